import { affiliateKnown } from './affiliate.ts';
import { issuerAfter } from './issuer.ts';
import { type SpeakerPhrase, type Statement } from '../statement.ts';
import { type Language, type Span } from '../text.ts';
import { agrees, tokensIn } from './agreement.ts';
import { type Description, type Entity } from './entity.ts';
import { type Lookup, nationBefore } from './lookup.ts';
import { jointSpeakers, pairBefore } from './joint.ts';
import { knownBody, knownPerson, namesNobody, shortestName } from './short-names.ts';
import { resolveOrganization } from './organization.ts';
import { pointedTo } from './pointed-to.ts';
import { key, placeOf } from './registry.ts';

/** How many statements an elided speaker may be back. */
const furthest = 40;

/** Finds who speaks in each statement, in the order of the article: people by surname, role or pronoun, bodies by head noun. */
export class SpeakerResolver {
  readonly #lookup: Lookup;
  readonly #said: { at: number; paragraph: number; speakers: Entity[] }[] = [];
  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /** The speakers of a statement; several of a joint one, none where nobody is found. */
  resolve(statement: Statement): Entity[] {
    const { speaker, content } = statement;
    const at = statement.cue ?? content[0];
    if (at === undefined) return [];
    const speakers =
      speaker.phrase === null
        ? this.#elided(speaker, at, { hasCue: statement.cue !== null })
        : this.#named(speaker, speaker.phrase);
    if (speakers.length > 0) {
      this.#said.push({ at: placeOf(at), paragraph: at.paragraph, speakers });
      for (const entity of speakers)
        if (entity.kind === 'organization') this.#lookup.registry.spoken.push({ entity, span: at });
      for (const entity of speakers)
        if (
          speakers.length === 1 &&
          entity.kind === 'person' &&
          (speaker.agreement === 'm' || speaker.agreement === 'f')
        )
          entity.gender ??= speaker.agreement;
    }
    return speakers;
  }

  /** Takes back the last speakers: they were nobody. */
  takeBack(): void {
    const last = this.#said.pop();
    for (const entity of last?.speakers ?? []) this.#lookup.registry.forget(entity);
  }

  /** The entity of any noun phrase. */
  entityOf(span: Span, apposition: Span | null = null): Entity | null {
    const paragraph = this.#lookup.paragraphs[span.paragraph];
    if (paragraph === undefined) return null;
    const tokens = tokensIn(paragraph, span);
    if (tokens.length === 0) return null;
    const description = this.#lookup.describe(
      paragraph,
      tokens,
      apposition === null ? [] : tokensIn(paragraph, apposition),
    );
    // Marks without a letter between them name nobody.
    if (!/[\p{L}\p{N}]/u.test(description.name ?? description.phrase)) return null;
    return this.#find(description, span, paragraph.language);
  }

  #named({ apposition }: SpeakerPhrase, phrase: Span): Entity[] {
    const words =
      this.#lookup.paragraphs[phrase.paragraph]?.text.slice(phrase.start, phrase.end) ?? '';
    const pronoun = this.#lookup.pronoun(words);
    if (pronoun !== null)
      return this.#elided(
        { phrase: null, apposition: null, agreement: pronoun, isTurn: false },
        phrase,
        { isPronoun: true },
      );
    if (namesNobody(this.#lookup, phrase))
      return this.#elided(
        { phrase: null, apposition: null, agreement: null, isTurn: false },
        phrase,
      );
    const several =
      jointSpeakers(phrase, this.#lookup, (description, span, language) =>
        this.#find(description, span, language),
      ) ?? pairBefore(words, phrase, this.#lookup);
    if (several !== null) return several;
    const entity =
      (apposition === null ? knownPerson(phrase, this.#lookup) : null) ??
      shortestName(phrase, this.#lookup) ??
      knownBody(words, phrase, this.#lookup) ??
      this.entityOf(phrase, apposition);
    // سموه, المصدر نفسه: whoever spoke before, and an unnamed source where one did.
    if (entity?.kind === 'person' && entity.head === 'speaker' && entity.role === null) {
      const isSource = /^[وف]?(?:ال)?مصا?در/.test(words);
      const source = isSource
        ? this.#said.slice(-furthest).findLast(({ speakers }) => speakers[0]?.kind === 'anonymous')
        : undefined;
      if (source !== undefined) return source.speakers;
      const agreement = /(?:يها|تها|وها)$/.test(words) ? 'f' : null;
      return this.#elided({ phrase: null, apposition: null, agreement, isTurn: false }, phrase);
    }
    return entity === null ? [] : [entity];
  }

  #find(description: Description, span: Span, language: Language): Entity {
    const { registry } = this.#lookup;
    const entity =
      pointedTo(description, registry, { span, language }) ?? registry.add(description, span);
    registry.mention(entity, span);
    registry.hold(entity, description.offices, span);
    entity.isSpokesperson ||= description.isSpokesperson;
    if (description.name !== null || entity.name === description.phrase)
      registry.learn(entity, description);
    const isLonger =
      description.organization !== null &&
      entity.organizations[0] !== undefined &&
      key(description.organization).startsWith(`${key(entity.organizations[0].name)} `);
    if (description.organization !== null && (entity.organizations.length === 0 || isLonger)) {
      entity.organizations = resolveOrganization(description.organization, {
        ...this.#lookup,
        country: nationBefore(this.#lookup, span),
        span,
        language,
      });
    }
    const paragraph = this.#lookup.paragraphs[span.paragraph];
    if (
      entity.kind === 'document' &&
      entity.organizations.length === 0 &&
      paragraph !== undefined
    ) {
      const issuer = issuerAfter(paragraph, span);
      const body = issuer === null ? null : this.entityOf(issuer);
      if (body?.kind === 'organization') entity.organizations = [body];
    }
    affiliateKnown(entity, this.#lookup, language);
    return entity;
  }

  #elided(
    { agreement, isTurn }: SpeakerPhrase,
    at: Span,
    { hasCue = true, isPronoun = false }: { hasCue?: boolean; isPronoun?: boolean } = {},
  ): Entity[] {
    const place = placeOf(at);
    const last = this.#said
      .slice(-furthest)
      .findLast(
        (said) =>
          said.at < place &&
          agrees(said.speakers, agreement) &&
          (!isPronoun ||
            agreement === 'body' ||
            agreement === 'plural' ||
            said.speakers[0]?.kind === 'person' ||
            said.speakers[0]?.kind === 'anonymous'),
      );
    const wanted = agreement === 'body' ? 'organization' : 'person';
    const introduced = this.#lookup.registry.latest(
      at,
      (entity, { paragraph }) =>
        entity.kind === wanted && paragraph === at.paragraph && agrees([entity], agreement),
    );
    const isNewer =
      !hasCue &&
      introduced !== undefined &&
      this.#lookup.registry.lastPlace(introduced, place) > (last?.at ?? -1);
    if (introduced !== undefined && isNewer) return [introduced];
    if (
      introduced !== undefined &&
      (last === undefined || last.paragraph !== at.paragraph || isTurn)
    )
      return [introduced];
    return (
      last?.speakers ??
      this.#said.at(-1)?.speakers ??
      (introduced === undefined ? [] : [introduced])
    );
  }
}
