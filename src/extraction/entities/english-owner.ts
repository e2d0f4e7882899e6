import { isCapital, isComma } from '../english/words.ts';
import { isBodyNoun, isOwnBody } from '../lexicon/english-bodies.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { honorifics, roleQualities } from '../lexicon/english-roles.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { isRoleNoun, textOf } from './english-noun.ts';
import { staysTogether } from './english-possessed-name.ts';
import { belonging } from './english-relative.ts';
import { memberOf, type Role } from './english-role.ts';
import { readRun, type Run } from './english-run.ts';
import { isTopic } from './english-titles.ts';
import { nameBefore } from './english-within-name.ts';
import { baseOf, isPossessor } from './english-token.ts';

/** The body that a name right after a possessor belongs to: the Hope Front's Yasmin Deheb, the firm's Gil Navarro. */
export function ownerBefore({ text, tokens }: Paragraph, run: Run, limit: number): Role | null {
  const owner = tokens[run.from - 1];
  if (!isPossessor(owner)) return null;
  const head = baseOf(owner);
  if (tokens[run.from - 2]?.form === 'the' && isOwnBody(head) && !isCapital(owner))
    return memberOf({ kind: 'definite', text: `the ${head}`, head });
  const titles = tokens.slice(run.from, run.name);
  if (!isCapital(owner) || !titles.every(({ form }) => form === '.' || honorifics.has(form)))
    return null;
  let from = run.from - 1;
  while (from > limit && goesBack(tokens, from)) from--;
  const name = tokens.slice(from, run.from).filter(({ form }) => form !== 'the');
  return memberOf({ kind: 'named', text: textOf(text, name), head });
}

/** The Harbour League, | whose leader, Ada Finch, said: the body right before a relative clause. */
export function ownerAside({ text, tokens }: Paragraph, whose: number): Role['body'] {
  if (!isComma(tokens[whose - 1])) return null;
  let from = whose - 2;
  while (from > whose - 2 - furthestOwner && from > 0 && isWithin(tokens, from - 1)) from--;
  while (from < whose - 2 && !startsOwner(tokens[from])) from++;
  const run = readRun(tokens, from, { isFirst: from === 0, to: whose });
  if (run === null || run.to !== whose - 1 || run.name !== run.from) return null;
  const name = tokens.slice(run.from, run.to);
  return { kind: 'named', text: textOf(text, name), head: baseOf(name.at(-1)) };
}

function startsOwner(token: Token | undefined): boolean {
  return isCapital(token) && !determiners.has(token?.form ?? '');
}

function isWithin(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) || /^(?:&|of|for|and|the|in)$/.test(tokens[at]?.form ?? '');
}

/** How far before a possessor what says whether its name goes on may stand. */
const furthestOwner = 8;

/** Pike & Mercer's | Ada Finch, the Department of Fisheries' | Ivo Lund: whether a name goes on before a word. */
function goesBack(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isCapital(before)) {
    const start = Math.max(0, at - furthestOwner);
    const row = tokens.slice(start, at + 1);
    return !isPossessor(before) || staysTogether(row, at - 1 - start, at - start);
  }
  // Association of Banks in Brenna's, Alliance of the Centre's.
  if (/^(?:in|the)$/.test(before?.form ?? ''))
    return nameBefore(tokens, at, Math.max(0, at - furthestOwner)) !== null;
  return (
    /^(?:&|of|for|and)$/.test(before?.form ?? '') &&
    isCapital(tokens[at - 2]) &&
    (before?.form === '&' || isBodyNoun(baseOf(tokens[at - 2])))
  );
}

/** Verbs of whoever acts for somebody. */
export const speaksFor =
  /^(?:reviewing|speaking|acting|appearing|writing|representing|campaigning|testifying|replying|responding|answering|prosecuting|defending|closing|opening|summing|winding|moving|pleading|negotiating)$/;

/** The body for whom somebody speaks, by a phrase that starts with the verb: speaking on behalf of the bishops. */
export function spokenForIn(text: string, words: readonly Token[]): Role | null {
  const isRepresenting = /^(?:representing|defending)$/.test(words[0]?.form ?? '');
  // Reviewing the film in the Corvane Ledger.
  const isReviewing = words[0]?.form === 'reviewing';
  const at = isRepresenting
    ? 0
    : isReviewing
      ? words.findLastIndex(({ form }) => /^(?:in|for)$/.test(form))
      : words.findIndex(
          ({ form }, k) => form === 'for' || (form === 'of' && words[k - 1]?.form === 'behalf'),
        );
  if (at === -1) return null;
  const side = words.at(-1)?.form ?? '';
  if (/^(?:prosecution|defen[cs]e|crown)$/.test(side))
    return memberOf({ kind: 'definite', text: `the ${side}`, head: side });
  const body = belonging(text, words.slice(at));
  return body === null || body.body?.kind === 'owner'
    ? (groupIn(text, words, at + 1) ?? body)
    : body;
}

/** Representing the 64 shopkeepers, for the families of six of them: those for whom somebody speaks. */
function groupIn(text: string, words: readonly Token[], from: number): Role | null {
  if (words[from]?.form !== 'the') return null;
  const end = words.findIndex(({ form }, i) => i > from && /^(?:of|in|at|from|who)$/.test(form));
  const group = words.slice(from, end === -1 ? words.length : end);
  const noun = group.at(-1);
  const head = noun?.form ?? '';
  return head.endsWith('s') && (isRoleNoun(noun) || head === 'families')
    ? memberOf({ kind: 'definite', text: textOf(text, group), head })
    : null;
}

/** Senior advocate, planning consultant: whether a word is part of a title in small letters. */
function isWithinTitle(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return isRoleNoun(token) || roleQualities.has(form) || (!isCapital(token) && isTopic(form));
}

/** Speaking for the union, Ada Finch said: for whom the sentence says a name speaks. */
export function spokenForBefore(
  { text, tokens }: Paragraph,
  { from }: Run,
  start: number,
): Role | null {
  // 11.20: Replying for the union.
  const opening =
    tokens[start]?.kind === 'number' && tokens[start + 1]?.form === ':' ? start + 2 : start;
  if (from - start >= 20 || !speaksFor.test(tokens[opening]?.form ?? '')) return null;
  // Appearing for the families, senior advocate | Ada Finch.
  let title = from;
  while (isWithinTitle(tokens[title - 1])) title--;
  if (!isComma(tokens[title - 1])) return null;
  const phrase = tokens.slice(opening, title - 1);
  const comma = phrase.findIndex((token) => isComma(token));
  if (comma === -1) return spokenForIn(text, phrase);
  // Speaking for the applicant, Holm Land, planning consultant | Ada Finch.
  const name = phrase.slice(comma + 1);
  const isName = name.every((word) => isCapital(word) || /^(?:and|of|for|&)$/.test(word.form));
  return isName
    ? memberOf({ kind: 'named', text: textOf(text, name), head: baseOf(name.at(-1)) })
    : null;
}
