import { auxiliaryOf, prepositions } from '../english/grammar.ts';
import { isCapital, isComma } from '../english/words.ts';
import { agents, isBodyNoun } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { honorifics, roleField } from '../lexicon/english-roles.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import { isOperator } from '../lexicon/english-work-words.ts';
import type { Token } from '../tokens.ts';
import { regions } from './english-body-before.ts';
import {
  bearsTitle,
  isFirmRole,
  titledAgents,
  weighAgent,
  weighNext,
  weighPronoun,
} from './english-kind-ahead.ts';
import { weighBeside, weighStaff } from './english-kind-beside.ts';
import type { Evidence } from './english-name-kind.ts';
import type { NameMention } from './english-names.ts';
import { speaksFor } from './english-owner.ts';
import { isWhereOf } from './english-placed-body.ts';
import type { Role } from './english-role.ts';
import { endsWithBody, firms, isMembership } from './english-role-end.ts';
import { portfolios } from './english-titles.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { isWiderPlace } from './english-wider-place.ts';

/** Nouns that a place follows with 'of'. */
const ofPlaces =
  /^(?:town|city|village|suburb|hamlet|island|port|district|province|region|county|parish|outskirts|streets|residents|people|inhabitants|villagers|locals|north|south|east|west|centre|center|edge|parts|town-centre|capital)$/;
const ofSeats = /^(?:mps?|senators?|tds?|candidates?|deputy|member)$/;
const holdings = /^(?:shares?|stakes?|stock|investors?|shareholders?)$/;
/** What a body has, and what somebody has. */
const ofBodies =
  /^(?:chief|chair\w*|board|shares|ceo|headquarters|subsidiary|parent|managing|director|general)$/;
const ofPersons =
  /^(?:lawyers?|wife|husband|mother|father|son|daughter|sister|brother|family|death|body|career|widow|mum|dad)$/;
/** PulseTrace, QuickCart; not McGee. */
const camelCase = /^\p{Lu}(?!c\p{Lu}|ac\p{Lu}|e\p{Lu}|i\p{Lu}|[ao]\p{Lu})\p{Ll}+\p{Lu}\p{Ll}/u;

/** Weighs what a name names by all that the article says around one mention of it. */
export function weighContext(mention: NameMention, evidence: Evidence): void {
  weighPlace(mention, evidence);
  weighTitle(mention, evidence);
  weighRoles(mention, evidence);
  weighSpelling(mention, evidence);
  weighBefore(mention, evidence);
  weighStaff(mention.paragraph.tokens, mention.run, evidence);
  weighPronoun(mention.paragraph.tokens, mention.run.to, evidence);
  if (mention.isSubject)
    weighNext(mention.paragraph.tokens, mention.run, { ahead: mention.ahead, evidence });
  weighAfter(mention, evidence);
}

/** A dateline, and a place that its wider one follows. */
function weighPlace({ paragraph: { tokens, bodyStart }, run }: NameMention, evidence: Evidence) {
  const end = tokens[run.to - 1]?.end ?? 0;
  if (end <= bodyStart || isWiderPlace(tokens, run)) evidence.place += 5;
}

/** Mayor Ada Finch, the Selwick. */
function weighTitle({ paragraph: { tokens }, words, run }: NameMention, evidence: Evidence) {
  const titles = tokens.slice(run.from, run.name).map((word) => baseOf(word));
  const isTitled = titles.some((title) => honorifics.has(title) || roleField(title) !== null);
  const isThe = tokens[run.from - 1]?.form === 'the';
  if (isTitled) {
    const isAddress = titles.some((title) => /^(?:rev|reverend|hon|late|most)$/.test(title));
    evidence.person += isThe && !isAddress ? -6 : 5;
  } else if (isThe) {
    // The Selwick flood wall: what a name is the quality of may be anything.
    const isQuality = words.length === 1 && isPlainNoun(tokens[run.to]);
    if (isWhereOf(tokens, run)) evidence.place += 3;
    else evidence.organization += isQuality ? 0.5 : 3;
    evidence.person -= 5;
  }
}

/** The roles that stand beside a name, and the bodies of which somebody is. */
function weighRoles({ paragraph: { tokens }, words, run, roles }: NameMention, evidence: Evidence) {
  if (roles.some((role) => isOfAgent(role, words))) evidence.organization += 4;
  else if (roles.some((role) => isOfPerson(role, words))) evidence.person += 4;
  else if (roles.some((role) => isFirmRole(role, words)))
    weighAgent(roles, tokens, { to: run.to, evidence });
  else if (roles.some(({ head, isClause, field }) => !isClause && head !== '' && field !== 'kin'))
    evidence.person += 2;
  // Nguyen Thi Lan of Kestrel Airways: who is of a body.
  else if (roles.some(isMembership)) evidence.person += 2;
  if (isOfBody(tokens, run)) evidence.person += 2.5;
}

/** The regulator, Ofgem: one word beside the noun of a body. */
function isOfAgent(role: Role, words: readonly string[]): boolean {
  const isGiven = isGivenName(words[0] ?? '');
  if (role.isTitle)
    return (
      (titledAgents.test(role.head) || firms.test(role.head) || bearsTitle(role, words)) && !isGiven
    );
  return (
    words.length === 1 &&
    !isOperator(role) &&
    (agents.test(role.head) || (endsWithBody(role) && !role.isAfterName && !isGiven))
  );
}

