import { isCapital } from '../english/words.ts';
import { tokensIn } from './agreement.ts';
import { type Actor } from './english-actor.ts';
import { Affiliations } from './english-affiliation.ts';
import { Antecedents, type Where } from './english-antecedents.ts';
import { Bodies } from './english-bodies.ts';
import { States } from './english-states.ts';
import { Cast } from './english-cast.ts';
import { countryNamed } from './english-country.ts';
import { issuerOf } from './english-documents.ts';
import { wordsOf } from './english-names.ts';
import { nameText } from './english-noun.ts';
import { type Phrase, readPhrase } from './english-phrase.ts';
import { memberOf } from './english-role.ts';
import { baseOf } from './english-token.ts';
import { type Entity } from './entity.ts';
import { type Gazetteer } from './gazetteer.ts';
import { jointParts } from './english-joint.ts';
import { readArticle, sentenceAt } from './english-article.ts';
import { type Registry, placeOf } from './registry.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { honorifics, roleField, roleGender } from '../lexicon/english-roles.ts';
import { pronouns } from '../lexicon/english-words.ts';
import { type Paragraph, type Statement } from '../statement.ts';
import { type Span } from '../text.ts';
import { type Token } from '../tokens.ts';

/** Finds who speaks in the English statements of an article, which bodies they belong to, and which documents and media there are. */
export class EnglishSpeakers {
  readonly #paragraphs: readonly Paragraph[];
  readonly #cast: Cast;
  readonly #bodies: Bodies;
  readonly #affiliations: Affiliations;
  readonly #antecedents: Antecedents;
  readonly #actors = new Map<Entity, Actor>();
  readonly #sentenceStarts: number[];

