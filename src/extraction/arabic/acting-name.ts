import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { givenNames, speakerNouns } from '../lexicon/arabic-speakers.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { isAccusative } from './object-nouns.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';
import type { TokenRange } from './subject.ts';

/**
 * علقت إيران المحادثات، وقالت; خفضت أوبك توقعاتها، وقالت: the country or body without a noun that a sentence starts with, after a
 * verb of its gender and before the object of that verb. Null where none does: زارت تركيا وقالت.
 */
export function actingName(tokens: readonly Token[], from: number, at: number): TokenRange | null {
  let verb = from;
  while (verb < at && tokens[verb]?.kind === 'mark') verb++;
  const [act, name] = [tokens[verb], tokens[verb + 1]];
  if (act?.kind !== 'word' || !/..ت$/.test(act.form) || act.isKnown === true) return null;
  if (name?.isKnown !== true || isDefinite(name.form) || hasProclitic(name, 'ل')) return null;
  if (givenNames.has(name.form) || isHead(name.form, speakerNouns)) return null;
  // كوريا الشمالية.
  const to = isAdjective(tokens[verb + 2]?.form ?? '') ? verb + 3 : verb + 2;
  const object = tokens[to];
  if (object?.kind !== 'word' || to >= at || timeWords.has(object.form)) return null;
  const isObject = isDefinite(object.form) && !/^(?:[بفو]|لل)/.test(object.form);
  return isObject || isAccusative(object) || /...ها$/.test(object.form)
    ? { from: verb + 1, to }
    : null;
}
