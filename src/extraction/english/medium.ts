import { heardNouns, platforms, textNouns } from '../lexicon/english-media.ts';
import { published, publishing } from '../lexicon/english-publishing.ts';
import { type MediumPhrase, type Paragraph, spanOf } from '../statement.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import { addresseeEnd } from './addressee.ts';
import { heardAt } from './heard-at.ts';
import { isOutlet, nameAfter, wholeTitle } from './outlet-name.ts';
import { publishedOn } from './published.ts';
import { airedOn, isPhraseEnd, sentText, textBefore } from './sent-by.ts';
import { isDate } from './grammar.ts';
import { formAt } from './verb-group.ts';
import { isCapital } from './words.ts';

/** Who asks somebody on the air. */
const hosts =
  /^(?:host|presenter|anchor|interviewer|broadcaster|newsreader|moderator|podcaster|columnist|journalist|reporter|correspondent)$/;
type Relation = MediumPhrase['relation'];

/** How the words of an English sentence reached the article, where it says so. */
export function readEnglishMedium(
  paragraph: Paragraph,
  { from, to }: { from: number; to: number },
): MediumPhrase | null {
  const { tokens } = paragraph;
  let text: MediumPhrase | null = null;
  let passing: MediumPhrase | null = null;
  let occasion: MediumPhrase | null = null;
  for (let i = from; i < to; i++) {
    const heard = outletAt(tokens, i, to);
    if (heard !== null) {
      const medium: MediumPhrase = { ...spanOf(paragraph, heard.range), relation: heard.relation };
      // In a statement on its channel: the statement; in a post on X: X.
      const isPost = /(?:update|post|tweet|thread|video|clip|story|reel|message|comment)s?$/.test(
        text === null ? 'post' : paragraph.text.slice(text.start, text.end),
      );
      if (heard.relation === 'heard-at') {
        // In an affidavit before the commission: the text.
        const isOfText: boolean = text !== null && tokens[i - 1]?.end === text.end;
        if (!isOfText) occasion ??= medium;
      } else if (
        heard.relation === 'published-on' &&
        !isPost &&
        // In a statement posted on X: X.
        !/^(?:posted|shared|uploaded)$/.test(tokens[i - 1]?.form ?? '')
      )
        continue;
      else if (heard.relation !== 'obtained-by' && heard.relation !== 'reported-by') return medium;
      else passing ??= medium;
    }
    text ??= textAt(paragraph, i, to);
    const range: Range | null =
      passing === null && occasion === null ? airedOn(tokens, i, to) : null;
    if (range !== null) passing = { ...spanOf(paragraph, range), relation: 'broadcast' };
  }
  // In remarks carried by the agency.
  const isRelayed =
    text !== null &&
    passing?.relation === 'reported-by' &&
    /(?:remarks|comments|statements?|communiqu[eé])$/.test(
      paragraph.text.slice(text.start, text.end),
    );
  return isRelayed ? passing : (occasion ?? text ?? passing);
}

/** A medium that was told or that asked, that got hold of a text, or on which somebody published. */
function outletAt(
  tokens: readonly Token[],
  i: number,
  to: number,
): { range: Range; relation: Relation } | null {
  const form = tokens[i]?.form ?? '';
  const next = tokens[i + 1]?.form ?? '';
  const named = (at: number, relation: Relation, isSure: boolean) => {
    const range = nameAfter(tokens, at, to);
    return range !== null && (isSure || isOutlet(tokens, at, range.end))
      ? { range, relation }
      : null;
  };
  if (
    next === 'by' &&
    /^(?:asked|pressed|questioned|contacted|interviewed|reached|approached|quizzed|grilled|telephoned|phoned|emailed)$/.test(
      form,
    )
  )
    return named(i + 2, 'asked-by', true);
  // Asked on MTV's Morning.
  if (
    next === 'on' &&
    /^(?:asked|pressed|questioned|interviewed|quizzed)$/.test(form) &&
    !isDate(tokens[i + 2])
  )
    return named(i + 2, 'told-to', false);
  if (next === 'by' && /^(?:obtained|seen|reviewed|heard|viewed)$/.test(form))
    return named(i + 2, 'obtained-by', true);
  // Was quoted as saying by the agency.
  if (next === 'by' && form === 'saying' && tokens[i - 1]?.form === 'as')
    return named(i + 2, 'reported-by', true);
  if (next === 'by' && /^(?:reported|cited|quoted|carried|published|broadcast)$/.test(form))
    return tokens[i - 1]?.form === 'as' && form !== 'reported'
      ? null
      : named(i + 2, 'reported-by', form !== 'published');
  // Told host Ada Finch.
  if (/^(?:told|tells|telling)$/.test(form) && hosts.test(next) && isCapital(tokens[i + 2]))
    return named(i + 2, 'told-to', true);
  if (/^(?:told|tells|telling)$/.test(form)) {
    const heard = heardAt(tokens, i, to);
    return heard === null ? named(i + 1, 'told-to', false) : { range: heard, relation: 'heard-at' };
  }
  if (
    /^(?:interview|interviews|conversation|comments|remarks)$/.test(form) &&
    /^(?:with|to|on|for)$/.test(next)
  )
    return named(i + 2, 'told-to', false);
  if (
    /^(?:speaking|spoke|talking|talked|appearing|writing|wrote|appeared)$/.test(form) &&
    /^(?:to|on|with|in|for)$/.test(next) &&
    !(next === 'for' && !form.startsWith('w'))
  )
    return platforms.has(tokens[i + 2]?.form ?? '') && isCapital(tokens[i + 2])
      ? platformAt(tokens, i + 2)
      : named(i + 2, 'told-to', false);
  if (form === 'to' && platforms.has(next) && isCapital(tokens[i + 1]))
    return platformAt(tokens, i + 1);
  const published = publishedOn(tokens, i, to);
  if (published !== null) return published;
  // Confirmed to the agency that; a pundit for the station.
  if (
    next === 'to' &&
    /^(?:confirmed|confirms|explained|said|admitted|revealed|disclosed|complained|described|recounted|insisted|stressed|remarked|commented|quipped|joked|lamented|fumed|recalled|conceded|acknowledged|pointed|hinted|suggested|whispered|boasted|remarks|explains|says|admits|reveals|insists)$/.test(
      form,
    )
  )
    return named(i + 2, 'told-to', false);
  if (/^(?:pundit|commentator|guest|panellist|panelist)$/.test(form) && /^(?:for|on)$/.test(next))
    return named(i + 2, 'broadcast', false);
  const heard = heardAt(tokens, i, to);
  if (heard !== null) return { range: heard, relation: 'heard-at' };
  // Report in Nature Geoscience, published in the journal Science.
  if (form === 'in' && isPublished(tokens, i)) {
    const found = named(i + 1, 'published-on', true);
    return found === null ? null : { ...found, range: wholeTitle(tokens, found.range) };
  }
  // A Facebook post, an Instagram video.
  if (platforms.has(form) && isCapital(tokens[i]) && textNouns.has(next))
    return platformAt(tokens, i);
  return null;
}

