import { isDefinite } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import type { Token } from '../tokens.ts';
import { describe, type Description } from './entity.ts';
import { phraseText } from './phrase-text.ts';

/** A medium by nothing but its name. */
export function describeOutlet(name: string): Description {
  return describe(name, 'organization', { name, isMedium: true });
}

/** ((شينخوا)), (واع): the words between brackets. */
export function textInBrackets(text: string): string {
  return text.replace(/^[([\s]+|[)\]\s]+$/gu, '');
}

/** The name of a medium without the letters before it: للمرفأ and لأطلس 24 are المرفأ and أطلس 24. */
export function outletName(text: string, { start, mediumClitics = 0 }: Token, end: number): string {
  const words = text.slice(start, end);
  if (mediumClitics === 0) return words;
  return /^[وف]?لل/u.test(words)
    ? words.replace(/^[وف]?لل/u, 'ال')
    : words.slice(mediumClitics).replace(/^\u0640+/u, '');
}

/** A medium by its noun and the name after it. */
export function describeMedium(
  text: string,
  words: readonly Token[],
  { phrase, head, isPointing }: { phrase: string; head: string; isPointing: boolean },
): Description {
  const named = words.find(({ quotation, kind }) => quotation !== undefined || kind === 'bracket');
  const name =
    named === undefined
      ? nameAfterHead(text, words)
      : named.quotation === undefined
        ? textInBrackets(named.text)
        : text.slice(named.quotation.start, named.quotation.end).trim();
  return describe(phrase, 'organization', {
    head,
    isMedium: true,
    name: isPointing && named === undefined ? null : name,
  });
}

/** وكالة فرانس برس: the name without the head, unless adjectives are all that follows. */
function nameAfterHead(text: string, words: readonly Token[]): string {
  // موقع نتبلوكس لمراقبة الإنترنت: what it is for.
  const isFor = ({ form }: Token, i: number) =>
    form.startsWith('لل') || (/^ل.../.test(form) && isDefinite(words[i + 3]?.form ?? ''));
  if (words.slice(2).some(isFor)) return phraseText(text, words);
  const first = words[1];
  // وكالة أنباء البحرين: of where the news are.
  if (/^(?:انباء|اخبار)$/.test(first?.form ?? '') && /وكال/.test(words[0]?.form ?? ''))
    return phraseText(text, words);
  const rest = words
    .slice(1)
    .filter(({ form }, i) => i === 0 || !isAdjective(form) || isDefinite(first?.form ?? ''));
  // إذاعة تونس الثقافية: a place alone is no name.
  const isPlace = first?.isKnown === true && first.mediumEnd === undefined;
  if (isPlace && rest.length === 1 && words.length > 2) return phraseText(text, words);
  return first === undefined || isDefinite(first.form)
    ? phraseText(text, words)
    : phraseText(text, rest);
}
