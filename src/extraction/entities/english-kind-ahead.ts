import { isCapital, isComma } from '../english/words.ts';
import {
  agents,
  bodyField,
  isBodyNoun,
  isOwnBody,
  nounSurnames,
} from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { type Evidence } from './english-name-kind.ts';
import { type Role } from './english-role.ts';
import { type Run } from './english-run.ts';
import { impliedFields } from './english-offices.ts';
import { baseOf } from './english-token.ts';

/** Jax Farrow has lost his part; the firm Korvia cut its forecast: the first pronoun that follows in the sentence. */
export function weighPronoun(tokens: readonly Token[], from: number, evidence: Evidence): void {
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const { form = '', kind } = tokens[i] ?? {};
    if (kind === 'quote' || /^[.;:?!]$/.test(form) || (i > from && isCapital(tokens[i]))) return;
    if (/^(?:he|his|him|she|her|himself|herself)$/.test(form)) {
      evidence.person += 1.5;
      return;
    }
    if (/^(?:its|itself)$/.test(form)) {
      // Corvex Marl told its workers.
      evidence.organization += i === from + 1 ? 3.5 : 1;
      return;
    }
  }
}

/** Nouns that stand right before the names of bodies as titles stand before people's: chipmaker, broadcaster OMR. */
export const titledAgents =
  /^(?:(?!(?:law|film|policy|peace|dress|cheese|wine|home|play|pace|trouble|match|map|cabinet)maker$)\p{L}+maker|maker|manufacturer|retailer|insurer|lender|carrier|operator|regulator|watchdog|supplier|distributor|pollster|broadcaster|brokerage|broker|wholesaler|grocer|utility|charity|startup|sponsor|housebuilder|distiller|provider)$/u;

/** The builder, Argent Span; her publisher, Inkwell: what a firm does, beside a name that no person is known to have. */
export function isFirmRole(
  { head, isClause, isTitle }: Role,
  [first = '']: readonly string[],
): boolean {
  return !isClause && !isTitle && agents.test(head) && !isGivenName(first);
}

/** Private forecaster Megh Weather, miner Marl Resources: what people are called as well, before the name of a body. */
export function bearsTitle({ head }: Role, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && /[eo]r$/.test(head) && isBodyNoun(last) && !nounSurnames.test(last);
}

/** Those of whom people have one, and that are firms. */
const ofPeople =
  /^(?:publisher|employer|insurer|lender|broadcaster|carrier|operator|distributor|supplier|retailer|sponsor|maker|manufacturer)$/;

/** Her publisher, Inkwell; its parent, Corvex; the builder, Argent Span, said it had: a firm rather than somebody. */
export function weighAgent(
  roles: readonly Role[],
  tokens: readonly Token[],
  { to, evidence }: { to: number; evidence: Evidence },
): void {
  const isTheirs = roles.some(
    ({ head, words }) =>
      (head === 'parent' && words.has('its')) ||
      (ofPeople.test(head) && ['his', 'her', 'their', 'its'].some((word) => words.has(word))),
  );
  // Nexus Field, the Virginia developer: no place, and nobody.
  const isOfPlace = evidence.place >= 5;
  if (isOfPlace) evidence.place -= 5;
  if (isOfPlace || isTheirs || pronounAfter(tokens, to) === 'it') evidence.organization += 4;
  else evidence.person += 2;
}

/** The first pronoun of one that follows in a sentence, before anybody else is named. */
function pronounAfter(tokens: readonly Token[], from: number): string {
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const { form = '', kind } = tokens[i] ?? {};
    if (kind === 'quote' || /^[.;:?!]$/.test(form)) return '';
    if (/^(?:he|his|him|she|her|himself|herself)$/.test(form)) return 'she';
    if (/^(?:it|its|itself)$/.test(form)) return 'it';
  }
  return '';
}

/** Ajax Norden held a meeting. Its captain: what the next sentence starts with. */
export function weighNext(
  tokens: readonly Token[],
  { name, to }: Run,
  { ahead, evidence }: { ahead: readonly Token[]; evidence: Evidence },
): void {
  const end = stopAfter(tokens, to);
  const rest = end === -1 ? [] : tokens.slice(end + 1, end + 10);
  const next = rest.length > 1 ? rest : ahead;
  const [first, second] = next;
  const form = first?.form ?? '';
  const isGiven = isGivenName(tokens[name]?.form ?? '');
  // Open Hands shut its shop. The charity's director; Ada Finch, its director.
  const isBody =
    !isGiven &&
    form === 'the' &&
    isOwnBody(baseOf(second)) &&
    !/^(?:council|place|government)$/.test(bodyField(baseOf(second)) ?? '');
  const isOf = next.some((token, i) => token.form === 'its' && isComma(next[i - 1]));
  // Portland Herons shut its shop. A spokesman said.
  const isSpokenFor = !isGiven && /^an?$/.test(form) && roleField(second?.form ?? '') === 'spokes';
  // Hearthside opened a shop. Director Ada Finch: one word, and somebody who is at the head of something.
  const isHeaded = !isGiven && to - name === 1 && startsWithHead(next);
  if (/^its?$/.test(form) || isBody || isOf || isSpokenFor || isHeaded)
    evidence.organization += 1.5;
  else if (/^(?:he|his|she|her)$/.test(form)) evidence.person += 1.5;
}

const furthestHead = 4;

/** The chief executive, Ada Finch; coach Omar Badr: whether a sentence starts with somebody by an office that bodies have. */
function startsWithHead(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (token, i) => i < furthestHead && (isCapital(token) || isComma(token)) && i > 0,
  );
  const noun = baseOf(tokens[at - 1]);
  return at > 0 && (roleField(noun) === 'head' || impliedFields('head', noun)[0] === 'club');
}

/** The words of the longest sentence that is looked to the end of. */
const longestSentence = 200;

/** Where the sentence ends; -1 where it does not. */
function stopAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + longestSentence); i++)
    if (/^[.?!]$/.test(tokens[i]?.form ?? '')) return i;
  return -1;
}
