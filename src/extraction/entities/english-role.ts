import { federalPart } from '../lexicon/english-federal-parts.ts';
import { isCapital } from '../english/words.ts';
import { headIndex, isNation, isRoleNoun, textOf } from './english-noun.ts';
import { councilOf } from './english-council-seat.ts';
import { type BodyWords, readBody } from './english-role-body.ts';
import { readRun } from './english-run.ts';
import { portfolios } from './english-titles.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { landAt } from './english-long-nations.ts';
import { type RoleField, roleField, roleQualities } from '../lexicon/english-roles.ts';
import { workWords } from '../lexicon/english-work-words.ts';
import { type Token } from '../tokens.ts';

/** What a phrase says that somebody is. */
export interface Role {
  text: string;
  /** The folded noun of the role. */
  head: string;
  field: RoleField;
  words: ReadonlySet<string>;
  body: BodyWords | null;
  /** The word with the capital of its sentence before the noun, a body's where the article has it for a name: Ironmen manager. */
  lead: string | null;
  /** A nation that the role names, as it stands: French, Talosian. */
  nation: string | null;
  /** A place after the role: mayor of Hull. */
  place: string | null;
  isFormer: boolean;
  /** A clause says it of whoever it is about: Ada Finch is its head. */
  isClause: boolean;
  /** It stands right before its holder's name. */
  isTitle: boolean;
  /** It stands after its holder's name. */
  isAfterName: boolean;
  /** It has 'the', as a role has that is known from what stands before: the captain. */
  isDefinite: boolean;
  /** Its noun has a capital: President Mbele. */
  isCapital: boolean;
  /** Its noun is the first word of its sentence. */
  opensSentence: boolean;
}

/** Reads a phrase that says what somebody is: the county's transit director; null where its noun is no role. */
export function readRole(
  text: string,
  words: readonly Token[],
  { isFirst = false }: { isFirst?: boolean } = {},
): Role | null {
  // One of two surgeons on duty: what those are.
  if (
    words[1]?.form === 'of' &&
    /^(?:one|two|three|four|some|many|most|several|both|all)$/.test(words[0]?.form ?? '')
  )
    return readRole(text, words.slice(2));
  // An official there.
  if (words.length > 1 && words.at(-1)?.form === 'there') {
    const role = readRole(text, words.slice(0, -1), { isFirst });
    return role === null || role.body !== null
      ? role
      : { ...role, body: { kind: 'last', text: '', head: '' } };
  }
  const ministry = besidePremier(text, words);
  if (ministry !== null) return ministry;
  const head = headIndex(words);
  const noun = words[head];
  if (noun === undefined || !isRoleNoun(noun) || isPossessor(noun)) return null;
  const form = baseOf(noun);
  const before = words.slice(0, head);
  const isGeneral =
    words[head + 1]?.form === 'general' &&
    /^(?:attorney|solicitor|prosecutor|advocate)$/.test(form);
  // The Member for Larnby.
  const isOfSeat =
    form === 'member' &&
    words[head + 1]?.form === 'for' &&
    isCapital(words[head + 2]) &&
    (isCapital(noun) || words[0]?.form === 'the');
  // A union rep, and no Rep. Ada Finch.
  const isAgent = form === 'rep' && !isCapital(noun);
  const own = isAgent ? 'spokes' : fieldOf(form, before);
  const field = isGeneral ? 'prosecution' : isOfSeat ? 'legislator' : own;
  const place = placeAfter(text, words, head);
  const council = field === 'councillor' ? councilOf(text, words, head) : null;
  const body =
    council ??
    ((field === 'kin' && !/^(?:his|her|teammates?)$/.test(words[0]?.form ?? '')) ||
    (field === 'counsel' && words[0]?.form === 'whose')
      ? null
      : readBody(text, words, head, { isFirst }));
  // Residents of the village: where somebody lives.
  const isHome = field === 'private' && body?.kind === 'definite' && homes.test(body.head);
  const owner =
    body?.kind === 'portfolio' ? (ownerIn(text, before) ?? stateAfter(text, words, head)) : null;
  return {
    text: roleText(text, words),
    head: form,
    field,
    words: new Set(words.slice(0, head + 1).map((word) => baseOf(word))),
    body: isHome ? null : body,
    lead: isFirst ? leadOf(before, form) : null,
    nation:
      nationIn(before) ??
      owner ??
      (field === 'minister' || body?.kind === 'portfolio' ? partIn(before) : null),
    place,
    isFormer:
      /^ex-/i.test(noun.text) ||
      before.some((word) =>
        /^(?:former|formerly|previously|ex|late|onetime|erstwhile|retired|outgoing)$/.test(
          word.form,
        ),
      ),
    isTitle: false,
    isAfterName: false,
    isDefinite: words[0]?.form === 'the',
    isClause: false,
    isCapital: isCapital(noun),
    opensSentence: isFirst && head === 0,
  };
}