/** After a verb of publishing, with a capital next: a journal rather than a place where it is named so. */
function isPublished(tokens: readonly Token[], at: number): boolean {
  if (/^journal$/.test(tokens[at + 2]?.form ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (
      /^(?:published|reported|reports?|reporting|reviewing|writing|writes|wrote|appeared|appearing)$/.test(
        tokens[i]?.form ?? '',
      )
    )
      return tokens[i]?.form !== 'reported' || isCapital(tokens[at + 2]);
  return false;
}

function platformAt(
  tokens: readonly Token[],
  i: number,
): { range: Range; relation: Relation } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  // On X.: the full stop that an initial has is that of the sentence.
  const end = token.text.endsWith('.') ? token.end - 1 : token.end;
  return { range: { start: token.start, end }, relation: 'published-on' };
}

/** In a letter to the county, in its evening bulletin: the text with whom it is to. */
function textAt(paragraph: Paragraph, i: number, to: number): MediumPhrase | null {
  const { tokens } = paragraph;
  const first = tokens[i + 1];
  if (first?.kind !== 'word') return null;
  // Signed an open letter urging.
  const isIssued =
    formAt(tokens, i + 1)?.isParticiple === true &&
    tokens.slice(Math.max(0, i - 4), i).some(({ form }) => publishing.has(form));
  if (isIssued) return textBefore(paragraph, i + 1);
  if (tokens[i]?.form === 'by') return sentText(paragraph, i);
  if (!/^(?:in|via|through)$/.test(tokens[i]?.form ?? '')) return null;
  if (first.form === 'which') return textBefore(paragraph, i);
  // Who was not involved in the study.
  if (
    /^(?:involved|included|enrolled|participated?|part|named|mentioned|figures|figured|features|featured)$/.test(
      tokens[i - 1]?.form ?? '',
    )
  )
    return null;
  const isBare = !/^(?:a|an|the|its|his|her|their|another|one)$/.test(first.form);
  for (let k = i + 1; k < Math.min(to, i + 8); k++) {
    const token = tokens[k];
    // In a Jan. 6 letter.
    if (token !== undefined && k > i + 1 && (isPartOfDate(token) || token.form === '-')) continue;
    if (token?.kind !== 'word' || isPhraseEnd(token)) return null;
    const next = tokens[k + 1];
    // In a scorecard published in May: whatever a body puts out.
    const isIssued = k > i + 1 && /^an?$/.test(first.form) && published.has(next?.form ?? '');
    if (!(textNouns.has(token.form) || isIssued) || (isBare && k > i + 2)) continue;
    // A court filing, a draft report: the last of the nouns.
    if (next?.kind === 'word' && textNouns.has(next.form)) continue;
    if (heardNouns.has(token.form))
      return next?.kind === 'word'
        ? null
        : { ...spanOf(paragraph, { start: first.start, end: token.end }), relation: 'heard-at' };
    const end =
      next?.form === 'to' || next?.form === 'from' || next?.form === 'of'
        ? addresseeEnd(tokens, k + 2, to)
        : null;
    return {
      ...spanOf(paragraph, { start: first.start, end: tokens[end ?? k]?.end ?? token.end }),
      relation: 'document',
    };
  }
  return null;
}

function isPartOfDate(token: Token): boolean {
  return token.kind === 'number' || token.form === '.' || isDate(token);
}
