import { type MediumPhrase, type Paragraph } from '../statement.ts';
import { type Span } from '../text.ts';
import { tokensIn } from './agreement.ts';
import { type Bodies } from './english-bodies.ts';
import { textOf } from './english-noun.ts';
import { isTitled } from './english-subjects.ts';
import { asMedium, type Entity } from './entity.ts';
import { placeOf } from './place.ts';
import { genericMedia } from '../lexicon/english-media.ts';
import { isCapital } from '../english/words.ts';

/** Ways that words came which are what the article calls them: a rally, the company's website. */
const own = /^(?:heard-at|broadcast|published-on)$/;

/** The newspaper, the news agency. */
const mostPointing = 3;
/** The agency, the station: nouns of others than media. */
const ambiguous = /^(?:agency|station|network|channel|website|outlet|programme|program)$/;

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
  const noun = words.at(-1);
  const isUnnamed = genericMedia.has(noun?.form ?? '') && !words.slice(1).some(isCapital);
  if (isUnnamed && words[0]?.form === 'the' && words.length <= mostPointing) {
    const known = bodies.last(
      placeOf(medium),
      ({ field, entity }) => entity.isMedium || field === 'media',
    );
    if (known !== undefined) return known.entity;
    if (ambiguous.test(noun?.form ?? '')) return null;
  }
  const isOwn = isUnnamed || /^(?:this|our)$/.test(words[0]?.form ?? '');
  if (!(isOwn || (own.test(medium.relation) && !isTitled(words))))
    return asMedium(entityOf(medium), medium);
  return bodies.make(textOf(paragraph.text, tokens), words.at(-1)?.form ?? '').entity;
}
