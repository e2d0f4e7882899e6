import { formOf } from '../tokens.ts';
import { isCapital } from '../english/words.ts';
import { bodyField, isBodyNoun } from '../lexicon/english-bodies.ts';
import { functionWords, nameParticles } from '../lexicon/english-function-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { honorifics, roleField, roleQualities } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';

/** A row of capitalized words: its titles from `from` up to `name`, and the name itself up to `to`. */
export interface Run {
  from: number;
  name: number;
  to: number;
}

/** The folded form of a word without the 's of a possessor. */
export function baseOf(token: Token | undefined): string {
  if (token === undefined) return '';
  return /['’]s?$/u.test(token.text) ? formOf(token.text.replace(/['’]s?$/u, '')) : token.form;
}

/** Whether a word is a possessor: county's, workers'. */
export function isPossessor(token: Token | undefined): boolean {
  return token?.kind === 'word' && /(?:['’]s|s['’])$/u.test(token.text);
}

/** Whether a word is an acronym: NTA, WKHC-TV, R2, U.N. */
export function isAcronym(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^(?:\p{Lu}[\p{Lu}\p{N}]{1,7}|(?:\p{Lu}\.){2,})(?:[-–]\p{Lu}{1,3})?(?:['’]s)?$/u.test(
      token.text,
    )
  );
}

/** Letters after a person's name. */
export const afterName = new Set(
  'KC QC SC MP MSP MEP TD MBE OBE CBE KBE DBE PhD MD DPhil MSc BSc MA BA RN FRS Jr Sr II III IV Esq JP MLA MS'.split(
    ' ',
  ),
);

/** Reads the row of capitalized words that starts at a token; null where none does. */
export function readRun(
  tokens: readonly Token[],
  at: number,
  { isFirst, to: limit = tokens.length }: { isFirst: boolean; to?: number },
): Run | null {
  const first = tokens[at];
  if (!isCapital(first) || at >= limit) return null;
  const startsMedium =
    /day$|^(?:morning|afternoon|evening|night|week)$/.test(first?.form ?? '') &&
    isCapital(tokens[at + 1]) &&
    bodyField(baseOf(tokens[at + 1])) === 'media';
  const isGiven = !isFirst && isGivenName(first?.form ?? '') && isCapital(tokens[at + 1]);
  if (
    functionWords.has(first?.form ?? '') &&
    !(isAcronym(first) && !isFirst) &&
    !startsMedium &&
    !isGiven
  )
    return null;
  let end = at + 1;
  while (end < limit) {
    if (isPossessor(tokens[end - 1]) && !staysTogether(tokens, at, end)) break;
    const next = joined(tokens, at, end);
    if (next === null || next > limit) break;
    end = next;
  }
  // Philippa Drummond KC: letters after a name are no part of it.
  while (end > at + 1 && afterName.has(tokens[end - 1]?.text ?? '')) end--;
  return { from: at, name: nameStart(tokens, at, end), to: end };
}

/** Where the name goes on after one of its words, or null where it ends. */
function joined(tokens: readonly Token[], from: number, end: number): number | null {
  const token = tokens[end];
  const next = tokens[end + 1];
  if (token === undefined) return null;
  if (isCapital(token)) {
    if (!functionWords.has(token.form) || isAcronym(token)) return end + 1;
    // Save Our Harbour, Doctors Without Borders; but not 'Rell Tuesday said'.
    return isCapital(next) && !isTime(token) ? end + 1 : null;
  }
  if (token.kind === 'number')
    return isCapital(tokens[end - 1]) && isCapital(next) && bodyField(baseOf(next)) !== null
      ? end + 1
      : null;
  if (!isCapital(next) && !(next?.form === 'the' && isCapital(tokens[end + 2]))) return null;
  if (token.form === '&' || token.form === '+') return end + 1;
  // St. Ives, Jr., J. Fox: the full stop of an abbreviation.
  if (token.form === '.')
    return /^(?:st|mt|ft|jr|sr|mr|mrs|ms|dr|prof|rev|gen|col|capt|lt|sgt|maj|sen|rep|gov|hon|cllr|insp|supt|det|adm|cmdr|brig|cpl|fr|\p{L})$/u.test(
      tokens[end - 1]?.form ?? '',
    ) && token.start === tokens[end - 1]?.end
      ? end + 1
      : null;
  if (token.kind !== 'word') return null;
  const before = baseOf(tokens[end - 1]);
  const hasHead = tokens.slice(from, end).some((word) => isHeadOfName(word));
  const titled = roleField(before);
  if (
    (token.form === 'of' || token.form === 'for') &&
    (titled === 'minister' || titled === 'head' || titled === 'ruler') &&
    portfolios.has(next?.form ?? '')
  )
    return end + 1;
  if (token.form === 'of')
    return bodyField(before) !== null &&
      !tokens.slice(from, end - 1).some(({ form }) => isGivenName(form) || honorifics.has(form))
      ? end + 1
      : null;
  if (token.form === 'for' || token.form === 'on' || token.form === 'against')
    return hasHead &&
      bodyField(before) !== null &&
      bodyField(before) !== 'place' &&
      !isPossessor(tokens[end - 1])
      ? end + 1
      : null;
  if (token.form === 'the')
    return /^(?:of|for|on|against)$/.test(tokens[end - 1]?.form ?? '') ||
      /^(?:save|protect|keep|stop)$/.test(before)
      ? end + 1
      : null;
  if (token.form === 'and') return joinsParts(tokens, from, end) ? end + 1 : null;
  return nameParticles.has(token.form) && token.form !== 'i' && isCapital(next) ? end + 1 : null;
}

