import { type Actor } from './english-actor.ts';
import { type Agreement } from '../lexicon/arabic-forms.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { placeOf } from './place.ts';
import { lookedBack, saidBack, type Spoken, type Said, type Where } from './english-spoken.ts';

/** Whom pronouns and speech without a speaker point back to: scored by agreement, nearness, and who spoke. */
export class Antecedents {
  readonly #spoken: Spoken;

  constructor(spoken: Spoken) {
    this.#spoken = spoken;
  }

  /** Whom a pronoun means. */
  pronoun(agreement: Agreement, where: Where): Actor[] {
    if (agreement === 'plural') return this.#they(where);
    if (agreement === 'body') {
      const best = this.#spoken.best(where, (actor) =>
        actor.kind === 'organization' || actor.entity.kind === 'document' || actor.kind === 'place'
          ? 0
          : null,
      );
      return best;
    }
    const found = this.#spoken.best(where, (actor) => {
      const { kind, gender } = actor.entity;
      const mayBe = kind === 'person' || (kind === 'anonymous' && !isPlural(actor));
      if (!mayBe) return null;
      if (gender === null) return 0;
      return gender === agreement ? 1.5 : null;
    });
    for (const { entity } of found)
      if (found.length === 1 && (agreement === 'm' || agreement === 'f'))
        entity.gender ??= agreement;
    return found;
  }

  /** That did not convince Omar Badr. "It is over," he said: the one whom a sentence about no person ends with. */
  broughtIn(text: string, { sentence, paragraph, place }: Where, gender: 'm' | 'f'): Actor | null {
    const before = this.#spoken.cast.before(place);
    const namings = this.#spoken.cast.namings
      .slice(Math.max(0, before - lookedBack), before)
      .filter((each) => each.paragraph === paragraph && each.sentence === sentence - 1);
    const persons = new Set(
      namings.flatMap(({ actor }) => (actor.kind === 'person' ? [actor] : [])),
    );
    const [person, other] = persons;
    const hasSpoken = this.#spoken.said.some((said) => said.sentence === sentence - 1);
    if (person === undefined || other !== undefined || hasSpoken) return null;
    // The goals sank Omar Badr's side; his father, Ivo Lund: named for what is theirs, or by whom the text is about.
    const mention = person.entity.mentions.findLast(
      (span) => span.paragraph === paragraph && placeOf(span) < place,
    );
    const isAside =
      /['’]s?$/u.test(text.slice(mention?.start, mention?.end)) ||
      person.roles.some(({ role: { field } }) => field === 'kin');
    if (isAside) return null;
    if (person.entity.gender !== null && person.entity.gender !== gender) return null;
    person.entity.gender ??= gender;
    return person;
  }

  /** Who goes on speaking where nobody is named: whoever spoke before, or somebody whom the paragraph has brought in since. */
  elided(where: Where): Actor[] {
    const last = this.#spoken.said.findLast(({ place }) => place < where.place);
    const at = this.#spoken.cast.before(where.place);
    for (let i = at - 1; i >= Math.max(0, at - lookedBack); i--) {
      const naming = this.#spoken.cast.namings[i];
      if (naming === undefined || naming.paragraph < where.paragraph - 1) break;
      if (last !== undefined && naming.place <= last.place) break;
      if (naming.actor.kind === 'person' && naming.isSubject && naming.sentence !== last?.sentence)
        return [naming.actor];
    }
    if (last !== undefined) return last.actors;
    return this.#spoken.best(where, (actor) => (actor.kind === 'person' ? 0 : null));
  }

  #they(where: Where): Actor[] {
    const recent = this.#spoken.said.slice(-saidBack).filter(({ place }) => place < where.place);
    const last = recent.at(-1);
    const isMany = ({ actors }: Said) =>
      actors.length > 1 || (actors[0] !== undefined && isPlural(actors[0]));
    const plural = recent.findLast((said) => isMany(said) && where.paragraph - said.paragraph <= 3);
    if (last !== undefined && (isMany(last) || plural === undefined)) return last.actors;
    // A spokesperson is 'they' too, where they spoke right before.
    if (
      last !== undefined &&
      last.paragraph === where.paragraph &&
      last.actors[0]?.entity.kind !== 'person'
    )
      return last.actors;
    return plural?.actors ?? last?.actors ?? [];
  }
}

function isPlural({ entity, nouns }: Actor): boolean {
  if (entity.kind !== 'anonymous') return false;
  return (
    /^(?:two|three|four|five|six|several|some|many|most|all|both|dozens|hundreds|critics|\d+)\b/i.test(
      entity.name,
    ) ||
    [...nouns].some((noun) => /[^s]s$|people|men$|women$/.test(noun) && bodyField(noun) === null)
  );
}
