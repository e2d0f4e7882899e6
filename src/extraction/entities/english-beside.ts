import { formAt } from '../english/verb-group.ts';
import { isCapital, isComma } from '../english/words.ts';
import { headIndex, isRoleNoun, phraseEnd } from './english-noun.ts';
import { memberOf, type Role, readRole } from './english-role.ts';
import { type Run } from './english-run.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { determiners, functionWords, phraseBreaks } from '../lexicon/english-function-words.ts';
import { afterName, honorifics, roleField, roleQualities } from '../lexicon/english-roles.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { ownerBefore, spokenForBefore, spokenForIn, speaksFor } from './english-owner.ts';
import { postOf } from './english-posts.ts';
import { belonging, relativeRole } from './english-relative.ts';

/** The roles that stand beside a name: before it, before its comma, after it. */
export function rolesOf(
  paragraph: Paragraph,
  run: Run,
  sentence: { from: number; to: number },
): Role[] {
  const { text, tokens } = paragraph;
  const roles: Role[] = [];
  const titles = titlesBefore(tokens, run, sentence.from);
  const isFirst = titles[0] !== undefined && titles[0] === tokens[sentence.from];
  const title = readRole(text, titles, { isFirst });
  if (title !== null) roles.push({ ...title, isTitle: true });
  const [first, last] = [tokens[run.name], tokens[run.to - 1]];
  if (first === undefined || last === undefined || isPossessor(last)) return roles;
  const owner = title === null ? ownerBefore(paragraph, run, sentence.from) : null;
  if (owner !== null) roles.push(owner);
  let end = run.to;
  while (
    afterName.has(tokens[end]?.text ?? '') ||
    (end > run.to && isComma(tokens[end]) && afterName.has(tokens[end + 1]?.text ?? ''))
  )
    end++;
  // Its president, Captain Raul Mendieta: a rank says not of what.
  const isRank = title?.body === null && title.words.size === 1 && !title.isFormer;
  const spokenFor = spokenForBefore(paragraph, run, sentence.from);
  if (spokenFor !== null) roles.push(spokenFor);
  const before =
    title === null || isRank ? roleBeforeComma(paragraph, { ...run, to: end }, sentence) : null;
  if (before !== null) roles.push(before);
  roles.push(...rolesAfter(paragraph, end, sentence.to, title?.head ?? ''));
  const post = isAbout(tokens, run, sentence.from)
    ? postOf(text, tokens.slice(end, phraseEnd(tokens, end, sentence.to)))
    : null;
  if (post !== null) roles.push(post);
  return roles;
}

/** Whether a clause starts with a name. */
function isAbout(tokens: readonly Token[], { from }: Run, start: number): boolean {
  const before = tokens[from - 1];
  return (
    from === start ||
    before?.kind === 'quote' ||
    isComma(before) ||
    /^(?:and|but|that|when|while|because|as|where|though|although|since)$/.test(before?.form ?? '')
  );
}

/** The words of a title before a name, back to where its phrase starts: the county's transit director | Joyce Hanamura. */
function titlesBefore(tokens: readonly Token[], { from, name }: Run, limit: number): Token[] {
  let end = name;
  while (
    end > from &&
    (tokens[end - 1]?.form === '.' || honorifics.has(tokens[end - 1]?.form ?? ''))
  )
    end--;
  const isTitle =
    end > from ||
    (isRoleNoun(tokens[end - 1]) && tokens[end - 1]?.form !== 'local') ||
    endsOffice(tokens, end, limit);
  if (!isTitle) return [];
  let start = end;
  for (let steps = 0; start > limit && steps < 9; steps++) {
    const word = tokens[start - 1];
    if (word === undefined) break;
    if (word.kind === 'mark' && word.form !== '&') break;
    if (word.kind === 'quote' || word.kind === 'bracket') break;
    if (determiners.has(word.form)) {
      start--;
      break;
    }
    // Doctors Without Borders: a small word with a capital within a name.
    const isInName = isCapital(word) && isCapital(tokens[start]) && isCapital(tokens[start - 2]);
    if (
      (phraseBreaks.has(word.form) || functionWords.has(word.form)) &&
      !isInName &&
      !(
        /^(?:of|for)$/.test(word.form) &&
        (isRoleNoun(tokens[start - 2]) ||
          (isCapital(tokens[start - 2]) && isBodyNoun(baseOf(tokens[start - 2]))))
      ) &&
      !(word.form === 'and' && isRoleNoun(tokens[start - 2]) && start - 1 > limit)
    )
      break;
    if (!isCapital(word) && formAt(tokens, start - 1) !== null && roleField(word.form) === null)
      break;
    start--;
  }
  return fromCapital(tokens.slice(start, end)).filter(({ form }) => form !== '.');
}

/** Head of public health | Ada Finch: what somebody is of, right before their name. */
function endsOffice(tokens: readonly Token[], end: number, limit: number): boolean {
  for (let i = end - 1; i > Math.max(limit, end - 6); i--) {
    const word = tokens[i];
    if (word?.kind !== 'word' || isCapital(word)) return false;
    if (/^(?:of|for)$/.test(word.form)) return i < end - 1 && isRoleNoun(tokens[i - 1]);
    if (phraseBreaks.has(word.form) || determiners.has(word.form)) return false;
  }
  return false;
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
      !isRoleNoun(words[i + 1]) &&
      !roleQualities.has(word.form) &&
      !roleQualities.has(words[i + 1]?.form ?? '') &&
      !isBodyNoun(words[i + 1]?.form ?? ''),
  );
  return words.slice(cut === -1 ? 0 : cut + 2);
}

