import { talks, writings } from '../lexicon/arabic-media.ts';
import {
  givenNames,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { compoundEnds } from '../lexicon/arabic-name-parts.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { type Token } from '../tokens.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { isDefinite, isHead } from './words.ts';

/** كلمة, خطاب, بيان: a speech or a writing, and no name. */
export function isSpeech({ form }: Token): boolean {
  return (
    (talks.has(form) || writings.has(form)) && !givenNames.has(form) && !isHead(form, titleHeads)
  );
}

/** A name or a role with one, and not a body whose name goes on. */
export function isNamed(tokens: readonly Token[], from: number): boolean {
  const form = tokens[from]?.form ?? '';
  return isHead(form, titleHeads) || honorifics.has(form) || givenNames.has(form);
}

/** A word that a name may have: a given name, or one that is neither definite nor of a role or a body. */
export function isNameLike({ kind, form }: Token): boolean {
  return (
    kind === 'word' &&
    (givenNames.has(form) ||
      !(isDefinite(form) || isHead(form, titleHeads) || isHead(form, organizationHeads)))
  );
}

/** وزارة الصحة, بلدية الميناء: the noun of a body in a construct, unless somebody's name ends the phrase that it is in. */
export function startsBody(
  tokens: readonly Token[],
  { i, to }: { i: number; to: number },
): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next?.kind !== 'word' || prepositions.has(next.form)) return false;
  if (!organizationHeads.has(token.form) || titleHeads.has(token.form)) return false;
  // مدير عام الهيئة | فرع سيئون: a part of the body before.
  if (token.form === 'فرع') return false;
  if (/given/.test(nameWord(token)) || compoundEnds.has(next.form)) return false;
  // الرئيس التنفيذي شركة سديم كمال زين.
  const [given, surname] = [tokens[to - 2], tokens[to - 1]];
  const endsWithName =
    to - 2 > i && given !== undefined && nameWord(given) === 'given' && isNamePart(surname);
  return !endsWithName;
}
