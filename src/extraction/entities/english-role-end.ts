import { isCapital, isComma } from '../english/words.ts';
import { agents, bodyField, isBodyNoun } from '../lexicon/english-bodies.ts';
import { phraseBreaks } from '../lexicon/english-function-words.ts';
import { newPlaces } from '../lexicon/english-name-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { formOf, type Token } from '../tokens.ts';
import { isRoleNoun, textOf } from './english-noun.ts';
import { portfolios } from './english-titles.ts';
import { type Role } from './english-role.ts';
import { readRun } from './english-run.ts';
import { baseOf, isDate, isPossessor } from './english-token.ts';
import { paragraphOf, placeIn } from './place.ts';

/** A spokesperson for the operator: a role with a body's noun as its last word, so that a name after it may be that body's. */
export function endsWithBody({ text, body, isTitle }: Role): boolean {
  return (
    !isTitle &&
    (body?.kind === 'definite' || body?.kind === 'owner') &&
    / (?:for|of|at|with) the /.test(text) &&
    formOf(text.split(' ').at(-1) ?? '') === body.head &&
    (body.kind === 'owner' || agents.test(body.head) || isBodyNoun(body.head))
  );
}

/** Ada Finch, a spokesperson for the landlord, | Harlan Estates Ltd, : a role with the name of its body right after it. */
export function withNameAfter(
  role: Role,
  { text, tokens }: { text: string; tokens: readonly Token[] },
  { comma, limit }: { comma: number; limit: number },
): Role {
  if (!endsWithBody(role) || !isComma(tokens[comma]) || comma + 1 >= limit) return role;
  const run = readRun(tokens, comma + 1, { isFirst: false, to: limit });
  if (run === null || run.name !== run.from || run.name >= run.to) return role;
  const name = tokens.slice(run.name, run.to);
  const head = baseOf(name.at(-1));
  const isBody = name.length > 1 ? isBodyNoun(head) : !isGivenName(head);
  const isClosed =
    isComma(tokens[run.to]) || run.to >= limit || /^[.;]$/.test(tokens[run.to]?.form ?? '');
  return isBody && isClosed
    ? { ...role, body: { kind: 'named', text: textOf(text, name), head } }
    : role;
}

const furthestKind = 4;
/** What firms are called by what those in them are. */
export const firms =
  /^(?:accountants|solicitors|lawyers|architects|agents|consultants|auctioneers|advisers|surveyors)$/;

/** Prague brokerage | Holm Capital, law firm | Pike & Mercer: where the name starts that the noun of a body stands before, 0 where none does. */
export function bearerIn(words: readonly Token[]): number {
  const first = words.findIndex((word) => !isCapital(word));
  for (let i = Math.max(first, 0); i < first + furthestKind; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (word?.kind !== 'word' || isCapital(word) || phraseBreaks.has(word.form)) return 0;
    const isTank = word.form === 'tank' && words[i - 1]?.form === 'think';
    const isKind = isBodyNoun(baseOf(word)) || firms.test(word.form) || isTank;
    if (isKind && !isPossessor(word) && isCapital(next) && !isDate(next)) return i + 1;
  }
  return 0;
}

const premisesOf =
  /^(?:police|fire|railway|train|bus|metro|power|pumping|polling|petrol|lifeboat)$/;

/** A spokesman for the supermarket chain | Corvex, a partner at Dublin law firm | Pike Ryan: whether a name is that of a firm, since its kind stands before it. */
export function isOfFirm(tokens: readonly Token[], name: number): boolean {
  const kind = tokens[name - 1];
  // The officer in charge of Marl police station | Ivo Lund.
  const isStation = kind?.form === 'station' && premisesOf.test(tokens[name - 2]?.form ?? '');
  return (
    !isCapital(kind) &&
    !isPossessor(kind) &&
    !isStation &&
    tokens[name - 2]?.form !== 'the' &&
    (/^(?:company|association|media)$/.test(bodyField(baseOf(kind)) ?? '') ||
      (kind?.form === 'tank' && tokens[name - 2]?.form === 'think') ||
      firms.test(kind?.form ?? '')) &&
    !isGivenName(tokens[name]?.form ?? '')
  );
}

/** A Creative Alba spokesperson: a quality with a capital of its own, before one that is no office. */
export function startsName(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  // New York Governor.
  if (words[at]?.text === 'New' && newPlaces.has(baseOf(next))) return true;
  return (
    at > 0 &&
    isCapital(words[at]) &&
    /^(?:creative|national|global|digital|independent|special|human|young|artistic|musical)$/.test(
      words[at]?.form ?? '',
    ) &&
    isCapital(next) &&
    !isRoleNoun(next) &&
    !portfolios.has(next?.form ?? '')
  );
}

/** Its cabinet member, Ada Finch: where the role starts, so that no body within it is the one that 'its' means. */
export function beforeRole(
  { text, isAfterName }: Pick<Role, 'text' | 'isAfterName'>,
  place: number,
): number {
  if (isAfterName) return place;
  const start = placeIn(paragraphOf(place), 0);
  return Math.max(start, place - text.length - 3);
}

/** Whether a body follows 'at' after a place or a part: the hardware team at security firm Vantrex. */
export function hasAt(words: readonly Token[], from: number): boolean {
  return words.some(
    ({ form }, i) =>
      i > from &&
      form === 'at' &&
      (isCapital(words[i + 1]) ||
        (words[i + 1]?.form === 'the' &&
          isCapital(words[isPossessor(words[i + 2]) ? i + 3 : i + 2])) ||
        bearerIn(words.slice(i + 1)) > 0),
  );
}

/** Of Kestrel Airways: what a name belongs to, by the noun of a body. */
export function isMembership({ head, body, isClause }: Role): boolean {
  return (
    !isClause &&
    head === '' &&
    body?.kind === 'named' &&
    (isBodyNoun(body.head) || / (?:&|for|of) /.test(body.text))
  );
}

/** Whether what somebody leads is no body of theirs: the inquiry, unlike the National Bureau of Criminal Investigation. */
export function isTask({ head, text }: { head: string; text: string }): boolean {
  return bodyField(head) === 'inquiry' && !/\b(?:Bureau|Agency|Unit|Service)\b/.test(text);
}
