import type { ArticleDocument } from '../../src/domain/document/schema.ts';
import type { Entities, Organization, Person, Source } from './entities.ts';
import { at, type Random } from './random.ts';
import { type Filler, Prose, type Vocabulary } from './sentence.ts';

type Quote = NonNullable<ArticleDocument['quotes']>[number];
type Mention = NonNullable<ArticleDocument['mentions']>[number];
type Attribution = Quote['attributions'][number];

export interface ReporterOptions {
  random: Random;
  filler: Filler;
  vocabulary: Vocabulary;
  entities: Entities;
  isArabic: boolean;
  /** Of the article, in milliseconds. */
  publishedAt: number;
}

/** Someone who says something: as the sentence puts it, and as the attribution does. */
interface Voice {
  text: string;
  attributions: Attribution[];
  person?: Person;
}

/** Writes the paragraphs of an article, and notes who says what in them and where. */
export class Reporter {
  readonly paragraphs: Prose[] = [];
  readonly quotes: Quote[] = [];
  readonly mentions: Mention[] = [];
  readonly #options: ReporterOptions;

  constructor(options: ReporterOptions) {
    this.#options = options;
  }

  /** @param index of the article: each person, organization and source is mentioned in one article at least. */
  write(size: { paragraphs: number; quotes: number; index: number }): void {
    const { random, filler, vocabulary, entities } = this.#options;
    const quoted = Array.from({ length: size.quotes }, () => random.below(size.paragraphs));
    const passing = [
      this.#named('person', at(entities.people, size.index % entities.people.length)),
      this.#named(
        'organization',
        at(entities.organizations, size.index % entities.organizations.length),
      ),
      this.#named('source', at(entities.sources, size.index % entities.sources.length)),
    ];
    for (let paragraph = 0; paragraph < size.paragraphs; paragraph++) {
      const prose = new Prose();
      this.paragraphs.push(prose);
      prose.add(filler.fill(...vocabulary.sentences));
      prose.add(filler.fill(...vocabulary.sentences));
      for (const _quote of quoted.filter((place) => place === paragraph)) this.#quote(prose);
      const named = passing[paragraph];
      if (named !== undefined) {
        const { carried, mention } = vocabulary.quoting;
        const sentence = filler.fill(named.kind === 'source' ? carried : mention);
        const { entity } = prose.add(sentence, { entity: named.text });
        if (entity !== undefined) this.#mention(entity, named);
      }
      prose.add(filler.fill(...vocabulary.sentences));
    }
  }

  #quote(prose: Prose): void {
    const { random, filler, vocabulary, publishedAt } = this.#options;
    const { quoting, statements, cues, occasions } = vocabulary;
    const form = random.pick(['after', 'after', 'before', 'split', 'indirect'] as const);
    const isIndirect = form === 'indirect';
    const [opening, closing] = isIndirect ? ['', ''] : quoting.direct;
    const voice = this.#voice();
    const cue = random.pickSkewed(cues);
    const said = (words: string) => `${opening}${words}${closing}`;
    const places = prose.add(quoting[form], {
      quote: said(filler.fill(...statements)),
      rest: said(filler.fill(...statements)),
      speaker: voice.text,
      cue,
    });
    const paragraph = this.paragraphs.length - 1;
    const parts = [places['quote'], places['rest']]
      .filter((place) => place !== undefined)
      .map(({ start, end }) => {
        const [from, to] = [start + opening.length, end - closing.length];
        return { paragraph, start: from, end: to, text: prose.text.slice(from, to) };
      });
    if (places['speaker'] !== undefined && voice.person !== undefined) {
      this.#mention(places['speaker'], this.#named('person', voice.person));
    }
    const day = new Date(publishedAt - random.below(3) * 86_400_000).toISOString().slice(0, 10);
    const isExtracted = random.chance(0.12);
    this.quotes.push({
      kind: isIndirect ? (random.chance(0.2) ? 'MIXED' : 'INDIRECT') : 'DIRECT',
      parts,
      attributions: voice.attributions.map((attribution) => ({ ...attribution, cue })),
      ...(random.chance(0.65) && { provenance: this.#provenance() }),
      ...(random.chance(0.5) && { spokenOn: day }),
      ...(random.chance(0.2) && { occasion: random.pick(occasions) }),
      ...(isExtracted && {
        confidence: 0.5 + random.below(50) / 100,
        review: 'EXTRACTED' as const,
      }),
      ...(!isExtracted && random.chance(0.03) && { review: 'REJECTED' as const }),
    });
  }

  #voice(): Voice {
    const { random, vocabulary, entities } = this.#options;
    const luck = random.next();
    if (luck < 0.1) {
      const description = random.pickSkewed(vocabulary.unnamed);
      const organization = random.pickSkewed(entities.organizations).key;
      return { text: description, attributions: [{ unnamed: { description, organization } }] };
    }
    if (luck < 0.25) {
      const organization = random.pickSkewed(entities.organizations);
      return {
        text: this.#name(organization),
        attributions: [{ organization: organization.key }],
      };
    }
    const person = random.pickSkewed(entities.people);
    const other = random.pickSkewed(entities.people);
    const isJoint = luck > 0.97 && other !== person;
    const and = this.#options.isArabic ? ' و' : ' and ';
    return {
      person,
      text: isJoint ? `${this.#name(person)}${and}${this.#name(other)}` : this.#name(person),
      attributions: (isJoint ? [person, other] : [person]).map((speaker) => ({
        person: speaker.key,
        ...(random.chance(0.6) && { role: random.pickSkewed(vocabulary.roles) }),
        ...(random.chance(0.4) && {
          onBehalfOf: speaker.affiliations?.[0]?.organization,
        }),
      })),
    };
  }

  #provenance(): NonNullable<Quote['provenance']> {
    const { random, entities } = this.#options;
    const steps = random.pick([1, 1, 1, 1, 1, 1, 1, 2, 2, 3]);
    return Array.from({ length: steps }, (_, i) => ({
      source: random.pickSkewed(entities.sources).key,
      relation: random.pick(
        i === 0 ? (['REPORTED_BY', 'REPORTED_BY', 'SAID_TO'] as const) : (['BASED_ON'] as const),
      ),
    }));
  }

  #named(kind: 'person' | 'organization' | 'source', entity: Person | Organization | Source) {
    return { kind, key: entity.key, text: this.#name(entity) };
  }

  #mention(
    { start }: { start: number },
    { kind, key, text }: { kind: 'person' | 'organization' | 'source'; key: string; text: string },
  ): void {
    const paragraph = this.paragraphs.length - 1;
    this.mentions.push({ paragraph, start, end: start + text.length, text, [kind]: key });
  }

  #name({ names }: Person | Organization | Source): string {
    return at(names[this.#options.isArabic ? 'ar' : 'en'] ?? [], 0);
  }
}
