import { type MediumPhrase, type Paragraph } from '../statement.ts';
import { type Span } from '../text.ts';
import { tokensIn } from './agreement.ts';
import { type Bodies } from './english-bodies.ts';
import { textOf } from './english-noun.ts';
import { isTitled } from './english-subjects.ts';
import { asMedium, type Entity } from './entity.ts';
import { placeOf } from './place.ts';
import { genericMedia, papersByNoun } from '../lexicon/english-media.ts';
import { isCapital } from '../english/words.ts';

/** Ways that words came which are what the article calls them: a rally, the company's website. */
const own = /^(?:heard-at|broadcast|published-on)$/;

/** The newspaper, the news agency. */
const mostPointing = 3;
/** Nouns that one medium may be called by in turn: the daily, the newspaper. */
const kinds = [
  /^(?:newspaper|paper|tabloid|broadsheet|daily|weekly|magazine)$/,
  /^(?:broadcaster|channel|station|radio|television|tv|network)$/,
  /^(?:agency|newswire)$/,
];
/** What agencies are called that send pictures, of which nobody is told anything. */
const pictures = /^(?:images|pictures|photos?)$/;
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
    const place = placeOf(medium);
    const kin = kinds.find((nouns) => nouns.test(noun?.form ?? ''));
    const known =
      bodies.last(place, ({ nouns }) => [...nouns].some((each) => kin?.test(each) === true)) ??
      bodies.last(
        place,
        ({ field, entity, words: own }) =>
          (entity.isMedium || field === 'media') && !pictures.test(own.at(-1) ?? ''),
      );
    if (known !== undefined) return known.entity;
    if (ambiguous.test(noun?.form ?? '')) return null;
  }
  const isOwn = isUnnamed || /^(?:this|our)$/.test(words[0]?.form ?? '');
  const isTitle = own.test(medium.relation) && isTitled(words);
  if (isTitle && medium.relation === 'published-on') {
    // The Journal of Ink and Paper Studies: of more words than a name has.
    const title = textOf(paragraph.text, tokens).replace(/^the /i, '');
    const short = entityOf(medium)?.name ?? '';
    if (title.startsWith(`${short} `)) return bodies.make(title, noun?.form ?? '').entity;
  }
  // Told Egypt: a state, and no medium.
  const isPaper = papersByNoun.has(noun?.form ?? '') && words.length === 2;
  if (medium.relation === 'told-to' && !isPaper && bodies.isState(textOf(paragraph.text, tokens)))
    return null;
  if (!isOwn && (isTitle || !own.test(medium.relation))) {
    const found = entityOf(medium);
    // Told The Meridian: no Meridian who was spoken of; told the Norwegian: no medium.
    if (found?.kind === 'person' && medium.relation === 'told-to' && words[0]?.form === 'the')
      return words[0].text === 'The'
        ? asMedium(bodies.named(textOf(paragraph.text, words.slice(1))).entity, medium)
        : null;
    // Published in the Scotsman: nobody who was spoken of.
    return found?.kind === 'person' && own.test(medium.relation)
      ? bodies.make(textOf(paragraph.text, tokens), noun?.form ?? '').entity
      : asMedium(found, medium);
  }
  return bodies.make(textOf(paragraph.text, tokens), words.at(-1)?.form ?? '').entity;
}