/** The deputy prime minister and housing minister: whoever has a ministry too is of it. */
function besidePremier(text: string, words: readonly Token[]): Role | null {
  const and = words.findIndex(
    ({ form }, i) =>
      form === 'and' &&
      (words[i - 1]?.form === 'premier' ||
        (words[i - 1]?.form === 'minister' && words[i - 2]?.form === 'prime')),
  );
  const other = and < 0 ? null : readRole(text, words.slice(and + 1));
  return other?.field === 'minister' ? { ...other, text: roleText(text, words) } : null;
}

/** A role as it stands, without its determiner. */
function roleText(text: string, words: readonly Token[]): string {
  return textOf(text, determiners.has(words[0]?.form ?? '') ? words.slice(1) : words);
}

/** Places that people live in and councillors stand for. */
export const homes =
  /^(?:village|town|city|county|district|province|region|state|borough|parish|municipality|township|commune|camp|country|nation|republic|kingdom|prefecture)s?$/;
const ranksOfInspectors =
  /^(?:chief|detective|police|acting|former|senior|deputy|retired|sub|assistant|the|an?|then|two|three|his|her|its)$/;

/** District attorneys prosecute; other attorneys are somebody's. */
function fieldOf(form: string, before: readonly Token[]): RoleField {
  const last = before.at(-1)?.form ?? '';
  if (form === 'officer' && /^(?:petty|warrant)$/.test(last)) return 'military';
  // A labour inspector is none of the police.
  const isOfOther = before.length > 0 && !isCapital(before.at(-1)) && !ranksOfInspectors.test(last);
  if (/^inspectors?$/.test(form) && isOfOther) return 'staff';
  if (form === 'minister' && /^(?:prime|chief|first)$/.test(last)) return 'ruler';
  if (
    form.startsWith('attorney') &&
    /^(?:district|states?|county|city|us|federal|crown|commonwealth)s?$/.test(last)
  )
    return 'prosecution';
  if (
    /^(?:chief|commissioner|officers?|commander|captain|lieutenant|major|sergeant|inspector|superintendent)$/.test(
      form,
    ) &&
    last === 'police'
  )
    return 'police';
  if (/^(?:chief|officers?|marshal|captain|commissioner)$/.test(form) && last === 'fire')
    return 'fire';
  // Ranks of British fire brigades.
  if (form === 'manager' && /^(?:station|watch|crew)$/.test(last)) return 'fire';
  if (
    /^(?:chief|commander|captain|major|general|officers?)$/.test(form) &&
    /^(?:army|military|navy|defen[cs]e|force)$/.test(last)
  )
    return 'military';
  return roleField(form) ?? 'private';
}

function nationIn(words: readonly Token[]): string | null {
  // South African officials.
  const long = words.map((_, i) => landAt(words, i)).find((land) => land !== undefined);
  return long ?? words.find((word) => isNation(word))?.text ?? null;
}

/** Vantrex director, Marl coach: the one word before a role that opens a sentence; but a Sporting director is of any club. */
function leadOf([first, ...rest]: readonly Token[], role: string): string | null {
  if (first === undefined || rest.length > 0 || roleQualities.has(first.form)) return null;
  return /^directors?$/.test(role) && workWords.has(first.form) ? null : first.text;
}

/** Queensland Agriculture Minister: the part of a federation whose minister somebody is. */
function partIn(words: readonly Token[]): string | null {
  const from = words.findIndex((word) => isCapital(word) && !determiners.has(word.form));
  return from === -1 ? null : (federalPart(words.slice(from).map(baseOf))?.name ?? null);
}

/** Talos's health minister: whose it is, by a name. */
function ownerIn(text: string, words: readonly Token[]): string | null {
  const to = words.findLastIndex((word) => isPossessor(word) && isCapital(word)) + 1;
  if (to === 0) return null;
  const from = words.findIndex((word) => isCapital(word));
  return textOf(text, words.slice(from, to));
}

/** The health minister of Talos, minister of health of Talos: whose it is, after the last 'of'. */
function stateAfter(text: string, words: readonly Token[], head: number): string | null {
  const of = words.findLastIndex(({ form }, i) => i > head && form === 'of');
  const place = of === -1 ? null : placeAfter(text, words, of - 1);
  return portfolios.has(words[of + 1]?.form ?? '') ? null : place;
}

/** Mayor of Hull, president of Talos, MP for Selwick. */
function placeAfter(text: string, words: readonly Token[], head: number): string | null {
  const preposition = words[head + 1]?.form ?? '';
  if (!/^(?:of|for|in)$/.test(preposition)) return null;
  const from = words[head + 2]?.form === 'the' ? head + 3 : head + 2;
  const run = readRun(words, from, { isFirst: false });
  return run === null || run.name >= run.to ? null : textOf(text, words.slice(run.name, run.to));
}

/** A role that says no more than which body somebody belongs to. */
export function memberOf(body: BodyWords, text = ''): Role {
  return {
    text,
    head: '',
    field: 'private',
    words: new Set(),
    body,
    lead: null,
    nation: null,
    place: null,
    isFormer: false,
    isTitle: false,
    isAfterName: false,
    isDefinite: false,
    isClause: false,
    isCapital: false,
    opensSentence: false,
  };
}