function isOfPerson(role: Role, words: readonly string[]): boolean {
  return (
    !role.isClause &&
    role.head !== '' &&
    roleField(role.head) !== null &&
    // Rival Holm Cartons: of a person as well as of a firm.
    !(agents.test(role.head) && !isGivenName(words[0] ?? '')) &&
    // A spokesperson for the landlord, Harlan Estates.
    !(endsWithBody(role) && words.length > 1 && isBodyNoun(words.at(-1) ?? ''))
  );
}

/** How a name is written, and the number, the initials and the possessive that go with it. */
function weighSpelling(
  { paragraph: { tokens }, words, run, acronym }: NameMention,
  evidence: Evidence,
) {
  const name = tokens.slice(run.name, run.to);
  // Type 1 diabetes, Route 41: a word with its number is nobody.
  if (words.length === 1 && tokens[run.to]?.kind === 'number') evidence.person -= 5;
  if (acronym !== null) evidence.organization += 5;
  // Al Jisr's Hamid Nour: nobody has a whole person.
  const isOfMany = words.length > 1 && isPossessor(name.at(-1));
  if (isOfMany && isGivenName(tokens[run.to]?.form ?? '') && isCapital(tokens[run.to + 1]))
    evidence.organization += 6;
  // Pike & Mercer.
  if (name.some(({ form }) => form === '&')) evidence.organization += 6;
  // A group calling itself Blue Lantern.
  else if (/^(?:itself|called|named|dubbed)$/.test(tokens[run.from - 1]?.form ?? ''))
    evidence.organization += 3;
  if (name.some(({ text }) => camelCase.test(text))) evidence.organization += 6;
  // Environment Canterbury, Sport England: named for what it is about.
  const [first = ''] = words;
  if (words.length > 1 && portfolios.has(first) && !isGivenName(first)) evidence.organization += 2;
}

/** The words that lead to a name: the town of Selwick, shares in Brightwater, according to Yusra Haddad. */
function weighBefore(
  { paragraph: { tokens }, words, run, roles, nounBefore, nounAfter }: NameMention,
  evidence: Evidence,
) {
  const link = tokens[run.from - 1]?.form ?? '';
  const linked = tokens[run.from - 2]?.form ?? '';
  const isOfPlace = link === 'of' && ofPlaces.test(linked);
  // The MP for Selwick.
  const isSeat = link === 'for' && ofSeats.test(linked);
  if (isOfPlace || isSeat) evidence.place += 4;
  if (/^(?:in|of)$/.test(link) && holdings.test(linked)) evidence.organization += 5;
  // At a forum in the capital, Ada Finch, head of the bank: the place is not hers.
  const isElsewhere =
    /^(?:capital|city|town|village)$/.test(nounBefore ?? '') &&
    roles.some((role) => isOfPerson(role, words));
  // According to Yusra Haddad: nobody goes there.
  const isSource = link === 'to' && linked === 'according';
  weighBeside(isElsewhere || isSource ? '' : (nounBefore ?? ''), nounAfter ?? '', evidence);
}

/** The word right after a name: what it does, and whose that is. */
function weighAfter({ paragraph: { tokens }, words, run }: NameMention, evidence: Evidence) {
  const last = tokens[run.to - 1];
  const next = tokens[run.to]?.form ?? '';
  // A Trading Desk Intelligence analyst: whose analyst it is.
  const field = isPossessor(last) ? null : roleField(next);
  if (field !== null && !/^(?:private|kin|clergy)$/.test(field) && !regions.test(words[0] ?? ''))
    evidence.organization += 3;
  // Nimbly said, Nimbly has confirmed: a place does not speak.
  const verb = auxiliaryOf(tokens[run.to]) === 'have' ? (tokens[run.to + 1]?.form ?? '') : next;
  const isPast = englishForms.get(verb)?.some(({ shapes }) => shapes.has('past')) === true;
  if (words.length === 1 && isPast) evidence.organization += 1.5;
  if (!/['’]s?$/u.test(last?.text ?? '')) return;
  if (ofBodies.test(next)) evidence.organization += 3;
  if (ofPersons.test(next)) evidence.person += 2;
}

/** Nguyen Thi Lan of the council, from the trust, speaking for the union: whose bodies are said has one. */
function isOfBody(tokens: readonly Token[], { name, to }: NameMention['run']): boolean {
  if (to - name < 2 || tokens.slice(name, to).some(({ form }) => isBodyNoun(form))) return false;
  const isApart = isComma(tokens[to]);
  const link = tokens[isApart ? to + 1 : to]?.form ?? '';
  if (isApart && (speaksFor.test(link) || tokens[to + 2]?.form === 'behalf')) return true;
  const from =
    (isApart ? to + 2 : to + 1) + (tokens[to + (isApart ? 2 : 1)]?.form === 'the' ? 1 : 0);
  if (!(isApart ? /^(?:from|of|at)$/ : /^of$/).test(link) || !isCapital(tokens[from])) return false;
  for (let i = from; i < from + 6 && tokens[i]?.kind === 'word'; i++)
    if (isCapital(tokens[i]) && isBodyNoun(tokens[i]?.form ?? '')) return true;
  return false;
}

/** A lower-case word that may be a noun. */
export function isPlainNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isCapital(token) &&
    !englishForms.has(token.form) &&
    auxiliaryOf(token) === null &&
    !prepositions.has(token.form) &&
    !/^(?:and|or|who|which|that)$/.test(token.form)
  );
}
