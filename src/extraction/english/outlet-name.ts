import { givenGender } from '../lexicon/english-given-names.ts';
import { genericMedia, listeners, papersByNoun } from '../lexicon/english-media.ts';
import { mediaNouns, mediaWords, organizationWords, roleWords } from '../lexicon/english-words.ts';
import type { Range } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { determiners, isDate, prepositions, subordinators } from './grammar.ts';
import { isCapital, startsHour } from './words.ts';

/** The name of a medium after a preposition: South African broadcaster SABC, this newspaper, the Courier-Post. */
export function nameAfter(tokens: readonly Token[], from: number, to: number): Range | null {
  const first = tokens[from];
  if (first === undefined || from >= to) return null;
  const generic = genericAfter(tokens, from, to);
  if (generic !== null) return { start: first.start, end: generic.end };
  let i = from;
  while (
    i < Math.min(to, from + 5) &&
    tokens[i]?.kind === 'word' &&
    !isCapital(tokens[i]) &&
    !/\p{Lu}/u.test(tokens[i]?.text ?? '')
  ) {
    if (subordinators.has(tokens[i]?.form ?? '') || prepositions.has(tokens[i]?.form ?? ''))
      return null;
    i++;
  }
  // Told 3AW.
  if (tokens[i]?.kind === 'number' && tokens[i]?.end === tokens[i + 1]?.start) i++;
  const agency = tokens[from];
  if (agency !== undefined && lowerAgencies.test(agency.text))
    return { start: agency.start, end: agency.end };
  const name = tokens[i];
  if (name === undefined || !/\p{Lu}/u.test(name.text) || i >= to) return null;
  let end = isCapital(name) ? i : i + 1;
  // Told dzIP radio.
  if (end > i && mediaNouns.has(tokens[end]?.form ?? '')) end++;
  if (name.mediumEnd !== undefined)
    while (end < to && (tokens[end]?.end ?? Infinity) <= name.mediumEnd) end++;
  // The BBC's Today programme.
  while (
    end < to &&
    isCapital(tokens[end]) &&
    (!isDate(tokens[end]) ||
      /['’]s$/u.test(tokens[end - 1]?.text ?? '') ||
      // The Sunday Ledger.
      (tokens[end - 1]?.text === 'The' && isCapital(tokens[end + 1])))
  )
    end++;
  end = Math.min(to, end + programmeRest(tokens, end));
  const isOwner = /['’]s$/u.test(tokens.slice(i, end - 1).at(-1)?.text ?? '');
  const isShow = isOwner || first.form === 'the';
  if (isShow && /^(?:programme|program|show|podcast|service)$/.test(tokens[end]?.form ?? '')) end++;
  // Channel 4, News 6.
  if (tokens[end]?.kind === 'number' && isMediumWord(tokens[end - 1] ?? name)) {
    end++;
    while (end < to && isCapital(tokens[end]) && isMediumWord(tokens[end] ?? name)) end++;
  }
  // South African broadcaster SABC: the name after the noun for what it is.
  if (mediaNouns.has(tokens[end]?.form ?? '') && isCapital(tokens[end + 1])) {
    end++;
    while (end < to && isCapital(tokens[end])) end++;
  }
  const last = tokens[end - 1];
  return last === undefined || end <= i ? null : { start: first.start, end: last.end };
}

/** News | at Ten, the World | at One: how many more words a programme's name has that is told by its hour. */
function programmeRest(tokens: readonly Token[], end: number): number {
  return startsHour(tokens, end) && isCapital(tokens[end + 1]) ? 2 : 0;
}

/** This newspaper, the state news agency, French radio: the last word of what a medium is called without its name. */
function genericAfter(tokens: readonly Token[], from: number, to: number): Token | null {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || /['’]s$/u.test(token.text)) return null;
    if (prepositions.has(token.form) || subordinators.has(token.form)) return null;
    const next = tokens[i + 1];
    // The Le Phare newspaper, the state news agency Tavex: a name.
    if (isCapital(token) && !isDescribed(tokens, i)) return null;
    if (i === from && determiners.has(token.form)) continue;
    if (isCapital(token) || !isGeneric(tokens, i)) continue;
    if (isCapital(next) || (i + 1 < to && isGeneric(tokens, i + 1))) continue;
    // Told the media: whoever was there.
    const isAnybody = token.form === 'media' && determiners.has(tokens[i - 1]?.form ?? '');
    return (i === from && token.form !== 'media') || isAnybody ? null : token;
  }
  return null;
}

function isGeneric(tokens: readonly Token[], i: number): boolean {
  const { form = '' } = tokens[i] ?? {};
  // Our correspondent: of whoever writes.
  const isOurs = /^(?:this|our)$/.test(tokens[i - 1]?.form ?? '');
  return (
    genericMedia.has(form) || (isOurs && /^(?:correspondent|reporter|publication|site)$/.test(form))
  );
}

/** French radio, the Danish state broadcaster: a people's name right before lower-case words. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  return (
    /(?:ian|ish|ese|ch|ean|i|an)$/.test(tokens[i]?.form ?? '') &&
    tokens[i + 1]?.kind === 'word' &&
    !isCapital(tokens[i + 1]) &&
    (isGeneric(tokens, i + 1) || isGeneric(tokens, i + 2))
  );
}

/** Agencies that write themselves small. */
const lowerAgencies =
  /^(?:dpa|epd|kna|ansa|apa|sda|ats|efe|lusa|tass|afp|dapd|dts|taz|ntv|n-tv|rbb)$/;

/** Whether a noun phrase is a medium's by one of its words. */
export function isMediumPhrase(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  return tokens.slice(from, to).some(isMediumWord);
}

/** The Journal of Ink and Paper Studies: a title with what it is about. */
export function wholeTitle(tokens: readonly Token[], range: Range): Range {
  let end = tokenAfter(tokens, range.end);
  while (/^(?:of|and|the|for|&)$/.test(tokens[end]?.form ?? '')) {
    const isOpen = tokens[end]?.form === 'of' || tokens[end]?.form === 'for';
    let next = end + 1;
    if (tokens[next]?.form === 'the' && isOpen) next++;
    if (!isCapital(tokens[next]) || isDate(tokens[next])) break;
    while (isCapital(tokens[next]) && !isDate(tokens[next])) next++;
    end = next;
  }
  return { start: range.start, end: tokens[end - 1]?.end ?? range.end };
}

/** How words came that others said, according to a source: an outlet reports them, a text has them. */
export function relationOf(
  tokens: readonly Token[],
  phrase: { from: number; to: number },
): 'reported-by' | 'document' {
  return isMediumPhrase(tokens, phrase) ||
    isOutlet(tokens, phrase.from, tokens[phrase.to - 1]?.end ?? 0)
    ? 'reported-by'
    : 'document';
}

function isMediumWord({ form, mediumEnd }: Token): boolean {
  return (
    mediumEnd !== undefined || mediaNouns.has(form) || (mediaWords.has(form) && form !== 'press')
  );
}

/** Whether who was told is a medium: a name with a word of media in it, or one of neither a person nor a public body. */
export function isOutlet(tokens: readonly Token[], at: number, end: number): boolean {
  const words = tokens.slice(at, at + 9).filter((token) => token.end <= end);
  const names = words.filter(isCapital);
  if (/^(?:this|our)$/.test(words[0]?.form ?? '') && names.length === 0) return true;
  if (genericMedia.has(words.at(-1)?.form ?? '')) return true;
  if (words.some(isMediumWord)) return true;
  if (lowerAgencies.test(words[0]?.text ?? '')) return true;
  const [first] = names;
  if (first === undefined || names.length > 4) return false;
  // Spoke to the Nation: a paper by a noun that is one of others without its capital.
  if (words[0]?.form === 'the' && names.length === 1 && papersByNoun.has(first.form)) return true;
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
