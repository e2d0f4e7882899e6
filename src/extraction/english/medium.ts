import { givenGender } from '../lexicon/english-given-names.ts';
import { heardNouns, listeners, platforms, textNouns } from '../lexicon/english-media.ts';
import { mediaNouns, mediaWords, organizationWords, roleWords } from '../lexicon/english-words.ts';
import { type MediumPhrase, type Paragraph, spanOf } from '../statement.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import { heardAt } from './heard-at.ts';
import { auxiliaryOf, isDate, prepositions, subordinators } from './grammar.ts';
import { isCapital } from './words.ts';

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
      if (heard.relation === 'heard-at') occasion ??= medium;
      else if (heard.relation !== 'obtained-by' && heard.relation !== 'reported-by') return medium;
      else passing ??= medium;
    }
    text ??= textAt(paragraph, i, to);
  }
  // In remarks carried by the agency.
  const isRelayed =
    text !== null &&
    passing?.relation === 'reported-by' &&
    /(?:remarks|comments|statements?)$/.test(paragraph.text.slice(text.start, text.end));
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
  if (next === 'by' && /^(?:asked|pressed|questioned|contacted|interviewed)$/.test(form))
    return named(i + 2, 'asked-by', true);
  if (next === 'by' && /^(?:obtained|seen|reviewed|heard|viewed)$/.test(form))
    return named(i + 2, 'obtained-by', true);
  if (next === 'by' && /^(?:reported|cited|quoted|carried|published|broadcast)$/.test(form))
    return tokens[i - 1]?.form === 'as' && form !== 'reported'
      ? null
      : named(i + 2, 'reported-by', form !== 'published');
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
    /^(?:to|on|with|in|for)$/.test(next)
  )
    return platforms.has(tokens[i + 2]?.form ?? '') && isCapital(tokens[i + 2])
      ? platformAt(tokens, i + 2)
      : named(i + 2, 'told-to', false);
  if (/^(?:on|to|via)$/.test(form) && platforms.has(next) && isCapital(tokens[i + 1]))
    return platformAt(tokens, i + 1);
  const heard = heardAt(tokens, i, to);
  if (heard !== null) return { range: heard, relation: 'heard-at' };
  // Report in Nature Geoscience, published in the journal Science.
  if (form === 'in' && isPublished(tokens, i)) return named(i + 1, 'published-on', true);
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
      /^(?:published|reported|reports?|reporting|writing|writes|wrote|appeared|appearing)$/.test(
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
  return token === undefined ? null : { range: token, relation: 'published-on' };
}

/** In a letter to the county, in its evening bulletin: the text with whom it is to. */
function textAt(paragraph: Paragraph, i: number, to: number): MediumPhrase | null {
  const { tokens } = paragraph;
  const first = tokens[i + 1];
  if (!/^(?:in|via|through)$/.test(tokens[i]?.form ?? '') || first?.kind !== 'word') return null;
  const isBare = !/^(?:a|an|the|its|his|her|their|another|one)$/.test(first.form);
  for (let k = i + 1; k < Math.min(to, i + 8); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || isPhraseEnd(token)) return null;
    if (!textNouns.has(token.form) || (isBare && k > i + 2)) continue;
    const next = tokens[k + 1];
    // A court filing, a draft report: the last of the nouns.
    if (next?.kind === 'word' && textNouns.has(next.form)) continue;
    if (heardNouns.has(token.form)) return null;
    const end =
      next?.form === 'to' || next?.form === 'from' || next?.form === 'of'
        ? phraseEnd(tokens, k + 2, to)
        : null;
    return {
      ...spanOf(paragraph, { start: first.start, end: tokens[end ?? k]?.end ?? token.end }),
      relation: 'document',
    };
  }
  return null;
}

function isPhraseEnd(token: Token): boolean {
  return (
    prepositions.has(token.form) ||
    subordinators.has(token.form) ||
    auxiliaryOf(token) !== null ||
    isDate(token)
  );
}

