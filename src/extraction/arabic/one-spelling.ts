import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isHead } from './words.ts';

const spokespeople = wordSet('متحدث متحدثة ناطق ناطقة متحدثون ناطقون متحدثين ناطقين');

/** ناطق بلسان الجيش, الناطقة الرسمية بلسانها: as ناطق باسم الجيش is looked up. */
export function withOneSpelling(tokens: Token[]): Token[] {
  return tokens.some(isByTongue)
    ? tokens.map((token, i) =>
        isByTongue(token) && [1, 2].some((back) => isHead(formAt(tokens, i - back), spokespeople))
          ? { ...token, form: token.form.replace('بلسان', 'باسم') }
          : token,
      )
    : tokens;
}

function isByTongue({ form }: Token): boolean {
  return form.startsWith('بلسان') && /^بلسان(?:ه|ها|هم|هما)?$/.test(form);
}

function formAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.form ?? '';
}
