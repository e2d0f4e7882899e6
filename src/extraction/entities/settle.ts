import { isDefinite } from '../arabic/words.ts';
import { kin } from '../lexicon/arabic-roles.ts';
import { givenNames } from '../lexicon/arabic-speakers.ts';
import type { SpeakerPhrase } from '../statement.ts';
import { formOf } from '../tokens.ts';
import type { Cast } from './arabic-cast.ts';
import type { Description } from './entity.ts';

/**
 * ريفة, دالينا, الأرصاد تحذر: one word that nobody has for a name is a country's or a body's, unless the article has it as a
 * surname, or its article or its verb is a man's.
 */
export function settled(
  description: Description,
  agreement: SpeakerPhrase['agreement'],
  cast: Cast,
): Description {
  const { kind, name, role } = description;
  if (kind !== 'person' || role !== null || name === null || /[\s\p{P}]/u.test(name))
    return description;
  const form = formOf(name);
  // الأرصاد تحذر: the verb is of a thing, or of things.
  const isSurname = isDefinite(form) && (agreement !== 'f' || /[يه]$/.test(form));
  const isPerson =
    agreement === 'm' ||
    description.gender !== null ||
    isSurname ||
    givenNames.has(form) ||
    kin.has(form.replace(/^ال/, '')) ||
    cast.isSurname(form) ||
    cast.isCalled(form);
  return isPerson ? description : { ...description, kind: 'organization' };
}
