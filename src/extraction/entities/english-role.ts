import { isCapital, isComma } from '../english/words.ts';
import { bodyField, isBodyNoun, isOwnBody } from '../lexicon/english-bodies.ts';
import { determiners, phraseBreaks } from '../lexicon/english-function-words.ts';
import { isAgentNoun, type RoleField, roleField, roleQualities } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { baseOf, isAcronym, isPossessor, readRun } from './english-run.ts';

/** A body as the words of a role name it, before it is looked up. */
export interface BodyWords {
  /** A name; words such as 'the county'; 'its'; a portfolio of 'transport minister'; whose somebody is: the minister's. */
  kind: 'named' | 'definite' | 'last' | 'portfolio' | 'owner';
  text: string;
  /** The noun that says what kind of body it is. */
  head: string;
}

/** What a phrase says that somebody is. */
export interface Role {
  text: string;
  /** The folded noun of the role. */
  head: string;
  field: RoleField;
  words: ReadonlySet<string>;
  body: BodyWords | null;
  /** A nation that the role names, as it stands: French, Talosian. */
  nation: string | null;
  /** A place after the role: mayor of Hull. */
  place: string | null;
  isFormer: boolean;
}

const postpositive = /^(?:general|emeritus|emerita|elect|designate|extraordinary)$/;
const participles =
  /^(?:dated|seen|obtained|published|released|issued|compiled|led|based|known|involved|familiar|close|briefed|named|called|titled|entitled|written|signed|sent|posted|quoted|cited|reviewed|commissioned|conducted|carried|produced|prepared|drafted|submitted|filed|circulated|leaked|working|living|speaking|representing|opposed|responsible|aware|present|attending|studying|travelling|traveling|hired|employed|charged|accused|whose|aged|overseeing|investigating|running|covering|handling|monitoring|leading)$/;

/** The noun of a phrase: the last word before what hangs on it; -1 where there is none. */
export function headIndex(words: readonly Token[]): number {
  let end = words.length;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    const isBreak =
      (word.kind !== 'word' && word.kind !== 'number' && word.form !== '&') ||
      (phraseBreaks.has(word.form) && !isCapital(word)) ||
      (participles.test(word.form) && !isCapital(words[i + 1])) ||
      (word.form === 'and' && isRoleNoun(words[i - 1]));
    if (!isBreak) continue;
    end = i;
    break;
  }
  let head = end - 1;
  while (head > 0 && postpositive.test(words[head]?.form ?? '') && isRoleNoun(words[head - 1]))
    head--;
  return head;
}

/** Whether a word is the noun of a role. */
export function isRoleNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const form = baseOf(token);
  return roleField(form) !== null || (!isCapital(token) && isAgentNoun(form));
}

/** Reads a phrase that says what somebody is: the county's transit director; null where its noun is no role. */
export function readRole(
  text: string,
  words: readonly Token[],
  { isFirst = false }: { isFirst?: boolean } = {},
): Role | null {
  const head = headIndex(words);
  const noun = words[head];
  if (noun === undefined || !isRoleNoun(noun) || isPossessor(noun)) return null;
  const form = baseOf(noun);
  const before = words.slice(0, head);
  const field = fieldOf(form, before);
  return {
    text: textOf(text, determiners.has(words[0]?.form ?? '') ? words.slice(1) : words),
    head: form,
    field,
    words: new Set(words.slice(0, head + 1).map((word) => baseOf(word))),
    body: field === 'kin' ? null : readBody(text, words, head, { isFirst }),
    nation: nationIn(before),
    place: placeAfter(text, words, head),
    isFormer: before.some((word) =>
      /^(?:former|ex|late|onetime|erstwhile|retired|outgoing)$/.test(word.form),
    ),
  };
}

/** District attorneys prosecute; other attorneys are somebody's. */
function fieldOf(form: string, before: readonly Token[]): RoleField {
  const last = before.at(-1)?.form ?? '';
  if (
    form.startsWith('attorney') &&
    /^(?:district|state|county|city|us|federal|crown|commonwealth)s?$/.test(last)
  )
    return 'prosecution';
  if (
    /^(?:chief|commissioner|officers?|commander|captain|lieutenant|major|sergeant|inspector|superintendent)$/.test(
      form,
    ) &&
    last === 'police'
  )
    return 'police';
  if (/^(?:chief|marshal|captain|commissioner)$/.test(form) && last === 'fire') return 'fire';
  if (
    /^(?:chief|commander|captain|major|general|officers?)$/.test(form) &&
    /^(?:army|military|navy|defen[cs]e|force)$/.test(last)
  )
    return 'military';
  return roleField(form) ?? 'private';
}

