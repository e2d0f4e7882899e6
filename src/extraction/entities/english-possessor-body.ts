import { isCapital } from '../english/words.ts';
import { bodyField, isBodyNoun, isOwnBody } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { isOffice, roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { parts } from './english-body-part.ts';
import { staysTogether } from './english-possessed-name.ts';
import { isNation, isRoleNoun, textOf } from './english-noun.ts';
import { type BodyWords } from './english-role-body.ts';
import { baseOf, isAcronym, isHeadOfName, isKindAcronym, isPossessor } from './english-token.ts';

/** Acronyms of states, from which somebody comes as from any place. */
export const states = wordSet('uae us uk usa drc ussr car png');
/** The body of a role with a possessor before it: one that has the possessor in its name, one that the possessor has, or the possessor. */
export function possessedBody(
  text: string,
  words: readonly Token[],
  { head, possessor }: { head: number; possessor: number },
): BodyWords | null {
  // Marl Teachers' Union president, St. Brannoc's Hospital medical director: a possessor within a name.
  const from = words.findIndex((word) => isCapital(word) && !determiners.has(word.form));
  let last = possessor + 1;
  while (last < head && isCapital(words[last])) last++;
  while (last > possessor + 1 && !isHeadOfName(words[last - 1])) last--;
  const isInName =
    isCapital(words[possessor]) &&
    last > possessor + 1 &&
    staysTogether(words.slice(0, last), from, possessor + 1);
  if (isInName)
    return {
      kind: 'named',
      text: textOf(text, words.slice(from, last)),
      head: baseOf(words[last - 1]),
    };
  // Brenna's Supreme Court justice, Foreign Ministry spokesman: of a body that the country has.
  const own = words[last - 1];
  if (isCapital(words[possessor]) && last > possessor + 1 && !parts.test(baseOf(own)))
    return {
      kind: 'named',
      text: textOf(text, words.slice(possessor + 1, last)),
      head: baseOf(own),
    };
  // Ukraine's air force spokesman.
  const organ = words[head - 1];
  const isOrgan =
    head - 1 > possessor &&
    isCapital(words[possessor]) &&
    !isCapital(organ) &&
    // Gavi's chief programme officer.
    !/^(?:chief|deputy|senior|assistant|acting|lead|former)$/.test(
      words[possessor + 1]?.form ?? '',
    ) &&
    !(isAcronym(words[possessor]) && !states.has(baseOf(words[possessor]))) &&
    !/^(?:health|medical|healthcare|surgery)$/.test(baseOf(organ)) &&
    /^(?:ministry|military|police|agency|court|parliament|school|hospital)$/.test(
      bodyField(baseOf(organ)) ?? '',
    );
  if (isOrgan)
    return { kind: 'named', text: textOf(text, words.slice(0, head)), head: baseOf(organ) };
  // Students' association president, the Corley farmers' union's leader: a body of many, in small letters.
  const isOfMany =
    head - 1 > possessor &&
    /s['’]$/u.test(words[possessor]?.text ?? '') &&
    isRoleNoun(words[possessor]) &&
    !isCapital(organ) &&
    /^(?:union|association|club)$/.test(bodyField(baseOf(organ)) ?? '') &&
    isOwnBody(baseOf(organ));
  if (isOfMany && from !== -1 && from < possessor)
    return { kind: 'named', text: textOf(text, words.slice(from, head)), head: baseOf(organ) };
  if (isOfMany)
    return {
      kind: 'definite',
      text: `the ${textOf(text, words.slice(possessor, head)).toLowerCase()}`,
      head: baseOf(organ),
    };
  return possessorBody(text, words.slice(0, possessor + 1), baseOf(words[head]));
}

/** The body that a possessor before a role names: the county's, the strikers', Vantrex's. */
function possessorBody(text: string, words: readonly Token[], role: string): BodyWords | null {
  const from = determiners.has(words[0]?.form ?? '') ? 1 : 0;
  const owner = words.slice(from);
  const last = owner.at(-1);
  if (last === undefined) return null;
  const form = baseOf(last);
  // The sheriff's spokeswoman.
  if (form === 'sheriff' && owner.length === 1)
    return { kind: 'definite', text: 'the sheriff’s office', head: 'office' };
  // Victims’ campaigner, tenants’ advocate: whom somebody is for, and no body.
  const isForMany =
    owner.length === 1 &&
    /s['’]$/u.test(last.text) &&
    /^(?:private|kin)$/.test(roleField(form) ?? '') &&
    !/^(?:spokes|head)$/.test(roleField(role) ?? '');
  const name = textOf(text, owner);
  // The NGO's director: letters for a kind of body.
  if (isKindAcronym(last) && owner.length === 1)
    return { kind: 'definite', text: `the ${name}`, head: form };
  if (isForMany) return { kind: 'owner', text: name.toLowerCase(), head: form };
  const isOf = owner.some((word) => word.form === 'of' || word.form === 'for');
  if (owner.some(isCapital) && (isOf || !(roleField(form) !== null && owner.length > 1)))
    return isRoleNoun(last) && !isCapital(last)
      ? { kind: 'owner', text: name, head: form }
      : { kind: 'named', text: name, head: form };
  // The local's president: of a branch of a union.
  if (isBodyNoun(form) || bodyField(form) !== null || form === 'local')
    return { kind: 'definite', text: `the ${name}`, head: form };
  // The strikers' spokesman, the residents' leader: of those for whom they speak.
  const isGroup = /(?:s|men)$/.test(form) && /^(?:spokes|head)$/.test(roleField(role) ?? '');
  // The estate's manager: of whatever is named by that noun.
  const isThing = determiners.has(words[0]?.form ?? '') && owner.length === 1;
  // The report's lead author.
  if (isThing && /^(?:report|study)$/.test(form) && roleField(role) === 'scholar')
    return { kind: 'study', text: name, head: form };
  if (!isRoleNoun(last) && !isThing) return null;
  return isGroup && isRoleNoun(last)
    ? { kind: 'definite', text: `the ${name}`, head: form }
    : { kind: 'owner', text: name, head: form };
}

/** Who rules a state, whose aides are of its government. */
const rulers = /^(?:president|premier|minister|king|queen|chancellor|emir|sultan|leader)$/;

/** An aide to Brenna's president, to the Brennan prime minister: whoever rules there. */
export function rulerIn(text: string, words: readonly Token[]): BodyWords | null {
  const [first] = words;
  const isOfState = isNation(first) || (isPossessor(first) && isCapital(first));
  const head = baseOf(words.at(-1));
  return isOfState && words.length > 1 && rulers.test(head)
    ? { kind: 'owner', text: textOf(text, words), head }
    : null;
}

/** His deputy, her colleagues, Teammate Omar Said: of the body that somebody spoken of is of. */
export function isOfPerson(words: readonly Token[], head: number): boolean {
  const first = words[0]?.form ?? '';
  if (/^teammates?$/.test(first)) return true;
  // Fellow councillor Omar Badr.
  if (first === 'fellow' && head === 1 && isOffice(baseOf(words[head]))) return true;
  return (
    /^(?:his|her)$/.test(first) &&
    // Her chief of staff.
    (words[head + 2]?.form === 'staff' ||
      // His line manager.
      words[head - 1]?.form === 'line' ||
      /^(?:deputy|successor|predecessor|colleagues?|assistant|aides?|advis[eo]rs?|secretary|spokes\p{L}+|(?:team|band|crew|squad)mates?|boss|bosses|supervisors?|players?|co(?:founder|pilot|chair|worker|driver|director|leader)s?|subordinates?|lieutenants?|understudy|clerk|treasurer|(?:head)?coach|captain|skipper|manager|director)$/u.test(
        baseOf(words[head]),
      ))
  );
}
