import { isNamePart } from '../arabic/name-words.ts';
import { isDefinite } from '../arabic/words.ts';
import { givenNames } from '../lexicon/arabic-speakers.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';

/** محمد شياع | السوداني, سالم | اليمني: words with the article that end a name in the article, though they are adjectives of nations. */
export function surnamesOfNations(
  paragraphs: readonly Paragraph[],
  isNation: (token: Token) => boolean,
): Set<string> {
  const found = new Set<string>();
  for (const { kind, tokens } of paragraphs) {
    if (kind === 'boilerplate') continue;
    tokens.forEach((token, i) => {
      const [two, one] = [tokens[i - 2], tokens[i - 1]];
      if (one?.kind !== 'word' || !/^ال.{2,}ي$/.test(token.form) || !isNation(token)) return;
      const isAfterTwo =
        isGiven(two?.form ?? '') &&
        isNamePart(one) &&
        !isDefinite(one.form) &&
        two?.kind === 'word';
      if (isAfterTwo) found.add(token.form);
    });
  }
  return found;
}

/** سلمى المجري, تقول المجري, صوفيا بلنغر: words of somebody's name that are spelled as a nation's or a capital's. */
export function isInName(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isSurname =
    isDefinite(token?.form ?? '') &&
    (before?.kind !== 'word' || isGiven(before.form) || verbForms.has(before.form));
  const isFirst = isGiven(token?.form ?? '') && isNamePart(after);
  return isSurname || isFirst;
}

function isGiven(form: string): boolean {
  return givenNames.has(form.replace(/^و(?=...)/, ''));
}