/** The body that a role's words name: by a possessor, after a preposition, or right before the noun. */
export function readBody(
  text: string,
  words: readonly Token[],
  head: number,
  { isFirst = false }: { isFirst?: boolean } = {},
): BodyWords | null {
  const possessor = words.findLastIndex((word, i) => i < head && isPossessor(word));
  if (/^(?:its|their)$/.test(words[0]?.form ?? '')) return { kind: 'last', text: '', head: '' };
  if (possessor !== -1) return possessorBody(text, words.slice(0, possessor + 1));
  const form = baseOf(words[head]);
  const after = roleField(form) === 'legislator' ? null : bodyAfter(text, words, head + 1);
  const before = words.slice(0, head);
  // Defence lawyer Omar Badr: the capital of a sentence's first word names nobody.
  const isPlain =
    isFirst && before.length === 1 && !isAcronym(before[0]) && !isCapital(words[head]);
  if (
    isPlain &&
    !isBodyNoun(baseOf(before[0])) &&
    roleField(form) !== 'scholar' &&
    roleField(form) !== 'spokes'
  )
    return after;
  return after ?? bodyBefore(text, before, words[head]);
}

function possessorBody(text: string, words: readonly Token[]): BodyWords | null {
  const from = determiners.has(words[0]?.form ?? '') ? 1 : 0;
  const owner = words.slice(from);
  const last = owner.at(-1);
  if (last === undefined) return null;
  const form = baseOf(last);
  const name = textOf(text, owner);
  if (owner.some(isCapital) && !(roleField(form) !== null && owner.length > 1))
    return isRoleNoun(last) && !isCapital(last)
      ? { kind: 'owner', text: name, head: form }
      : { kind: 'named', text: name, head: form };
  if (isBodyNoun(form) || bodyField(form) !== null)
    return { kind: 'definite', text: `the ${name}`, head: form };
  return isRoleNoun(last) ? { kind: 'owner', text: name, head: form } : null;
}

const relations = /^(?:of|at|for|with|in|from|to|by)$/;

/** Of the Federated Quay Workers, for the state ferry system, at a bank in Hull. */
function bodyAfter(text: string, words: readonly Token[], from: number): BodyWords | null {
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !relations.test(word.form)) continue;
    let start = i + 1;
    const determiner = words[start]?.form ?? '';
    if (determiners.has(determiner)) start++;
    const found = bodyAt(text, words, start, determiner);
    if (found === null) continue;
    if (
      found.kind === 'named' &&
      (word.form === 'in' || word.form === 'from' || word.form === 'to') &&
      bodyField(found.head) === null
    )
      continue;
    return found;
  }
  return null;
}

/** The body that a phrase names from a token on. */
export function bodyAt(
  text: string,
  words: readonly Token[],
  start: number,
  determiner: string,
): BodyWords | null {
  const rest = words.slice(start);
  const core = rest.slice(0, headIndex(rest) + 1);
  if (core.length === 0) return null;
  const capital = core.findIndex((word) => isCapital(word));
  if (capital !== -1) {
    const run = readRun(rest, capital, { isFirst: false });
    const last = run === null ? undefined : rest[run.to - 1];
    if (run === null || run.name >= run.to || last === undefined) return null;
    // The Corrib Coaches company, Leeds council: a lower-case noun after the name is part of it.
    const tail = rest.slice(run.to, core.length);
    if (isPossessor(last) && rest[run.to] !== undefined) {
      const noun = core.at(-1);
      if (isBodyNoun(baseOf(noun)))
        return { kind: 'named', text: textOf(text, core), head: baseOf(noun) };
    }
    const noun = tail.at(-1);
    const isTailed =
      noun !== undefined && isBodyNoun(baseOf(noun)) && tail.length <= 2 && !isAcronym(last);
    return isTailed
      ? { kind: 'named', text: textOf(text, rest.slice(run.name, core.length)), head: baseOf(noun) }
      : { kind: 'named', text: textOf(text, rest.slice(run.name, run.to)), head: baseOf(last) };
  }
  const noun = core.at(-1);
  const form = baseOf(noun);
  if (!isBodyNoun(form)) {
    if (determiner !== '' && isRoleNoun(noun) && /^(?:the|its|their)$/.test(determiner))
      return { kind: 'owner', text: textOf(text, core), head: form };
    return null;
  }
  if (/^(?:its|their)$/.test(determiner) && core.length === 1)
    return { kind: 'last', text: '', head: form };
  if (/^an?$/.test(determiner) && core.length === 1) return null;
  return { kind: 'definite', text: `the ${textOf(text, core)}`, head: form };
}

const ranks =
  /^(?:former|acting|deputy|assistant|vice|interim|junior|senior|then|new|newly|appointed|outgoing|incoming|first|prime|state|cabinet|shadow|chief|late|ex|longtime|veteran|embattled|general|private|press|permanent|national)$/;

