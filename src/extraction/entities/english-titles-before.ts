import { formAt } from '../english/verb-group.ts';
import { isCapital } from '../english/words.ts';
import { isRoleNoun } from './english-noun.ts';
import { isOfFirm } from './english-role-end.ts';
import { type Run } from './english-run.ts';
import { portfolios } from './english-titles.ts';
import { nameBefore } from './english-within-name.ts';
import { baseOf, isHeadOfName, isPossessor } from './english-token.ts';
import { bodyField, isBodyNoun, isOwnBody } from '../lexicon/english-bodies.ts';
import { commonVerbs } from '../lexicon/english-common-verbs.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import {
  determiners,
  functionWords,
  nameParticles,
  phraseBreaks,
} from '../lexicon/english-function-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { areJoined } from '../lexicon/english-joined-places.ts';
import { honorifics, isOffice, roleField, roleQualities } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';

/** The words of a title before a name, back to where its phrase starts: the county's transit director | Joyce Hanamura. */
export function titlesBefore(
  tokens: readonly Token[],
  { from, name }: Run,
  limit: number,
): Token[] {
  let end = name;
  while (
    end > from &&
    (tokens[end - 1]?.form === '.' ||
      honorifics.has(tokens[end - 1]?.form ?? '') ||
      (end - 1 > from && isAddress(tokens[end - 1])))
  )
    end--;
  // Joint Secretary (Health) | Ada Finch.
  const isBracketed = tokens[end - 1]?.kind === 'bracket' && end - 1 > limit;
  if (isBracketed && (isRoleNoun(tokens[end - 2]) || isCapital(tokens[end - 2]))) end--;
  const isTitle = end > from || (isRoleNoun(tokens[end - 1]) && tokens[end - 1]?.form !== 'local');
  const office = isTitle
    ? null
    : (plainOfficeBefore(tokens, end, limit) ?? officeBefore(tokens, end, limit));
  if (!isTitle && office === null) return [];
  let start = office ?? end;
  for (let steps = 0; start > limit && steps < 9; steps++) {
    const word = tokens[start - 1];
    if (word === undefined) break;
    // St. Brannoc's Hospital director | Ada Finch.
    const isSaint = word.form === '.' && /^(?:st|mt|ft)$/.test(tokens[start - 2]?.form ?? '');
    if (word.kind === 'mark' && word.form !== '&' && !isSaint) break;
    // Norland Safety Agency (NSA) head of inspections | Ada Finch.
    const isAcronym =
      word.kind === 'bracket' && start < end && /^\(\p{Lu}[\p{Lu}\p{N}]+\)$/u.test(word.text);
    if (isAcronym && isCapital(tokens[start - 2])) {
      start--;
      continue;
    }
    if (word.kind === 'quote' || word.kind === 'bracket') break;
    // Society for the Protection of Otters field officer | Ada Finch: a small word within a name.
    const whole = nameBefore(tokens, start, limit);
    if (whole !== null) {
      start = whole;
      continue;
    }
    if (determiners.has(word.form)) {
      start--;
      // Leader of the Opposition | Ada Finch.
      const isOffice =
        /^(?:of|for)$/.test(tokens[start - 1]?.form ?? '') && isRoleNoun(tokens[start - 2]);
      if (isOffice) continue;
      break;
    }
    // Doctors Without Borders: a small word with a capital within a name.
    const isInName =
      isCapital(word) &&
      isCapital(tokens[start - 2]) &&
      (isCapital(tokens[start]) || /^(?:first|now|today|together)$/.test(word.form));
    // A spokesman for | Health Minister Omar Badr.
    const isOfHolder =
      /^(?:for|of|to)$/.test(word.form) &&
      isRoleNoun(tokens[end - 1]) &&
      (/^(?:spokes|counsel|kin)$/.test(roleField(baseOf(tokens[start - 2])) ?? '') ||
        /^(?:aides?|advis[eo]rs?)$/.test(baseOf(tokens[start - 2])));
    if (isOfHolder) break;
    if (
      (phraseBreaks.has(word.form) || functionWords.has(word.form)) &&
      !isInName &&
      // First Minister | Ada Finch.
      !(word.text === 'First' && /^(?:minister|secretary|lady)$/.test(tokens[start]?.form ?? '')) &&
      // U.S. Ambassador | Ada Finch.
      !(/^U\.?S\.?$/.test(word.text) && isFederal(baseOf(tokens[end - 1]))) &&
      !(
        /^(?:of|for)$/.test(word.form) &&
        (isRoleNoun(tokens[start - 2]) ||
          (isCapital(tokens[start - 2]) && isBodyNoun(baseOf(tokens[start - 2]))))
      ) &&
      !(word.form === 'and' && isRoleNoun(tokens[start - 2]) && start - 1 > limit) &&
      // Avon and Somerset Chief Constable | Ada Finch.
      !(word.form === 'and' && areJoined(baseOf(tokens[start - 2]), baseOf(tokens[start]))) &&
      !(
        word.form === 'and' &&
        portfolios.has(tokens[start]?.form ?? '') &&
        portfolios.has(tokens[start - 2]?.form ?? '')
      )
    )
      break;
    if (!isCapital(word) && formAt(tokens, start - 1) !== null && roleField(word.form) === null)
      break;
    // To remove | Flamingo MCA Omar Badr.
    const isInfinitive =
      tokens[start - 2]?.form === 'to' && isCapital(tokens[start]) && roleField(word.form) === null;
    if (!isCapital(word) && isInfinitive && !roleQualities.has(word.form)) break;
    // It quoted | Local Government Minister Omar Badr.
    const isParticiple = /(?:[^e]ed|[^r]ing)$/.test(word.form) && !roleQualities.has(word.form);
    // But head of trading | Ada Finch.
    const isOfOffice = /^(?:of|for)$/.test(tokens[start - 2]?.form ?? '');
    if (!isCapital(word) && isCapital(tokens[start]) && isParticiple && !isOfOffice) break;
    start--;
  }
  return fromCapital(tokens.slice(start, end)).filter(
    ({ form, kind }) => form !== '.' && kind !== 'bracket',
  );
}