/** To the county, to clients: the last token of a noun phrase. */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number | null {
  let i = from;
  if (/^(?:the|a|an|its|his|her|their|this|our)$/.test(tokens[i]?.form ?? '')) i++;
  const start = i;
  while (i < Math.min(to, from + 6)) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isPhraseEnd(token)) break;
    if (i > start && isCapital(tokens[i - 1]) && !isCapital(token)) break;
    if (
      /^(?:it|he|she|they|we|the|a|an|seen|published|posted|issued|dated|sent|released|obtained|titled)$/.test(
        token.form,
      )
    )
      break;
    i++;
    // Clients, staff: one common noun, or a plural that another does not follow.
    if (
      !isCapital(token) &&
      (token.form.endsWith('s') ||
        /^(?:staff|parliament|congress|county|council|people|media|press)$/.test(token.form))
    )
      break;
  }
  return i > start ? i - 1 : null;
}

/** The name of a medium after a preposition: South African broadcaster SABC, this newspaper, the Courier-Post. */
function nameAfter(tokens: readonly Token[], from: number, to: number): Range | null {
  const first = tokens[from];
  if (first === undefined || from >= to) return null;
  const own = tokens[from + 1];
  if (
    /^(?:this|our)$/.test(first.form) &&
    own !== undefined &&
    /^(?:newspaper|paper|website|magazine|correspondent|reporter|publication|programme|channel|station|site|outlet|agency)$/.test(
      own.form,
    )
  )
    return { start: first.start, end: own.end };
  // Told state television.
  if (
    /^(?:state|national|local|regional)$/.test(first.form) &&
    own !== undefined &&
    /^(?:television|tv|radio|media)$/.test(own.form) &&
    !isCapital(tokens[from + 2]) &&
    !mediaNouns.has(tokens[from + 2]?.form ?? '')
  )
    return { start: first.start, end: own.end };
  let i = from;
  while (i < Math.min(to, from + 5) && tokens[i]?.kind === 'word' && !isCapital(tokens[i])) {
    if (subordinators.has(tokens[i]?.form ?? '') || prepositions.has(tokens[i]?.form ?? ''))
      return null;
    i++;
  }
  const name = tokens[i];
  if (!isCapital(name) || name === undefined || i >= to) return null;
  let end = i;
  if (name.mediumEnd !== undefined)
    while (end < to && (tokens[end]?.end ?? Infinity) <= name.mediumEnd) end++;
  while (end < to && isCapital(tokens[end]) && !isDate(tokens[end])) end++;
  // South African broadcaster SABC: the name after the noun for what it is.
  if (mediaNouns.has(tokens[end]?.form ?? '') && isCapital(tokens[end + 1])) {
    end++;
    while (end < to && isCapital(tokens[end])) end++;
  }
  const last = tokens[end - 1];
  return last === undefined || end <= i ? null : { start: first.start, end: last.end };
}

/** Whether a noun phrase is a medium's by one of its words. */
export function isMediumPhrase(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  return tokens.slice(from, to).some(isMediumWord);
}

function isMediumWord({ form, mediumEnd }: Token): boolean {
  return (
    mediumEnd !== undefined || mediaNouns.has(form) || (mediaWords.has(form) && form !== 'press')
  );
}

/** Whether who was told is a medium: a name with a word of media in it, or one of neither a person nor a public body. */
function isOutlet(tokens: readonly Token[], at: number, end: number): boolean {
  const words = tokens.slice(at, at + 9).filter((token) => token.end <= end);
  const names = words.filter(isCapital);
  if (/^(?:this|our)$/.test(words[0]?.form ?? '') && names.length === 0) return true;
  if (words.some(isMediumWord)) return true;
  const [first] = names;
  if (first === undefined || names.length > 4) return false;
  if (
    names.some(
      ({ form }) => listeners.has(form) || organizationWords.has(form) || roleWords.has(form),
    )
  )
    return false;
  const before = words[words.indexOf(first) - 1];
  if (before !== undefined && !/^(?:the|a|an)$/.test(before.form)) return false;
  // A person told another: Petrov told Anna.
  return givenGender(first.form) === null && !/['’]s$/.test(names.at(-1)?.text ?? '');
}
