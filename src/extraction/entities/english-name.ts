import { isCapital } from '../english/words.ts';
import {
  anonymousNouns,
  documentNouns,
  organizationWords,
  roleWords,
} from '../lexicon/english-words.ts';
import { type Token } from '../tokens.ts';

const particles =
  /^(?:de|da|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|di|du|dos|and|of|the|for|&|st)$/;

/** Words before a noun that say which one. */
export const determiners =
  /^(?:the|a|an|one|two|three|four|some|several|many|another|his|her|their|its|this|that)$/;

/** The run of capitals at the end of a phrase, without the titles before it. */
export function nameIn(words: readonly Token[]): readonly Token[] | null {
  let end = words.length;
  while (end > 0 && !isCapital(words[end - 1])) end--;
  if (end === 0) return null;
  // A name with a clause or a place after it: the capitals that come first.
  let start = end - 1;
  while (
    start > 0 &&
    (isCapital(words[start - 1]) ||
      (particles.test(words[start - 1]?.form ?? '') &&
        isCapital(words[start - 2]) &&
        !/^(?:of|for)$/.test(words[start - 1]?.form ?? '')) ||
      (/^(?:of|for)$/.test(words[start - 1]?.form ?? '') &&
        isCapital(words[start - 2]) &&
        organizationWords.has(words[start - 2]?.form ?? '')))
  )
    start--;
  const isFirstWord = start === 0 && determiners.test(words[0]?.form ?? '');
  if (isFirstWord) start++;
  for (let i = start; i < end - 1; i++)
    if (roleWords.has(words[i]?.form ?? '') && !hasOrganizationWord(words.slice(i + 1, end)))
      start = i + 1;
  while (
    start < end - 1 &&
    roleWords.has(words[start]?.form ?? '') &&
    !hasOrganizationWord(words.slice(start, end))
  )
    start++;
  if (start >= end) return null;
  const run = words.slice(start, end);
  const [only] = run;
  if (
    run.length === 1 &&
    only !== undefined &&
    start === 0 &&
    (anonymousNouns.has(only.form) || documentNouns.has(only.form) || roleWords.has(only.form))
  )
    return null;
  return run;
}

/** A report by the office in 2023: when it came out is no part of what it is called. */
export function withoutTime(words: readonly Token[]): readonly Token[] {
  const at = words.length - 2;
  return at > 1 &&
    /^(?:in|on|from|for)$/.test(words[at]?.form ?? '') &&
    words[at + 1]?.kind === 'number'
    ? words.slice(0, at)
    : words;
}

/** The head noun of a phrase, before what hangs on it. */
export function headOf(words: readonly Token[]): string | null {
  const stop = words.findIndex(
    ({ form, kind }, i) =>
      i > 0 &&
      (kind !== 'word' ||
        /^(?:of|at|for|with|in|from|on|to|who|which|familiar|close|briefed|involved|near|based|by|led|including|such|compiled|published|seen|obtained)$/.test(
          form,
        )),
  );
  const head = words.slice(0, stop === -1 ? words.length : stop).at(-1);
  return head?.form ?? null;
}

/** Whether a name has a word that only bodies have. */
export function hasOrganizationWord(name: readonly Token[]): boolean {
  return name.some(({ form, text }) => organizationWords.has(form) || text === '&');
}

/** Whether a name is an acronym alone. */
export function isAcronym(name: readonly Token[]): boolean {
  return name.length === 1 && /^\p{Lu}[\p{Lu}\p{N}.]{1,6}(?:-TV|-FM)?$/u.test(name[0]?.text ?? '');
}

/** What a role says of who has it. */
export function genderOf(role: readonly Token[]): 'm' | 'f' | null {
  for (const { form } of role) {
    if (
      /^(?:mrs|ms|miss|dame|lady|queen|princess|spokeswoman|chairwoman|businesswoman|actress|mother|sister|daughter|wife|widow)$/.test(
        form,
      )
    )
      return 'f';
    if (
      /^(?:mr|sir|lord|king|prince|spokesman|chairman|businessman|actor|father|brother|son|husband|fisherman)$/.test(
        form,
      )
    )
      return 'm';
  }
  return null;
}