/** Nordfjord representative, union president, Superior Court Judge, County Administrator. */
function bodyBefore(
  text: string,
  before: readonly Token[],
  noun: Token | undefined,
): BodyWords | null {
  let from = 0;
  while (
    from < before.length &&
    (determiners.has(before[from]?.form ?? '') || before[from]?.kind === 'number')
  )
    from++;
  let to = before.length;
  const form = baseOf(noun);
  if (roleField(form) === 'minister' || /^secretar(?:y|ies)$/.test(form)) {
    const portfolio = before
      .slice(from, to)
      .filter((word) => !ranks.test(word.form) && !isNation(word));
    return portfolio.length === 0 ||
      !portfolio.every((word) => word.kind === 'word' || word.form === '&')
      ? null
      : roleField(form) === 'minister' || isCapital(portfolio.at(-1))
        ? { kind: 'portfolio', text: textOf(text, portfolio), head: 'ministry' }
        : generic(text, portfolio);
  }
  while (
    to > from &&
    !isCapital(before[to - 1]) &&
    (roleQualities.has(before[to - 1]?.form ?? '') || isRoleNoun(before[to - 1])) &&
    !isBodyNoun(before[to - 1]?.form ?? '')
  )
    to--;
  while (
    to > from &&
    isCapital(before[to - 1]) &&
    (roleQualities.has(before[to - 1]?.form ?? '') ||
      (isRoleNoun(before[to - 1]) && !isBodyNoun(before[to - 1]?.form ?? '')))
  )
    to--;
  while (
    from < to &&
    ((roleQualities.has(before[from]?.form ?? '') && !isBodyNoun(before[from]?.form ?? '')) ||
      isNation(before[from]))
  )
    from++;
  return generic(text, before.slice(from, to));
}

function generic(text: string, words: readonly Token[]): BodyWords | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const form = baseOf(last);
  const capital = words.findIndex((word) => isCapital(word));
  const isPlain = words.length === 1 && bodyField(form) !== null && !isAcronym(last);
  if (
    /^(?:defen[cs]e|criminal|trial|civil|family|personal|police-station)$/.test(form) &&
    words.length === 1
  )
    return null;
  if (capital !== -1 && !isPlain) {
    const named = words.slice(capital);
    const end = named.findIndex(
      (word) =>
        !isCapital(word) && !isBodyNoun(baseOf(word)) && !/^(?:of|and|the|for|&)$/.test(word.form),
    );
    const name = end === -1 ? named : named.slice(0, end);
    const noun = baseOf(name.at(-1));
    if (name.length === 0) return null;
    return { kind: 'named', text: textOf(text, name), head: noun };
  }
  return isOwnBody(form)
    ? {
        kind: 'definite',
        text: `the ${textOf(text, words.slice(-2).every((word) => isBodyNoun(baseOf(word)) || word === last) ? words.slice(-2) : [last]).toLowerCase()}`,
        head: form,
      }
    : null;
}

/** French, Talosian, Iraqi: a capital that is a people's adjective, known or by its ending. */
export function isNation(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return (
    isCapital(token) &&
    form.length > 3 &&
    !isBodyNoun(form) &&
    (/(?:[^aeiou]ians?|eans?|[aeiou]nese|[^aeiou]ese|[^s]ish|[ae]ndic|[aeiou][rqntsk]i|[rtncg]ans?)$/.test(
      form,
    ) ||
      /^(?:french|dutch|greek|swiss|czech|thai|filipino|welsh|slovak|kazakh|uzbek|afghan|kurdish|arab|nordic|baltic|us|uk|eu|american|german)$/.test(
        form,
      ))
  );
}

function nationIn(words: readonly Token[]): string | null {
  return words.find((word) => isNation(word))?.text ?? null;
}

/** Mayor of Hull, president of Talos, MP for Selwick. */
function placeAfter(text: string, words: readonly Token[], head: number): string | null {
  const preposition = words[head + 1]?.form ?? '';
  if (!/^(?:of|for|in)$/.test(preposition)) return null;
  const from = words[head + 2]?.form === 'the' ? head + 3 : head + 2;
  const run = readRun(words, from, { isFirst: false });
  return run === null || run.name >= run.to ? null : textOf(text, words.slice(run.name, run.to));
}

/** The words of a phrase as they stand, without the 's of a possessor at their end. */
export function textOf(text: string, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return '';
  const { end } = last;
  const phrase = text.slice(first.start, end);
  return isPossessor(last) ? phrase.replace(/(?<=s)['’]$|['’]s$/u, '') : phrase;
}

/** Where a phrase that starts at a token ends: at a comma, a mark, a quote, or what turns to something else. */
export function phraseEnd(tokens: readonly Token[], from: number, to = tokens.length): number {
  let i = from;
  while (i < to) {
    const token = tokens[i];
    if (token === undefined || isComma(token) || token.kind === 'quote' || token.kind === 'bracket')
      break;
    if (token.kind === 'mark' && token.form !== '&') {
      // Sept. 9, Co. and such: no end.
      const next = tokens[i + 1];
      const isAbbreviation =
        token.form === '.' &&
        next !== undefined &&
        (next.kind === 'number' || /^\p{Ll}/u.test(next.text)) &&
        tokens[i - 1]?.end === token.start;
      if (!isAbbreviation) break;
    }
    i++;
  }
  return i;
}
