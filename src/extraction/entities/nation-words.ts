import { remember } from '../remember.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import { relational } from '../lexicon/arabic-roles.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { adjunctStarts, nameNouns, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';

const ordinary = [
  anonymousHeads,
  documentHeads,
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
  adjunctStarts,
  nameNouns,
  prepositions,
  timeWords,
];

/** في ناروبي: words that end as adjectives do and stand where one cannot, which are names of places. */
export function placesInY(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { kind, tokens } of paragraphs)
    if (kind !== 'boilerplate')
      tokens.forEach(({ form }, i) => {
        const isAlone =
          form.endsWith('ي') &&
          tokens[i - 1]?.form === 'في' &&
          /^(?!ال|[وفبلك]ال).{3,}ي$/.test(form);
        if (!isAlone || isCommonWord(form)) return;
        if (![relational, ...ordinary].some((words) => words.has(form))) places.add(form);
      });
  return places;
}

/** وزير, وزارة: who or what a government has for a field. */
export function isMinistry({ form }: Token): boolean {
  return /^[وفبل]?وز(?:ير|اره)(?:ه|ا)?$/.test(form);
}

/** How many letters before a name a word may have: none, و, or و and ب. */
export const cliticsOf = remember((form): readonly number[] => {
  if (!/^[وفبلك].../.test(form)) return [0];
  return /^[وف][بلك].../.test(form) ? [0, 1, 2] : [0, 1];
});

/** Whether a word may be the name of a country: it has no article, and no lexicon has it. */
export function mayBeName(form: string, text: string, before: Token | undefined): boolean {
  // في فالورا: no conjunction stands after a preposition.
  if (before?.form === 'في' && /^[وف]ال.../.test(form)) return true;
  // إلكان starts with no article.
  const hasArticle = isDefinite(form) && !/^[إأآ]/u.test(text);
  return !hasArticle && !isOrdinary(form);
}

/** Words that are no name of a country; دولار and دولاري make no nation. */
const isOrdinary = remember(
  (form) =>
    form.length < 4 ||
    /ي[هة]?$/.test(form) ||
    verbForms.has(form) ||
    isCommonWord(form) ||
    ordinary.some((lexicon) => lexicon.has(form)) ||
    ordinary.slice(0, 6).some((lexicon) => isHead(form, lexicon)),
);

/** Followed by a definite noun, whose it is: a country is nobody's. */
export function isPossessed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'word' && /^ال.../.test(next.form) && !/(?:ي|يه)$/.test(next.form);
}

/** What a country's name has in common with its adjective: أروند of أروندا. */
export function stemsOf(name: string): string[] {
  return [name, name.replace(/[اه]$/, ''), name.replace(/ي[اه]$/, '')].filter(
    (stem) => stem.length > 2,
  );
}