  constructor(
    paragraphs: readonly Paragraph[],
    { gazetteer, registry }: { gazetteer: Gazetteer; registry: Registry },
  ) {
    this.#paragraphs = paragraphs;
    const { names, definites, starts } = readArticle(paragraphs);
    this.#sentenceStarts = starts;
    this.#cast = new Cast(names, { gazetteer, registry });
    const country = countryNamed(paragraphs, gazetteer);
    this.#bodies = new Bodies({ cast: this.#cast, definites });
    const states = new States({ cast: this.#cast, bodies: this.#bodies, gazetteer, country });
    this.#affiliations = new Affiliations({ bodies: this.#bodies, states });
    this.#antecedents = new Antecedents(this.#cast);
    for (const { actor } of this.#cast.namings) this.#actors.set(actor.entity, actor);
  }

  /** The speakers of a statement; several of a joint one, none where nobody is found. */
  resolve({ speaker, content, cue }: Statement): Entity[] {
    const at = cue ?? content[0];
    if (at === undefined) return [];
    const place = placeOf(speaker.phrase ?? at);
    const where = {
      place,
      sentence: sentenceAt(this.#sentenceStarts, place),
      paragraph: at.paragraph,
    };
    const actors =
      speaker.phrase === null
        ? this.#antecedents.elided(where, { hasCue: cue !== null })
        : this.#named(speaker.phrase, speaker.apposition, where);
    if (actors.length > 0) this.#antecedents.say({ ...where, place: placeOf(at), actors });
    return actors.map(({ entity }) => entity);
  }

  /** The entity of a noun phrase that is no speaker: a medium, a source behind the speaker. */
  entityOf(span: Span): Entity | null {
    const place = placeOf(span);
    return (
      this.#named(span, null, {
        place,
        sentence: sentenceAt(this.#sentenceStarts, place),
        paragraph: span.paragraph,
      })[0]?.entity ?? null
    );
  }

  /** Gives a speaker the bodies that the article names in their roles. */
  affiliate(entity: Entity): void {
    const actor = this.#actors.get(entity);
    if (actor === undefined || entity.organizations.length > 0 || actor.kind === 'organization')
      return;
    entity.organizations = this.#affiliations.of(actor).map((body) => body.entity);
    entity.isSpokesperson = actor.roles.some(
      ({ role }) => role.field === 'spokes' || role.field === 'counsel',
    );
  }

  #named(span: Span, apposition: Span | null, where: Where): Actor[] {
    const paragraph = this.#paragraphs[span.paragraph];
    if (paragraph === undefined) return [];
    const tokens = tokensIn(paragraph, span);
    const words = tokens.filter(({ kind }) => kind === 'word');
    const pronoun = words.length === 1 ? pronouns.get(words[0]?.form ?? '') : undefined;
    if (pronoun !== undefined) return this.#antecedents.pronoun(pronoun, where);
    const quotation = tokens.length === 1 ? tokens[0]?.quotation : undefined;
    if (quotation !== undefined)
      return [this.#bodies.named(paragraph.text.slice(quotation.start, quotation.end))];
    const parts = jointParts(paragraph.text, tokens, this.#cast);
    if (parts.length > 1)
      return parts.flatMap((part) => this.#one(paragraph, part, [], where) ?? []);
    const one = this.#one(
      paragraph,
      tokens,
      apposition === null ? [] : tokensIn(paragraph, apposition),
      where,
    );
    return one === null ? [] : [one];
  }

  #one(
    paragraph: Paragraph,
    tokens: readonly Token[],
    apposition: readonly Token[],
    where: Where,
  ): Actor | null {
    const { text } = paragraph;
    const phrase = readPhrase(text, tokens, {
      isName: (words) => this.#cast.named(wordsOf(words)).length > 0,
    });
    if (phrase === null) return null;
    if (phrase.kind === 'name') return this.#byName(phrase, where);
    // The union's general secretary, Rosalind Achterberg: the name beside the role.
    if (phrase.kind === 'role' && apposition.length > 0) {
      const beside = readPhrase(text, apposition, { isName: () => true });
      if (beside?.kind === 'name' && isCapital(apposition[0])) {
        const person = this.#byName(beside, where);
        if (person?.kind === 'person') {
          if (phrase.role !== null && person.roles.length === 0)
            person.roles.push({ role: phrase.role, place: where.place });
          return person;
        }
      }
    }
    if (
      phrase.kind === 'body' &&
      !(phrase.isPlural && phrase.determiner !== 'the' && phrase.head !== 'police')
    )
      return this.#body(phrase, where);
    if (phrase.kind === 'document') return this.#document(paragraph, phrase, where);
    return this.#role(phrase, where);
  }

  #byName({ name, titles, text, role }: Phrase, { place }: Where): Actor | null {
    const words = wordsOf(name);
    if (words.length === 0) return null;
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
    const known = this.#antecedents.latest(bearers, place) ?? bearers[0];
    if (known !== undefined) return known;
    const full = name[0] === undefined ? text : nameText(name);
    const isPerson = isTitled || words.length > 1;
    const actor = this.#add(
      words,
      full,
      isPerson && !words.some((word) => bodyField(word) !== null) ? 'person' : 'organization',
    );
    if (role !== null) actor.roles.push({ role, place });
    actor.entity.gender ??= title;
    return actor;
  }

  #body({ text, head, words, determiner }: Phrase, { place }: Where): Actor {
    const capital = words.findIndex((word) => isCapital(word) && word !== words[0]);
    // Paraguay's foreign ministry, Leeds council: a name with a common noun.
    if (capital !== -1 || (isCapital(words[0]) && words.length > 1 && determiner === ''))
      return this.#know(this.#bodies.named(text), head);
    return this.#know(this.#bodies.definite({ text, head }, place), head);
  }

  #know(actor: Actor, head: string): Actor {
    actor.nouns.add(head);
    actor.field ??= bodyField(head);
    this.#actors.set(actor.entity, actor);
    return actor;
  }

  #document(paragraph: Paragraph, phrase: Phrase, where: Where): Actor {
    const isPointing =
      phrase.words.length <= 2 && /^(?:the|its|this|that|)$/.test(phrase.determiner);
    const known = isPointing ? this.#antecedents.document(phrase.head, where) : undefined;
    if (known !== undefined) return known;
    const actor = this.#addUnnamed(phrase, 'document');
    const issuer = issuerOf(paragraph, phrase.words);
    if (issuer !== null) {
      const bodies = this.#affiliations.ofRole(memberOf(issuer), where.place);
      actor.entity.organizations = bodies.map(({ entity }) => entity);
    }
    return actor;
  }

  /** Somebody without a name: whoever holds the office, somebody spoken of before, or a new unnamed one. */
  #role(phrase: Phrase, where: Where): Actor {
    const known = this.#antecedents.holder(phrase, where);
    if (known !== undefined) return known;
    const actor = this.#addUnnamed(phrase, 'anonymous');
    if (phrase.role !== null) {
      actor.roles.push({ role: phrase.role, place: where.place });
      actor.entity.role = phrase.role.text;
      actor.entity.gender = roleGender(phrase.head);
    }
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
    this.#actors.set(actor.entity, actor);
    return actor;
  }
}
