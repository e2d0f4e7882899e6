import { type Agreement } from '../lexicon/arabic-forms.ts';
import { type Paragraph } from '../statement.ts';
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
  nations: Nations;
  cast: Cast;
  describe: Describe;
  /** A pronoun's gender, where a phrase is one. */
  pronoun: (phrase: string) => Agreement | null;
}
