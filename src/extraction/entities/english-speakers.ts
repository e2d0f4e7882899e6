import { tokensIn } from './agreement.ts';
import { type Actor, hold } from './english-actor.ts';
import { Affiliations } from './english-affiliation.ts';
import { Antecedents } from './english-antecedents.ts';
import { Bodies } from './english-bodies.ts';
import { States } from './english-states.ts';
import { Cast } from './english-cast.ts';
import { Countries } from './english-country.ts';
import { wordsOf } from './english-names.ts';
import { textOf } from './english-noun.ts';
import { type Phrase, readPhrase } from './english-phrase.ts';
import { type Entity } from './entity.ts';
import { type Gazetteer } from './gazetteer.ts';
import { Introductions } from './english-introduced.ts';
import { jointParts } from './english-joint.ts';
import { readArticle, sentenceAt } from './english-article.ts';
import { placeOf } from './place.ts';
import type { Registry } from './registry.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { pronouns } from '../lexicon/english-words.ts';
import { type MediumPhrase, type Paragraph, type Statement } from '../statement.ts';
import { type Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import {
  isNoRank,
  isParticiple,
  mayBe,
  partisans,
  selfNamed,
  type SentenceSubject,
  subjectBefore,
} from './english-subjects.ts';
import { learnTold } from './english-told.ts';
import { mediumEntity } from './english-as-medium.ts';
import { byNameBeside } from './english-name-beside.ts';
import { Reports } from './english-reports.ts';
import { possessedSubject } from './english-possessed-subject.ts';
import { PhraseFinder } from './english-finder.ts';
import { Spoken, type Where } from './english-spoken.ts';

/** Finds who speaks in the English statements of an article, which bodies they belong to, and which documents and media there are. */
export class EnglishSpeakers {
  readonly #paragraphs: readonly Paragraph[];
  readonly #cast: Cast;
  readonly #bodies: Bodies;
  readonly #affiliations: Affiliations;
  readonly #antecedents: Antecedents;
  readonly #finder: PhraseFinder;
  readonly #introductions: Introductions;
  readonly #spoken: Spoken;
  readonly #sentenceStarts: number[];

  constructor(
    paragraphs: readonly Paragraph[],
    { gazetteer, registry }: { gazetteer: Gazetteer; registry: Registry },
  ) {
    this.#paragraphs = paragraphs;
    const { names, definites, staff, starts } = readArticle(paragraphs);
    this.#sentenceStarts = starts;
    this.#cast = new Cast(names, { gazetteer, registry });
    learnTold(paragraphs, this.#cast);
    const countries = new Countries(paragraphs, gazetteer);
    this.#bodies = new Bodies({ cast: this.#cast, definites, names });
    const states = new States({ cast: this.#cast, bodies: this.#bodies, gazetteer, countries });
    this.#affiliations = new Affiliations({ bodies: this.#bodies, states, staff });
    this.#introductions = new Introductions(paragraphs, {
      cast: this.#cast,
      read: ({ text, tokens }, from, to) => this.#read(text, tokens.slice(from, to)),
    });
    this.#spoken = new Spoken(this.#cast);
    this.#antecedents = new Antecedents(this.#spoken);
    const lookup = {
      cast: this.#cast,
      bodies: this.#bodies,
      affiliations: this.#affiliations,
      spoken: this.#spoken,
    };
    this.#finder = new PhraseFinder({ ...lookup, staff, reports: new Reports(paragraphs, lookup) });
    for (const { actor } of this.#cast.namings) this.#finder.actors.set(actor.entity, actor);
  }

  /** The speakers of a statement; several of a joint one, none where nobody is found. */
  resolve({ speaker, content, cue }: Statement): Entity[] {
    const at = cue ?? content[0];
    if (at === undefined) return [];
    const where = this.#whereIs(speaker.phrase ?? at);
    const actors =
      speaker.phrase === null
        ? speaker.isTurn
          ? []
          : this.#elided(where, cue === null)
        : this.#named(speaker.phrase, speaker.apposition, where);
    if (actors.length > 0) this.#spoken.say({ ...where, place: placeOf(at), actors });
    return actors.map(({ entity }) => entity);
  }

  /** The entity of a noun phrase that is no speaker: a medium, a source behind the speaker. */
  entityOf(span: Span): Entity | null {
    return this.#named(span, null, this.#whereIs(span))[0]?.entity ?? null;
  }

  /** The medium of a phrase: an outlet, a text, or the occasion on which words were heard, under its own words. */
  mediumOf(medium: MediumPhrase): Entity | null {
    const paragraph = this.#paragraphs[medium.paragraph];
    const lookup = { bodies: this.#bodies, entityOf: (span: Span) => this.entityOf(span) };
    return paragraph === undefined ? null : mediumEntity(paragraph, medium, lookup);
  }

  /** Gives a speaker the bodies that the article names in their roles. */
  affiliate(entity: Entity): void {
    const actor = this.#finder.actors.get(entity);
    if (actor === undefined || entity.organizations.length > 0 || actor.kind === 'organization')
      return;
    this.#introductions.introduce(actor);
    entity.organizations = this.#affiliations.of(actor).map((body) => body.entity);
    entity.isSpokesperson = actor.roles.some(
      ({ role: { field, isFormer } }) => /^(?:spokes|counsel)$/.test(field) && !isFormer,
    );
  }

  #whereIs(span: Span): Where {
    const place = placeOf(span);
    return { place, sentence: sentenceAt(this.#sentenceStarts, place), paragraph: span.paragraph };
  }

  #named(span: Span, apposition: Span | null, where: Where): Actor[] {
    const paragraph = this.#paragraphs[span.paragraph];
    if (paragraph === undefined) return [];
    const tokens = tokensIn(paragraph, span).filter(isNoRank);
    const words = tokens.filter(({ kind }) => kind === 'word');
    const pronoun = words.length === 1 ? pronouns.get(words[0]?.form ?? '') : undefined;
    if (pronoun === 'm' || pronoun === 'f') {
      const before = subjectBefore(this.#paragraphs, where);
      // He thanked the mayor, Omar Badr: the sentence is about somebody already.
      const isOfOne =
        before?.phrase.length === 1 && /^(?:he|she)$/.test(before.phrase[0]?.form ?? '');
      const about =
        this.#subject(before, where, pronoun) ??
        (isOfOne ? null : this.#antecedents.broughtIn(paragraph.text, where, pronoun));
      if (about !== null) return [about];
    }
    // The supporters' trust was not amused. It demanded: the body that the sentence before is about.
    const about =
      pronoun === 'body'
        ? this.#bodies.subject(this.#sentenceStarts[where.sentence - 1] ?? where.place, where.place)
        : undefined;
    if (about !== undefined) return [this.#finder.known(about)];
    const owned = pronoun === 'body' ? possessedSubject(paragraph, span) : null;
    if (owned !== null) return this.#named(owned, null, where);
    if (pronoun !== undefined) return this.#antecedents.pronoun(pronoun, where);
    const first = words[1]?.form === 'and' ? pronouns.get(words[0]?.form ?? '') : undefined;
    if (first === 'm' || first === 'f') return this.#withOthers(paragraph, span, tokens, where);
    const quotation = tokens.length === 1 ? tokens[0]?.quotation : undefined;
    if (quotation !== undefined)
      return [this.#bodies.named(paragraph.text.slice(quotation.start, quotation.end))];
    const beside = apposition === null ? [] : tokensIn(paragraph, apposition);
    const [{ text }, cast] = [paragraph, this.#cast];
    const own = jointParts(text, tokens, { cast });
    // The prime ministers of both, Mette Lund and Olof Berg, .
    const parts = own.length === 0 ? jointParts(text, beside, { cast, isBeside: true }) : own;
    if (parts.length > 1)
      return parts.flatMap(
        (part, i) => this.#one(paragraph, part, own.length === i + 1 ? beside : [], where) ?? [],
      );
    const one = this.#one(paragraph, tokens, beside, where);
    return one === null ? [] : [one];
  }

  /** She and colleagues at the institute: of the bodies that she is of, where they are of none. */
  #withOthers(paragraph: Paragraph, span: Span, tokens: readonly Token[], where: Where): Actor[] {
    const end = tokens[0]?.end ?? span.start;
    const [person] = this.#named({ ...span, end }, null, where);
    const others = this.#one(paragraph, tokens.slice(2), [], where);
    if (others !== null && others.roles.every(({ role }) => role.body === null))
      others.roles.push(...(person?.roles ?? []));
    return [person, others].filter((actor) => actor != null);
  }

  /** A quote without a speaker goes on with the subject of the sentence before it. */
  #elided(where: Where, isQuote: boolean): Actor[] {
    const before = isQuote ? subjectBefore(this.#paragraphs, where, { isAtStart: true }) : null;
    const subject = this.#subject(before, where, null);
    return subject === null ? this.#antecedents.elided(where) : [subject];
  }

  /** Whom the sentence before is about, where that is somebody whom a pronoun may mean and nobody has spoken since. */
  #subject(found: SentenceSubject | null, where: Where, gender: 'm' | 'f' | null): Actor | null {
    if (found === null) return null;
    const last = this.#spoken.said.findLast(({ place }) => place < where.place);
    if (last !== undefined && last.place >= found.place) return null;
    const { paragraph, phrase: tokens, apposition, place } = found;
    const phrase = this.#read(paragraph.text, tokens);
    if (phrase === null || phrase.isPlural) return null;
    if (!mayBe(phrase, gender, (words) => this.#cast.named(wordsOf(words)))) return null;
    const actor = this.#one(paragraph, tokens, apposition, { ...where, place });
    if (actor === null || !(actor.kind === 'person' || actor.entity.kind === 'anonymous'))
      return null;
    if (gender !== null && actor.entity.gender !== null && actor.entity.gender !== gender)
      return null;
    actor.entity.gender ??= gender;
    return actor;
  }

  #read(text: string, tokens: readonly Token[]): Phrase | null {
    return readPhrase(text, tokens, {
      isName: (words) => this.#cast.named(wordsOf(words)).length > 0,
    });
  }

  #one(
    paragraph: Paragraph,
    tokens: readonly Token[],
    apposition: readonly Token[],
    where: Where,
  ): Actor | null {
    const { text } = paragraph;
    if (isParticiple(tokens, apposition) && this.#cast.named(wordsOf(tokens)).length === 0)
      return this.#one(paragraph, apposition, [], where);
    const phrase = this.#read(text, tokens);
    if (phrase === null) return null;
    // Tom Abernathy, the Canton Republican who: no name, though it has its capitals.
    const isPartisan = phrase.determiner !== '' && partisans.test(phrase.name.at(-1)?.form ?? '');
    const holder =
      (phrase.kind === 'role' && !phrase.isPlural) || isPartisan
        ? this.#finder.holderBefore(paragraph, tokens[0])
        : undefined;
    if (holder !== undefined) return holder;
    if (phrase.kind === 'name' && !isPartisan) return this.#finder.byName(phrase, where);
    const given = selfNamed(paragraph, tokenAfter(paragraph.tokens, (tokens.at(-1)?.end ?? 1) - 1));
    // The mission, known as UNMAR: a body is none but the one of that name.
    if (given.length > 0 && phrase.kind === 'body') return this.#bodies.named(textOf(text, given));
    if (given.length > 0 && phrase.kind !== 'document') {
      const person = this.#finder.person(given, where);
      if (phrase.role !== null) hold(person, phrase.role, where.place);
      return person;
    }
    const named = byNameBeside(phrase, apposition, { paragraph, where, finder: this.#finder });
    if (named !== null) return named;
    if (phrase.kind === 'name') return this.#finder.byName(phrase, where);
    if (
      phrase.kind === 'body' &&
      !(phrase.isPlural && phrase.determiner !== 'the' && bodyField(phrase.head) !== 'police')
    )
      return this.#finder.body(phrase, where);
    if (phrase.kind === 'document') return this.#finder.document(paragraph, phrase, where);
    return this.#finder.role(phrase, where, paragraph);
  }
}
