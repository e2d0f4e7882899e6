import { isCapital, isComma } from '../english/words.ts';
import { type Actor, hold } from './english-actor.ts';
import { Affiliations } from './english-affiliation.ts';
import { Bodies } from './english-bodies.ts';
import { Cast } from './english-cast.ts';
import { namesOf } from './english-compare.ts';
import { documentText, issuerOf } from './english-documents.ts';
import { wordsOf } from './english-names.ts';
import { isNationEpithet } from './english-epithet.ts';
import { isParticiple, nameText } from './english-noun.ts';
import { type Phrase, withoutLeader } from './english-phrase.ts';
import { ledStart } from './english-led.ts';
import { memberOf } from './english-role.ts';
import { rolesUnnamed } from './english-unnamed.ts';
import { isDemonym } from './english-demonyms.ts';
import { baseOf, isKindAcronym } from './english-token.ts';
import { type Entity } from './entity.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { issuable } from '../lexicon/english-documents.ts';
import { honorifics, roleField, roleGender } from '../lexicon/english-roles.ts';
import { type Paragraph } from '../statement.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { placedBody } from './english-placed-body.ts';
import { Reports } from './english-reports.ts';
import { bodyNamedLater, namedLater } from './english-named-later.ts';
import { arePeopleOf, rolesOfFirst, rolesOfGroup } from './english-one-of.ts';
import { type Staff } from './english-staff.ts';
import { Spoken, type Where } from './english-spoken.ts';
import { Holders } from './english-holders.ts';
import { placeIn } from './place.ts';

/** Finds the actor that a noun phrase names, or makes one: by a name, a role, the noun of a body or of a document. */
export class PhraseFinder {
  /** Every actor by its entity. */
  readonly actors = new Map<Entity, Actor>();
  readonly #cast: Cast;
  readonly #bodies: Bodies;
  readonly #affiliations: Affiliations;
  readonly #spoken: Spoken;
  readonly #holders: Holders;
  readonly #reports: Reports;
  readonly #staff: readonly Staff[];

  constructor(found: {
    cast: Cast;
    bodies: Bodies;
    affiliations: Affiliations;
    spoken: Spoken;
    reports: Reports;
    staff: readonly Staff[];
  }) {
    this.#cast = found.cast;
    this.#bodies = found.bodies;
    this.#affiliations = found.affiliations;
    this.#spoken = found.spoken;
    this.#reports = found.reports;
    this.#staff = found.staff;
    this.#holders = new Holders(found.spoken);
  }

  /** Rajiv Sethna, a portfolio manager at Sabine Capital, said: whom a phrase between commas is said of. */
  holderBefore(paragraph: Paragraph, first: Token | undefined): Actor | undefined {
    const { index, tokens, bodyStart } = paragraph;
    const at = tokenAfter(tokens, (first?.end ?? 0) - 1);
    // Cross-examined by Ada Finch, the witness said.
    if (first?.form === 'the' && ledStart(paragraph, at) !== null) return undefined;
    const name = tokens[at - 2];
    if (name === undefined || name.end <= bodyStart || !isComma(tokens[at - 1]) || !isCapital(name))
      return undefined;
    const { actor } = this.#cast.namings[this.#cast.before(placeIn(index, name.end)) - 1] ?? {};
    const mention = actor?.entity.mentions.find(
      ({ paragraph, end }) => paragraph === index && end === name.end,
    );
    if (actor?.kind !== 'person' || mention === undefined) return undefined;
    // In London, a nurse said.
    const before = tokens[tokenAfter(tokens, mention.start) - 1]?.form ?? '';
    return /^(?:in|at|to|near|outside|across|around)$/.test(before) ? undefined : actor;
  }