/** U.S. Ambassador, U.S. Attorney: who is of the state that 'us' means before them. */
function isFederal(role: string): boolean {
  return /^(?:attorney|marshal)$/.test(role) || roleField(role) === 'official';
}

/** Chairman of Vantrex | Ivo Lund, head of Marl police station | Ivo Lund: where an office starts that ends with a body's name; null where none does. */
function officeBefore(tokens: readonly Token[], end: number, limit: number): number | null {
  const last = tokens[end - 1];
  const isTailed = !isCapital(last) && isOwnBody(last?.form ?? '');
  if ((!isCapital(last) && !isTailed) || isPossessor(last)) return null;
  if (!isGivenName(tokens[end]?.form ?? '') && !isHeadOfName(last)) return null;
  for (let i = end - 1; i > limit && i > end - 10; i--) {
    const { form = '' } = tokens[i] ?? {};
    if (/^(?:of|for|at)$/.test(form) && isOffice(baseOf(tokens[i - 1]))) return i - 1;
    // A tail of small letters: police station, district council.
    const isOfTail =
      isTailed && i > end - 4 && tokens[i]?.kind === 'word' && !phraseBreaks.has(form);
    if (!isCapital(tokens[i]) && !/^(?:of|the|and|for|&)$/.test(form) && !isOfTail) return null;
  }
  return null;
}

/** How many children somebody is said to have. */
export const counts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twins|triplets)$/;

/** Head of policy and research | Ada Finch: where an office starts that ends with what it is of; null where none does. */
function plainOfficeBefore(tokens: readonly Token[], end: number, limit: number): number | null {
  if (isOfFirm(tokens, end)) return null;
  for (let i = end - 1; i > Math.max(limit, end - 6); i--) {
    const word = tokens[i];
    if (word?.kind !== 'word' || isCapital(word)) return null;
    if (/^(?:of|for)$/.test(word.form)) return i < end - 1 ? officeStart(tokens, i - 1) : null;
    // Chairman of the panel | Omar Badr.
    const isArticle = word.form === 'the' && /^(?:of|for)$/.test(tokens[i - 1]?.form ?? '');
    // Mother of three | Ina Holm.
    const isCount = counts.test(word.form) && tokens[i - 1]?.form === 'of';
    const isWithin = isArticle || isCount || (word.form === 'and' && i < end - 1);
    if ((phraseBreaks.has(word.form) || determiners.has(word.form)) && !isWithin) return null;
  }
  return null;
}

/** Head | of policy, Member of Parliament | for the area: where an office starts that ends at a token. */
function officeStart(tokens: readonly Token[], last: number): number | null {
  if (isRoleNoun(tokens[last])) return last;
  const isOfHouse =
    bodyField(baseOf(tokens[last])) === 'parliament' && tokens[last - 1]?.form === 'of';
  return isOfHouse && isRoleNoun(tokens[last - 2]) ? last - 2 : null;
}

/** Ina Holm met farmer | Omar Said: a capital before a word that is of no title belongs to what stands before. */
function fromCapital(words: readonly Token[]): Token[] {
  const cut = words.findLastIndex(
    (word, i) =>
      isCapital(word) &&
      !isPossessor(word) &&
      words[i + 1]?.kind === 'word' &&
      !isCapital(words[i + 1]) &&
      !/^(?:of|for|and)$/.test(words[i + 1]?.form ?? '') &&
      // Université de Marl director.
      !(nameParticles.has(words[i + 1]?.form ?? '') && isCapital(words[i + 2])) &&
      !isRoleNoun(words[i + 1]) &&
      !roleQualities.has(word.form) &&
      !roleQualities.has(words[i + 1]?.form ?? '') &&
      !isBodyNoun(words[i + 1]?.form ?? '') &&
      // Corbel Foods policy director: what somebody is for there.
      !(isRoleNoun(words.at(-1)) && i + 2 < words.length && !isVerb(words[i + 1]?.form ?? '')),
  );
  return words.slice(cut === -1 ? 0 : cut + 2);
}

function isVerb(form: string): boolean {
  return commonVerbs.get(form)?.has('past') === true || englishForms.has(form);
}

/** Principal Sister | Ana Ruiz: how members of an order are addressed, after what they are. */
function isAddress(token: Token | undefined): boolean {
  return isCapital(token) && /^(?:sister|brother|father|mother)$/.test(token?.form ?? '');
}