function isTime({ form }: Token): boolean {
  return /day$|^(?:january|february|march|june|july|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|i)$/.test(
    form,
  );
}

/** Department of Health and Social Care, Wildlife and Countryside Trust: 'and' within the name of one body. */
function joinsParts(tokens: readonly Token[], from: number, and: number): boolean {
  const left = tokens.slice(from, and);
  if (left.some(({ form }) => form === 'of' || form === 'for')) {
    let end = and + 1;
    while (isCapital(tokens[end])) end++;
    const of = left.findIndex(({ form }) => form === 'of' || form === 'for');
    const isTitle = roleField(baseOf(left[0])) !== null || roleField(baseOf(left[of - 1])) !== null;
    if (isTitle)
      return (
        left.slice(of).every(({ form }) => form === 'of' || portfolios.has(form)) &&
        portfolios.has(tokens[and + 1]?.form ?? '')
      );
    if (
      tokens
        .slice(and + 1, end)
        .some((word) => roleField(baseOf(word)) !== null || isGivenName(word.form))
    )
      return false;
    return !tokens.slice(and + 1, end).some((word) => isHeadOfName(word) || isAcronym(word));
  }
  if (
    left.length > 2 ||
    left.some((word) => isHeadOfName(word) || isAcronym(word) || isGivenName(word.form))
  )
    return false;
  if (tokens[from - 1]?.form !== 'the' && tokens[from - 1]?.form !== 'of') return false;
  let end = and + 1;
  while (isCapital(tokens[end])) end++;
  return end > and + 2 && isHeadOfName(tokens[end - 1]);
}

/** Grain Shippers' Council, St Mary's Hospital, Women's Institute: a possessor within a name. */
function staysTogether(tokens: readonly Token[], from: number, end: number): boolean {
  const possessor = tokens[end - 1];
  let last = end;
  while (isCapital(tokens[last]) && last < end + 4) last++;
  if (last === end || !isHeadOfName(tokens[last - 1])) return false;
  if (bodyField(baseOf(tokens[last - 1])) === 'ministry') return false;
  return (
    /s['’]$/u.test(possessor?.text ?? '') ||
    /^(?:st|saint|king|queen)$/.test(baseOf(tokens[end - 2])) ||
    /^(?:king|queen|women|men|children|people|trinity|christ|farmer|player|worker|nurse|teacher)$/.test(
      baseOf(possessor),
    ) ||
    (tokens[from - 1]?.form === 'the' && end - from > 1)
  );
}

/** A noun that bodies are named by: Council, Ltd, Ministry. Single given names and places are none. */
export function isHeadOfName(token: Token | undefined): boolean {
  return isBodyNoun(baseOf(token));
}

/** What ministers and secretaries are for, which goes on their titles: Secretary of State, Minister for Climate and Energy. */
const portfolios = wordSet(
  'state defence defense foreign affairs interior home finance economy economic trade commerce industry business energy environment climate transport transportation health education justice labour labor work employment agriculture fisheries food rural culture media sport sports tourism housing urban communities science technology innovation research communications information digital water mines mining resources natural planning development cooperation security homeland veterans women children youth family families religious religion immigration migration integration local government public works infrastructure treasury exchequer council war peace staff police equality social welfare services care civil service armed forces navy army and the for operations',
);

/** Where the name starts after the titles before it: Transport Minister | Casper Lindqvist. It is `to` for titles alone. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  const last = baseOf(tokens[to - 1]);
  const isAlone = roleField(last) !== null && !last.endsWith('s') && to - from > 1;
  for (let i = to - 1; i >= from; i--) {
    const form = baseOf(tokens[i]);
    const field = isPossessor(tokens[i]) ? null : roleField(form);
    const isTitle = honorifics.has(form) || field !== null;
    if (!isTitle) continue;
    let next = i + 1;
    if (tokens[next]?.form === '.') next++;
    if (/^(?:of|for)$/.test(tokens[next]?.form ?? ''))
      do next++;
      while (next < to && portfolios.has(tokens[next]?.form ?? ''));
    const rest = tokens.slice(next, to);
    if (rest.length === 0) {
      if (from === i || field === null || isOffice(tokens.slice(from, i))) return to;
      continue;
    }
    // General Motors, Labour Party, Queen Mary College: what follows is no person's name.
    const isBody =
      !honorifics.has(form) &&
      (rest.some(({ form: word }) => word === 'of' || word === 'for') ||
        (rest.some((word) => isHeadOfName(word)) && !isGivenName(rest[0]?.form ?? '')));
    if (isBody) return from;
    const isWeak = field === 'private' || field === 'staff' || field === 'kin';
    if (isWeak && rest.length === 1) return from;
    return next;
  }
  return isAlone && !isGivenName(tokens[from]?.form ?? '') ? to : from;
}

/** Foreign Minister, Deputy Chief: the words before a role say which, and name nobody. */
function isOffice(words: readonly Token[]): boolean {
  return words.every(
    (word) =>
      portfolios.has(baseOf(word)) ||
      roleQualities.has(baseOf(word)) ||
      roleField(baseOf(word)) !== null ||
      isHeadOfName(word),
  );
}
