import type { GazetteerRecord } from '../gazetteer/record.ts';
import { anonymousHeads } from '../lexicon/arabic-speakers.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import type { Paragraph, SpeakerPhrase, Statement } from '../statement.ts';
import type { Language, Span } from '../text.ts';
import type { Token } from '../tokens.ts';
import { describe, type Description, type Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { resolveOrganization } from './organization.ts';
import { key, placeOf, type Registry } from './registry.ts';

/** What a resolver says of a noun phrase, in the language of its paragraph. */
export type Describe = (
  paragraph: Paragraph,
  tokens: readonly Token[],
  apposition: readonly Token[],
) => Description;

/** Everything that speakers are looked up in. */
export interface Lookup {
  paragraphs: readonly Paragraph[];
  gazetteer: Gazetteer;
  registry: Registry;
  country: GazetteerRecord | null;
  describe: Describe;
  /** A pronoun's gender, where a phrase is one. */
  pronoun: (phrase: string) => Agreement | null;
}

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
    const entity = this.#shortest(phrase) ?? this.entityOf(phrase, apposition);
    if (entity?.kind === 'person' && entity.head === 'speaker' && entity.mentions.length <= 1)
      return this.#elided(
        { phrase: null, apposition: null, agreement: null, isTurn: false },
        phrase,
      );
    return entity === null ? [] : [entity];
  }

  #find(description: Description, span: Span, language: Language): Entity {
    const { registry, gazetteer } = this.#lookup;
    const entity = this.#pointedTo(description, span, language) ?? registry.add(description, span);
    if (!entity.mentions.includes(span)) registry.mention(entity, span);
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
    const record = gazetteer.byId(entity.gazetteerId ?? undefined);
    if (entity.organizations.length === 0 && record?.kind === 'person') {
      const current = record.roles?.find(({ to }) => to === null) ?? record.roles?.[0];
      const body = gazetteer.byId(current?.organization);
      if (body !== undefined)
        entity.organizations = [
          registry.add(
            describe(body.name[language], 'organization', {
              name: body.name[language],
              gazetteerId: body.id,
            }),
            null,
          ),
        ];
    }
    return entity;
  }

  /** Whom a phrase without a name, or with a surname alone, points back to. */
  #pointedTo(description: Description, span: Span, language: Language): Entity | undefined {
    const { registry } = this.#lookup;
    const { kind, name, head, isMedium, gender, phrase } = description;
    if (name !== null) {
      if (kind !== 'person') return registry.byName(name);
      return registry.byName(name) ?? (name.includes(' ') ? undefined : registry.bySurname(name));
    }
    if (kind === 'organization') {
      const same = registry.latest(
        span,
        (entity) =>
          entity.kind === 'organization' && isMedium === entity.isMedium && hasHead(entity, head),
      );
      if (same !== undefined || language === 'ar')
        return same ?? (isMedium ? registry.latest(span, (entity) => entity.isMedium) : undefined);
      return registry.latest(
        span,
        (entity) =>
          entity.kind === 'organization' &&
          isMedium === entity.isMedium &&
          entity.mentions.some(({ paragraph }) => span.paragraph - paragraph <= 2),
      );
    }
    if (kind === 'document') {
      return (
        registry.latest(span, (entity) => entity.kind === 'document' && hasHead(entity, head)) ??
        registry.latest(
          span,
          (entity) => entity.kind === 'document' && hasHead(entity, singular(head)),
        )
      );
    }
    if (kind !== 'person') return undefined;
    const named = registry.byName(phrase);
    if (named !== undefined) return named;
    const fits = (entity: Entity) =>
      entity.kind === 'person' &&
      (gender === null || entity.gender === null || entity.gender === gender);
    return (
      registry.latest(span, (entity) => fits(entity) && roleHas(entity, key(phrase))) ??
      (phrase.includes(' ')
        ? undefined
        : (registry.latest(span, (entity) => fits(entity) && hasHead(entity, head)) ??
          registry.latest(
            span,
            (entity) =>
              fits(entity) &&
              entity.mentions.some(
                ({ paragraph, start }) => paragraph === span.paragraph && start < span.start,
              ),
          )))
    );
  }

  #elided(
    { agreement, isTurn }: SpeakerPhrase,
    at: Span,
    { hasCue = true, isPronoun = false }: { hasCue?: boolean; isPronoun?: boolean } = {},
  ): Entity[] {
    const place = placeOf(at);
    const last = this.#said.findLast(
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
      (entity) =>
        entity.kind === wanted &&
        agrees([entity], agreement) &&
        entity.mentions.some((span) => span.paragraph === at.paragraph && placeOf(span) < place),
    );
    const isNewer =
      !hasCue &&
      placeOf(introduced?.mentions.findLast((span) => placeOf(span) < place)) > (last?.at ?? -1);
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
      const match = /^و/.test(token.form) ? gazetteer.match(tokens, i) : null;
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

/** The government of the last nation named before in the paragraph, or else of the article. */
function nationBefore(
  { paragraphs, gazetteer, country }: Lookup,
  span: Span,
): GazetteerRecord | null {
  const tokens = paragraphs[span.paragraph]?.tokens ?? [];
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.start >= span.start) continue;
    const nation = token.kind === 'word' ? gazetteer.byNisba(token.form) : undefined;
    if (nation !== undefined) return nation;
  }
  return country;
}

function tokensIn({ tokens }: Paragraph, { start, end }: Span): Token[] {
  const within = tokens.filter((token) => token.start >= start && token.end <= end);
  // A name between quote marks is one token with them.
  return within.length > 0
    ? within
    : tokens.filter(({ quotation }) => quotation?.start === start && quotation.end === end);
}

function hasHead(entity: Entity, head: string | null): boolean {
  if (head === null) return false;
  if (entity.head === head) return true;
  return (
    [...entity.aliases, entity.name].some((name) =>
      key(name)
        .split(' ')
        .some((word) => word === head || word.replace(/^ال/, '') === head),
    ) ||
    (head === 'وزاره' && /^ministry|-ministry/.test(entity.gazetteerId ?? ''))
  );
}

function roleHas(entity: Entity, phrase: string): boolean {
  if (entity.role === null) return false;
  const role = key(entity.role).split(' ');
  return phrase
    .split(' ')
    .every((word) =>
      role.some((known) => known === word || known.replace(/^ال/, '') === word.replace(/^ال/, '')),
    );
}

function singular(head: string | null): string | null {
  const plurals: Record<string, string> = {
    تقارير: 'تقرير',
    وثايق: 'وثيقه',
    بيانات: 'بيان',
    دراسات: 'دراسه',
  };
  return head === null ? null : (plurals[head] ?? head);
}

function agrees(speakers: readonly Entity[], agreement: SpeakerPhrase['agreement']): boolean {
  const [first] = speakers;
  if (agreement === null || first === undefined) return true;
  if (agreement === 'body') return first.kind === 'organization';
  if (agreement === 'plural')
    return speakers.length > 1 || first.kind === 'anonymous' || first.kind === 'organization';
  if (first.kind === 'person') return first.gender === null || first.gender === agreement;
  if (first.kind === 'anonymous')
    return (
      agreement === (/(?:ه|ات)$/.test(key(first.name).split(' ')[0] ?? '') ? 'f' : 'm') ||
      anonymousHeads.size === 0
    );
  return true;
}
