import { provincialServices } from '../lexicon/arabic-provinces.ts';
import { bare, type OfficeLookup, wordsOf } from './bodies.ts';
import type { Entity } from './entity.ts';

const nouns = ['اداره', 'مديريه'];
const places = /^(?:في|ب?(?:منطقه|محافظه|مدينه|ولايه))$/;

/**
 * مديرية التعليم, تعليم الخرج, where an article names الإدارة العامة للتعليم بالخرج: the one that it names for the same field, in no other
 * place. Undefined where it has none or several.
 */
export function administrationOf(
  words: readonly string[],
  { registry }: OfficeLookup,
): Entity | undefined {
  const [first = ''] = words;
  if (!nouns.includes(bare(first)) && !provincialServices.has(first)) return undefined;
  const field = fieldOf(words);
  const found = nouns
    .flatMap((noun) => registry.bodiesOf(noun))
    .filter(({ name, mentions }) => mentions.length > 0 && agree(field, fieldOf(wordsOf(name))));
  return found.length === 1 ? found[0] : undefined;
}

/** الإدارة العامة | للتعليم بمنطقة حائل: the field and the name of the place, without the article. */
function fieldOf(words: readonly string[]): string[] {
  return words
    .filter((word, i) => !(i === 0 && nouns.includes(bare(word))) && !places.test(word))
    .filter((word) => bare(word) !== 'عامه')
    .map((word) => bare(word.replace(/^ب(?=ال)/, '')));
}

function agree(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const has = (word: string) => long.some((each) => each === word || each === `ب${word}`);
  return (
    short.length > 0 &&
    short[0] === long[0] &&
    short.every((word) => has(word.replace(/^ب(?=...)/, '')) || has(word))
  );
}
