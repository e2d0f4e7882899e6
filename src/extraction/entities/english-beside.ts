import { formAt } from '../english/verb-group.ts';
import { isCapital, isComma } from '../english/words.ts';
import { isRoleNoun, phraseEnd } from './english-noun.ts';
import { type Role, readRole } from './english-role.ts';
import { type Run } from './english-run.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { determiners, functionWords, phraseBreaks } from '../lexicon/english-function-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import {
  afterName,
  honorifics,
  isOffice,
  roleField,
  roleQualities,
} from '../lexicon/english-roles.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { ownerBefore, spokenForBefore } from './english-owner.ts';
import { rolesAfter } from './english-after-name.ts';
import { postOf } from './english-posts.ts';
import { partyInBrackets } from './english-bracket.ts';

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
  const party = partyInBrackets(tokens, { ...run, to: end });
  if (party !== null) roles.push(party);
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
    (tokens[end - 1]?.form === '.' ||
      honorifics.has(tokens[end - 1]?.form ?? '') ||
      (end - 1 > from && isAddress(tokens[end - 1])))
  )
    end--;
  const isTitle =
    end > from ||
    (isRoleNoun(tokens[end - 1]) && tokens[end - 1]?.form !== 'local') ||
    endsOffice(tokens, end, limit);
  const office = isTitle ? null : officeBefore(tokens, end, limit);
  if (!isTitle && office === null) return [];
  let start = office ?? end;
  for (let steps = 0; start > limit && steps < 9; steps++) {
    const word = tokens[start - 1];
    if (word === undefined) break;
    if (word.kind === 'mark' && word.form !== '&') break;
    if (word.kind === 'quote' || word.kind === 'bracket') break;
    if (determiners.has(word.form)) {
      start--;
      // Leader of the Opposition | Ada Finch.
      const isOffice =
        /^(?:of|for)$/.test(tokens[start - 1]?.form ?? '') && isRoleNoun(tokens[start - 2]);
      if (isOffice) continue;
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

/** Principal Sister | Ana Ruiz: how members of an order are addressed, after what they are. */
function isAddress(token: Token | undefined): boolean {
  return isCapital(token) && /^(?:sister|brother|father|mother)$/.test(token?.form ?? '');
}

/** Chairman of Vantrex | Ivo Lund: where an office starts that ends with a body's name; null where none does. */
function officeBefore(tokens: readonly Token[], end: number, limit: number): number | null {
  if (!isCapital(tokens[end - 1]) || isPossessor(tokens[end - 1])) return null;
  if (!isGivenName(tokens[end]?.form ?? '')) return null;
  for (let i = end - 1; i > limit && i > end - 10; i--) {
    const { form = '' } = tokens[i] ?? {};
    if (/^(?:of|for|at)$/.test(form) && isOffice(baseOf(tokens[i - 1]))) return i - 1;
    if (!isCapital(tokens[i]) && !/^(?:of|the|and|for|&)$/.test(form)) return null;
  }
  return null;
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
    // The Ministry of Mines and Energy's secretary.
    const isInName =
      word.form === 'and' && isCapital(tokens[start]) && isCapital(tokens[start - 2]);
    if (isInName) {
      start--;
      continue;
    }
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
