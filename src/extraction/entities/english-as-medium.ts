import { type MediumPhrase, type Paragraph } from '../statement.ts';
import { type Span } from '../text.ts';
import { tokensIn } from './agreement.ts';
import { type Bodies } from './english-bodies.ts';
import { textOf } from './english-noun.ts';
import { isTitled } from './english-subjects.ts';
import { asMedium, type Entity } from './entity.ts';

/** Ways that words came which are what the article calls them: a rally, the company's website. */
const own = /^(?:heard-at|broadcast|published-on)$/;

/** The medium of a phrase: an outlet, a text, or the occasion on which words were heard, under its own words. */
export function mediumEntity(
  paragraph: Paragraph,
  medium: MediumPhrase,
  { bodies, entityOf }: { bodies: Bodies; entityOf: (span: Span) => Entity | null },
): Entity | null {
  const tokens = tokensIn(paragraph, medium);
  // On X.: the platform without the full stop that makes it an initial.
  if (tokens.length === 0)
    return bodies.named(paragraph.text.slice(medium.start, medium.end)).entity;
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const isOwn = /^(?:this|our)$/.test(words[0]?.form ?? '');
  if (!(isOwn || (own.test(medium.relation) && !isTitled(words))))
    return asMedium(entityOf(medium), medium);
  return bodies.make(textOf(paragraph.text, tokens), words.at(-1)?.form ?? '').entity;
}
