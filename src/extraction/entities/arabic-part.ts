import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { departments } from '../lexicon/arabic-roles.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf } from '../tokens.ts';
import type { Entity } from './entity.ts';

/** Parts of a body that are no department of it. */
const organs = wordSet('لجنة مجلس هيئة رابطة نقابة خلية منظومة');
/** Bodies that have no departments, but rooms. */
const places = wordSet('مدينة بلدة ملعب ميناء مطار');

/** إدارة شؤون الحكام: whether a body may be a part of another. */
export function isPart(head: string): boolean {
  return !isDefinite(head) && [departments, organs].some((nouns) => isHead(head, nouns));
}

/** باتحاد الكرة: whether a word is the noun of the body, after ب, that another is a part of. */
export function startsOwner(form: string): boolean {
  const noun = /^ب(.{3,})$/.exec(form)?.[1] ?? '';
  return isHead(noun, organizationHeads) && !places.has(bareNoun(noun));
}

/** إدارة شؤون الحكام باتحاد الكرة: names a body with the one that it is a part of, and without as well. */
export function tellPart(entity: Entity, name: string | null): void {
  const words = name?.split(' ') ?? [];
  if (words.length < 3 || !isPart(formOf(words[0] ?? ''))) return;
  const at = words.findIndex((word, i) => i > 1 && startsOwner(formOf(word)));
  if (name === null || at === -1) return;
  const short = words.slice(0, at).join(' ');
  if (entity.name === short) entity.name = name;
  entity.aliases.add(short);
}