/** The union's general secretary, Rosalind Achterberg, : a role between a name and what stands before it. */
function roleBeforeComma(
  { text, tokens }: Paragraph,
  { from, to }: Run,
  sentence: { from: number; to: number },
): Role | null {
  if (!isComma(tokens[from - 1])) return null;
  const next = tokens[to];
  const isClosed =
    next === undefined ||
    to >= sentence.to ||
    isComma(next) ||
    next.kind === 'bracket' ||
    /^[.;:?!]$/.test(next.form) ||
    next.kind === 'quote';
  if (!isClosed) return null;
  let start = from - 1;
  while (start > sentence.from && from - start < 16) {
    const word = tokens[start - 1];
    if (
      word === undefined ||
      isComma(word) ||
      word.kind === 'quote' ||
      (word.kind === 'mark' && word.form !== '&' && word.form !== '.')
    )
      break;
    if (
      /^(?:that|who|which|and|but|when|while|where|because|said|says|told|saying)$/.test(
        word.form,
      ) ||
      (formAt(tokens, start - 1) !== null && !isRoleNoun(word))
    )
      break;
    start--;
  }
  for (let i = start; i < from - 1; i++) {
    const word = tokens[i];
    const opens =
      word !== undefined && (determiners.has(word.form) || i === start || isPossessor(word));
    if (!opens || phraseBreaks.has(word.form)) continue;
    const phrase = tokens.slice(i, from - 1);
    const role = readRole(text, phrase, { isFirst: i === sentence.from });
    if (
      role !== null &&
      (determiners.has(word.form) || isPossessor(word) || i === sentence.from || isCapital(word))
    )
      return role;
  }
  return null;
}

/** What stands after a name between commas, or hangs on it: , 61, a farmer from Hull; of the Harbour Trust; , who runs the mill. */
function rolesAfter(paragraph: Paragraph, at: number, limit: number, title: string): Role[] {
  const { text, tokens } = paragraph;
  const roles: Role[] = [];
  let i = at;
  if (tokens[i]?.kind === 'bracket') i++;
  const hanging = tokens[i]?.form ?? '';
  if (/^(?:of|from|at|with)$/.test(hanging)) {
    const end = phraseEnd(tokens, i, Math.min(limit, i + 9));
    const role = belonging(text, tokens.slice(i, end));
    // Rep. Ana Ruiz of New Mexico, the top Democrat on the Ways Committee.
    const isSeat = /^(?:rep|sen|representative|senator|congress(?:wo)?man)$/.test(title);
    if (!isSeat) return role === null ? [] : [role];
    i = end;
  }
  for (let segments = 0; segments < 3 && isComma(tokens[i]) && i + 1 < limit; segments++) {
    const from = i + 1;
    const first = tokens[from];
    if (first === undefined) break;
    if (first.kind === 'number' && /^\d{1,3}$/.test(first.text)) {
      i = from + 1;
      continue;
    }
    const end = segmentEnd(tokens, from, limit);
    if (first.form === 'prosecuting') {
      roles.push(memberOf({ kind: 'definite', text: 'the prosecution', head: 'prosecution' }));
      break;
    }
    // Appearing for the Centre, speaking on behalf of the bishops.
    if (speaksFor.test(first.form)) {
      const spokenFor = spokenForIn(text, tokens.slice(from, end));
      if (spokenFor !== null) roles.push(spokenFor);
      break;
    }
    const words = tokens.slice(from, end);
    const role =
      first.form === 'who'
        ? (postOf(text, words.slice(1)) ?? relativeRole(text, words))
        : /^(?:of|from|at|with)$/.test(first.form)
          ? belonging(text, words)
          : apposition(text, words);
    if (role === null) break;
    roles.push(role);
    // A former teacher who is now head of the Trust.
    const who = words.findIndex(({ form }, k) => k > 0 && form === 'who');
    const now = who === -1 ? null : postOf(text, words.slice(who + 1));
    if (now !== null) roles.push(now);
    i = end;
  }
  return roles;
}

/** Where a phrase between commas ends; a comma inside 'head of strategy, research and data' is none of its business. */
function segmentEnd(tokens: readonly Token[], from: number, limit: number): number {
  const end = phraseEnd(tokens, from, limit);
  for (let i = from + 1; i < end; i++) {
    const form = formAt(tokens, i);
    if (
      form !== null &&
      /(?:ed|aid|old|ays|ells|ites|rote|ing)$/.test(tokens[i]?.form ?? '') &&
      form.verb.class === 'say'
    )
      return i;
  }
  return end;
}

function apposition(text: string, words: readonly Token[]): Role | null {
  const [first] = words;
  if (first === undefined) return null;
  // An Ohio Republican who sits on the Judiciary Committee; the top Democrat on it.
  const party = words.findIndex(({ form }) => /^(?:democrat|republican|member)$/.test(form));
  const next = words[party + 1]?.form ?? '';
  if (party > 0 && party < 4 && next === 'who') return relativeRole(text, words.slice(party + 1));
  if (party > 0 && party < 4 && next === 'on') return belonging(text, words.slice(party + 1));
  if (!isRoleNoun(first) && !isCapital(first) && englishForms.has(first.form)) return null;
  const opens =
    determiners.has(first.form) || isPossessor(first) || isRoleNoun(words[headIndex(words)]);
  if (!opens || (functionWords.has(first.form) && !determiners.has(first.form))) return null;
  return readRole(text, words);
}
