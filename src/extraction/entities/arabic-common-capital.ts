import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { remember } from '../remember.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts';

const nounOf = remember((form) => /^(?:[وفبك]?ال|[وف]?لل)(.{3,})$/.exec(form)?.[1] ?? null);

/** The nouns that an article has with the article, without it, where that is no name: السيول. */
export function definiteNouns(
  paragraphs: readonly Paragraph[],
  gazetteer: Gazetteer,
): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { tokens } of paragraphs)
    tokens.forEach(({ form }, i) => {
      const noun = nounOf(form);
      if (noun !== null && gazetteer.match(tokens, i) === null) nouns.add(noun);
    });
  return nouns;
}

/** سيول جارفة, or سيول where the article has السيول: a common noun that is spelled as a capital is. */
export function isCommonNoun(
  tokens: readonly Token[],
  i: number,
  { length, clitics, isMetonym }: GazetteerMatch,
  definite: ReadonlySet<string>,
): boolean {
  if (!isMetonym || length > 1) return false;
  const form = tokens[i]?.form.slice(clitics) ?? '';
  const next = tokens[i + 1]?.form ?? '';
  const isLike =
    next !== 'عاصمه' &&
    (/^[^بلوف]ا..ه$/.test(next) || (next.endsWith('ه') && isIndefiniteAdjective(next)));
  return definite.has(form) || isLike;
}
