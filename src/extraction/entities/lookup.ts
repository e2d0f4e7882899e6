import { type GazetteerRecord } from '../gazetteer/record.ts';
import { type Agreement } from '../lexicon/arabic-forms.ts';
import { type Paragraph } from '../statement.ts';
import { type Span } from '../text.ts';
import { type Token } from '../tokens.ts';
import { type Description } from './entity.ts';
import { type Gazetteer } from './gazetteer.ts';
import { type Cast } from './arabic-cast.ts';
import { type Nations } from './nations.ts';
import { type Registry } from './registry.ts';

/** What a resolver says of a noun phrase, in the language of its paragraph. */
type Describe = (
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
  nations: Nations;
  cast: Cast;
  describe: Describe;
  /** A pronoun's gender, where a phrase is one. */
  pronoun: (phrase: string) => Agreement | null;
}

/** The government of the last nation named before in the paragraph, or else of the article. */
export function nationBefore(
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