  byName({ name, titles, text, role, determiner }: Phrase, where: Where): Actor | null {
    const { place } = where;
    const words = wordsOf(name);
    if (words.length === 0) return null;
    // The Welshman, the Lib Dem said: whoever was spoken of.
    if (determiner === 'the' && titles.length <= 1 && isDemonym(name)) {
      const [person] = this.#spoken.best(where, ({ kind }) => (kind === 'person' ? 0 : null));
      const about = this.#spoken.subject(where) ?? person;
      if (about !== undefined) return about;
    }
    const title =
      titles.map((word) => roleGender(baseOf(word))).find((gender) => gender !== null) ?? null;
    const isTitled = titles.some(
      (word) => honorifics.has(baseOf(word)) || roleField(baseOf(word)) !== null,
    );
    const all = this.#cast.named(words);
    const persons = all.filter(
      ({ kind, entity }) =>
        kind === 'person' && (title === null || entity.gender === null || entity.gender === title),
    );
    const bearers = isTitled && persons.length > 0 ? persons : all;
    const known = this.#spoken.bearer(bearers, place) ?? bearers[0];
    if (known !== undefined) return known;
    const full = name[0] === undefined ? text : nameText(name);
    const isPerson = isTitled || words.length > 1;
    const actor = this.#add(
      words,
      full,
      isPerson && !words.some((word) => bodyField(word) !== null) ? 'person' : 'organization',
    );
    if (role !== null) hold(actor, role, place);
    if (actor.kind === 'organization') this.#cast.note(actor, where);
    actor.entity.gender ??= title;
    return actor;
  }

  /** Somebody who is known by no more than the name that they gave. */
  person(name: readonly Token[], { place }: Where): Actor {
    const words = wordsOf(name);
    const all = this.#cast.named(words);
    const actor =
      this.#spoken.bearer(all, place) ?? all[0] ?? this.#add(words, nameText(name), 'person');
    actor.kind = 'person';
    actor.entity.kind = 'person';
    return actor;
  }

  body(phrase: Phrase, where: Where): Actor {
    const { text, head, words, determiner } = withoutLeader(phrase);
    const { place } = where;
    // The local, where no union has one: somebody who lives there.
    if (head === 'local' && this.#bodies.pointed(head, place) === undefined)
      return this.#addUnnamed(phrase, 'anonymous');
    // The registrar, the owner: somebody who was named as one, before any body that such nouns name.
    const holder = phrase.role === null ? undefined : this.#holders.holder(phrase, where);
    if (holder?.kind === 'person' && holder.roles.some(({ role }) => role.head === head))
      return holder;
    if (holder?.entity.kind === 'anonymous' && holder.nouns.has(head)) return holder;
    const capital = words.findIndex((word, i) => i > 0 && isCapital(word) && !isKindAcronym(word));
    // The Central American carrier: the one that was spoken of.
    if (isNationEpithet(phrase))
      return this.#know(this.#bodies.definite({ text: `the ${head}`, head }, place), head);
    const placed =
      (determiner === 'the' ? placedBody(text, place, this.#bodies) : undefined) ??
      bodyNamedLater(phrase, where, { spoken: this.#spoken, bodies: this.#bodies });
    if (placed !== undefined) return this.#know(placed, head);
    // Paraguay's foreign ministry, Leeds council: a name with a common noun.
    if (capital !== -1 || (isCapital(words[0]) && words.length > 1 && determiner === ''))
      return this.#know(this.#bodies.named(text, undefined, place), head);
    const actor = this.#bodies.definite({ text, head }, place);
    if (!arePeopleOf(phrase, actor)) return this.#know(actor, head);
    const people = this.#addUnnamed(phrase, 'anonymous');
    people.roles.push({ role: memberOf({ kind: 'definite', text, head }), place });
    return people;
  }

  /** A body that speaks, known from now on by its entity. */
  known(actor: Actor): Actor {
    this.actors.set(actor.entity, actor);
    return actor;
  }

  #know(actor: Actor, head: string): Actor {
    actor.nouns.add(head);
    actor.field ??= bodyField(head);
    if (actor.kind === 'other') actor.kind = 'organization';
    return this.known(actor);
  }

  document(paragraph: Paragraph, phrase: Phrase, where: Where): Actor {
    const isPointing =
      phrase.words.length <= 2 && /^(?:the|its|this|that|)$/.test(phrase.determiner);
    const known = isPointing ? this.#holders.document(phrase.head, where) : undefined;
    if (known !== undefined) return known;
    const called = documentText(paragraph.text, phrase.words);
    const actor = this.#addUnnamed({ ...phrase, text: called }, 'document');
    const issuer = issuerOf(
      paragraph,
      phrase.words,
      (word) => this.#cast.named(wordsOf([word])).length > 0,
    );
    // The annual report, after one that somebody published.
    const isAgain = isPointing || (phrase.determiner === 'the' && phrase.words.length <= 4);
    const own = issuer === null ? this.#reports.writersOf(phrase, where.place, isAgain) : [];
    const bodies = issuer === null ? own : this.#affiliations.ofRole(memberOf(issuer), where.place);
    const [sender] = issuer?.kind === 'named' ? this.#cast.named(namesOf(issuer.text)) : [];
    const theirs = sender?.kind === 'person' ? this.#affiliations.of(sender) : bodies;
    actor.entity.organizations = theirs.map(({ entity }) => entity);
    // The statement reads: of whoever spoke right before.
    const author = this.#spoken.said.at(-1)?.actors[0];
    if (bodies.length === 0 && isPointing && issuable.test(phrase.head) && author !== undefined) {
      if (author.kind === 'organization') actor.entity.organizations = [author.entity];
      else actor.roles.push(...author.roles);
    }
    return actor;
  }

  /** Somebody without a name: whoever holds the office, somebody spoken of before, or a new unnamed one. */
  role(phrase: Phrase, where: Where, paragraph: Paragraph): Actor {
    const led = ledStart(paragraph, tokenAfter(paragraph.tokens, phrase.words[0]?.start ?? 0));
    const before = led === null ? where : { ...where, place: placeIn(paragraph.index, led) };
    const later = namedLater(phrase, where, this.#spoken);
    const known = this.#holders.holder(phrase, before) ?? later;
    if (known !== undefined) {
      // The Selwick forward: what it says of somebody holds for all that they say.
      const { role } = phrase;
      const isTold = known === later || role?.body?.kind === 'named';
      if (known.kind === 'person' && role !== null && isTold) hold(known, role, where.place);
      return known;
    }
    // An engineer of the plant contacted by the paper: how they were reached is no part of who they are.
    const reached = phrase.words.findIndex((_, i) => i > 0 && isParticiple(phrase.words, i));
    const text = reached === -1 ? phrase.text : nameText(phrase.words.slice(0, reached));
    const actor = this.#addUnnamed({ ...phrase, text }, 'anonymous');
    for (const role of rolesUnnamed(paragraph, phrase))
      actor.roles.push({ role, place: where.place });
    // One said, another: of those who spoke before.
    const isOneOfThem =
      phrase.role === null &&
      /^(?:one|another|both|two|some)$/.test(phrase.words[0]?.form ?? '') &&
      phrase.words.length <= 3;
    if (isOneOfThem) this.oneOfGroup(actor, where);
    actor.roles.push(...rolesOfFirst(phrase, this.#cast));
    if (phrase.role !== null) {
      actor.entity.role = phrase.role.text;
      actor.entity.gender = roleGender(phrase.head);
    }
    return actor;
  }

  /** One of those who spoke or were spoken of last without their names: of what they are, unless something says otherwise. */
  oneOfGroup(actor: Actor, { place }: Where): Actor {
    if (actor.roles.length === 0)
      actor.roles.push(...rolesOfGroup(place, this.#spoken.said, this.#staff));
    return actor;
  }

  #addUnnamed(phrase: Phrase, kind: 'document' | 'anonymous'): Actor {
    const actor = this.#add([phrase.text.toLowerCase()], phrase.text, 'other');
    actor.entity.kind = kind;
    actor.entity.head = phrase.head;
    actor.nouns.add(phrase.head);
    return actor;
  }

  #add(words: readonly string[], name: string, kind: Actor['kind']): Actor {
    const actor = this.#cast.add(words, name, kind);
    this.actors.set(actor.entity, actor);
    return actor;
  }
}
