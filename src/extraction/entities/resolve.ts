import { affiliateKnown } from './affiliate.ts';
import { issuerAfter } from './issuer.ts';
import { type SpeakerPhrase, type Statement } from '../statement.ts';
import { type Language, type Span } from '../text.ts';
import { agrees, tokensIn } from './agreement.ts';
import { type Description, type Entity } from './entity.ts';
import { type Lookup, nationBefore } from './lookup.ts';
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
    const joint = this.#joint(phrase);
    if (joint !== null) return joint;
    const entity =
      (apposition === null ? this.#surname(words, phrase) : null) ??
      this.#shortest(phrase) ??
      this.entityOf(phrase, apposition);
    // سموه, المصدر نفسه: whoever spoke before, and an unnamed source where one did.
    if (entity?.kind === 'person' && entity.head === 'speaker' && entity.role === null) {
      const isSource = /^[وف]?(?:ال)?مصا?در/.test(words);
      const source = isSource
        ? this.#said.slice(-furthest).findLast(({ speakers }) => speakers[0]?.kind === 'anonymous')
        : undefined;
      if (source !== undefined) return source.speakers;
      return this.#elided(
        { phrase: null, apposition: null, agreement: null, isTurn: false },
        phrase,
      );
    }
    return entity === null ? [] : [entity];
  }

  /** A surname of somebody named before, though the gazetteer has a body of that name. */
  #surname(words: string, span: Span): Entity | null {
    if (/\s/.test(words) || this.#lookup.gazetteer.find(words)?.kind !== 'organization')
      return null;
    const person = this.#lookup.registry.bySurname(words);
    if (person?.kind !== 'person' || !/\s/.test(person.name)) return null;
    this.#lookup.registry.mention(person, span);
    return person;
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

  /** فوتسيس كلام المعارضة: the first words of a phrase, where they alone are a name that is known. */
  #shortest(span: Span): Entity | null {
    const { paragraphs, registry } = this.#lookup;
    const paragraph = paragraphs[span.paragraph];
    if (paragraph === undefined) return null;
    const tokens = tokensIn(paragraph, span);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (
      first?.kind !== 'word' ||
      last === undefined ||
      tokens.length < 2 ||
      registry.byName(paragraph.text.slice(first.start, last.end)) !== undefined
    )
      return null;
    for (let n = Math.min(tokens.length - 1, 3); n >= 1; n--) {
      const end = tokens[n - 1]?.end ?? first.end;
      const name = paragraph.text.slice(first.start, end);
      const known = registry.byName(name) ?? (n === 1 ? registry.bySurname(name) : undefined);
      if (known?.kind !== 'person') continue;
      registry.mention(known, { ...span, end });
      return known;
    }
    return null;
  }

  /** Two or three speakers joined by و or 'and'. */
  #joint(span: Span): Entity[] | null {
    const { paragraphs, gazetteer } = this.#lookup;
    const paragraph = paragraphs[span.paragraph];
    if (paragraph === undefined) return null;
    const tokens = tokensIn(paragraph, span);
    const joins = tokens.flatMap((token, i) => {
      if (i === 0 || token.kind !== 'word') return [];
      if (paragraph.language === 'en')
        return token.form === 'and' && /^\p{Lu}|^the$/u.test(tokens[i + 1]?.text ?? '') ? [i] : [];
      const match = token.form.startsWith('و') ? gazetteer.match(tokens, i) : null;
      return match !== null && match.clitics > 0 ? [i] : [];
    });
    if (joins.length === 0) return null;
    const parts = [0, ...joins].map((from, k) =>
      tokens.slice(
        paragraph.language === 'en' && k > 0 ? from + 1 : from,
        joins[k] ?? tokens.length,
      ),
    );
    const descriptions = parts.map((part) => this.#lookup.describe(paragraph, part, []));
    const isJoint = descriptions.every(
      ({ name, kind, gazetteerId }) =>
        name !== null && (gazetteerId !== null || (kind === 'person' && name.includes(' '))),
    );
    if (!isJoint) return null;
    return descriptions.map((description, k) => {
      const [first, end] = [parts[k]?.[0], parts[k]?.at(-1)];
      return this.#find(
        description,
        { paragraph: span.paragraph, start: first?.start ?? span.start, end: end?.end ?? span.end },
        paragraph.language,
      );
    });
  }
}
