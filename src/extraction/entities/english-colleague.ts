import { isCapital } from '../english/words.ts';
import { roleGender } from '../lexicon/english-roles.ts';
import { type Actor } from './english-actor.ts';
import { namesOf } from './english-compare.ts';
import { wordsOf } from './english-names.ts';
import { type Phrase } from './english-phrase.ts';
import { lookedBack, type Spoken, type Where } from './english-spoken.ts';

/** The IFA woman, the Holm Bank man: whoever was last said to be of the body that stands before such a noun. */
export function ofSameBody(
  { words, head }: Pick<Phrase, 'words' | 'head'>,
  { place }: Pick<Where, 'place'>,
  { cast }: Pick<Spoken, 'cast'>,
): Actor | undefined {
  const name = words.filter((word, i) => i > 0 && isCapital(word));
  const bodies = new Set(
    name.length === 0
      ? []
      : cast.named(wordsOf(name)).filter(({ kind }) => kind === 'organization'),
  );
  if (bodies.size === 0) return undefined;
  const gender = roleGender(head);
  const at = cast.before(place);
  return cast.namings
    .slice(Math.max(0, at - lookedBack), at)
    .findLast(
      ({ actor: { kind, entity, roles } }) =>
        kind === 'person' &&
        (gender === null || entity.gender === null || entity.gender === gender) &&
        roles.some(
          ({ role: { body } }) =>
            body?.kind === 'named' &&
            cast.named(namesOf(body.text)).some((each) => bodies.has(each)),
        ),
    )?.actor;
}
