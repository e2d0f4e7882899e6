import { isCapital, isComma } from '../english/words.ts';
import { mediumNameEnd } from './english-compound-name.ts';
import { epithetNoun } from './english-epithet.ts';
import { isTradePhrase } from './english-called-again.ts';
import { isPlacedPhrase } from './english-placed-body.ts';
import { headIndex, isRoleNoun, textOf } from './english-noun.ts';
import { type Role, readRole } from './english-role.ts';
import { isOfFirm } from './english-role-end.ts';
import { counts } from './english-titles-before.ts';
import { listEnd } from './english-name-list.ts';
import { type Run, readRun } from './english-run.ts';
import { baseOf, isAcronym, isHeadOfName, isPluralNoun, isPossessor } from './english-token.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { bodyField, isOwnBody, rebels } from '../lexicon/english-bodies.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import { afterName } from '../lexicon/english-roles.ts';
import { namedKinds } from '../lexicon/english-name-words.ts';
import { determiners, functionWords } from '../lexicon/english-function-words.ts';
import { madeOrPublished } from '../lexicon/english-publishing.ts';
import { type Token } from '../tokens.ts';
import { nameUpTo } from './english-within-name.ts';

/** What a noun phrase is about, before anybody is looked up. */
export interface Phrase {
  kind: 'name' | 'role' | 'body' | 'document' | 'unnamed';
  /** The phrase as it stands, without what hangs on it by 'who' or a comma. */
  text: string;
  words: readonly Token[];
  determiner: string;
  /** The folded noun of the phrase. */
  head: string;
  /** The words of a name, where the phrase is one; or of the name with which a body's phrase starts. */
  name: readonly Token[];
  titles: readonly Token[];
  role: Role | null;
  isPlural: boolean;
}

const leads =
  /^(?:but|and|yet|so|however|meanwhile|instead|still|later|earlier|then|now|also|even|only|both|while|as|that|because|where|when|after|before|although|though|if|or|nor|for|elsewhere|separately|finally|today|yesterday|afterwards|according|to|said|says|by|from|late|early|last|this|on|in|at)$/;

/** Reads a noun phrase: whether it is a name, or what its noun says. */
export function readPhrase(
  text: string,
  tokens: readonly Token[],
  { isName }: { isName: (words: readonly Token[]) => boolean },
): Phrase | null {
  const words = trimmed(tokens);
  const [first] = words;
  if (first === undefined) return null;
  const head = headIndex(words);
  const noun = words[head];
  if (noun === undefined) return null;
  const run = runOver(words, head, isName);
  const determiner = determiners.has(first.form) ? first.form : '';
  const base = {
    text: textOf(text, words),
    words,
    determiner,
    head: baseOf(noun),
    isPlural: isPluralNoun(baseOf(noun)),
  };
  if (run !== null && run.name < run.to)
    return {
      ...base,
      kind: 'name',
      name: words.slice(run.name, run.to),
      titles: words.slice(0, run.name),
      role: readRole(text, words.slice(0, run.name)),
    };
  const role = readRole(text, words);
  const form = baseOf(noun);
  const isDocument =
    (documentNouns.has(form) || (role === null && isIssued(words, head))) && !isPossessor(noun);
  // The economist, the observer: papers only with their capitals.
  const isPaper = role !== null && bodyField(form) === 'media' && !isCapital(noun);
  // Rebels of the Northern Front: of a body, and none.
  const isOfBody = rebels.test(form) && words[head + 1]?.form === 'of';
  const isBody =
    !(isPaper || isOfBody) &&
    (isOwnBody(form) ||
      isPlacedPhrase(base.text) ||
      (/^(?:local|prosecution)$/.test(form) && determiner === 'the') || // The local, of a union.
      // Brennan state media.
      (form === 'media' && /^(?:state|official)$/.test(words[head - 1]?.form ?? '')) ||
      (bodyField(form) !== null && head > 0 && !isCapital(noun) && bodyField(form) !== 'place'));
  const kind = isDocument
    ? 'document'
    : role !== null &&
        !(
          isBody &&
          determiner === 'the' &&
          (head === 1 ||
            epithetNoun(base.text) !== null ||
            isPlacedPhrase(base.text) ||
            isTradePhrase(base.text))
        )
      ? 'role'
      : isBody
        ? 'body'
        : 'unnamed';
  return { ...base, kind, name: [], titles: [], role };
}

/** A panel | chaired by Ada Finch: a body by its noun alone, where somebody leads it. */
export function withoutLeader(phrase: Phrase): Phrase {
  const { words } = phrase;
  const by = words.findIndex(
    ({ form }, i) =>
      form === 'by' &&
      i > 1 &&
      /^(?:chaired|led|headed|run|overseen|presided|appointed|convened|set|established|created|formed|organi[sz]ed)$/.test(
        words[i - 1]?.form ?? '',
      ),
  );
  if (by === -1 || words.slice(0, by).some((word, i) => i > 0 && isCapital(word))) return phrase;
  const own = words.slice(0, by - 1);
  const length = (own.at(-1)?.end ?? 0) - (own[0]?.start ?? 0);
  return { ...phrase, words: own, text: phrase.text.slice(0, length) };
}

/** A scorecard published by the trust: any thing that a body puts out. */
function isIssued(words: readonly Token[], head: number): boolean {
  return (
    !isCapital(words[head]) &&
    madeOrPublished.has(words[head + 1]?.form ?? '') &&
    words.slice(head + 2, head + 6).some(({ form }) => form === 'by')
  );
}

/** Where a name covers the noun of a phrase; null where that noun is no name. */
function runOver(
  words: readonly Token[],
  head: number,
  isName: (words: readonly Token[]) => boolean,
): Run | null {
  for (let i = 0; i <= head; i++) {
    if (!isCapital(words[i])) continue;
    const run = readRun(words, i, { isFirst: i === 0 });
    if (run === null) continue;
    run.to = mediumNameEnd(words, run, words.length);
    const isAlone = run.to - run.from === 1 && i === 0; // Researchers, Exporters.
    const name = words.slice(run.name, run.to);
    // Bishop, after Mark Bishop: a surname that is a title of others.
    // The Guardians: a side.
    const isWhole =
      run.to === words.length && run.from === (determiners.has(words[0]?.form ?? '') ? 1 : 0);
    if (isWhole && run.to - run.from === 1 && run.name === run.to && isName(words.slice(run.from)))
      return { ...run, name: run.from };
    if (
      isAlone &&
      name.length > 0 &&
      !isAcronym(words[0]) &&
      !isName(name) &&
      (isRoleNoun(words[0]) ||
        isOwnBody(baseOf(words[0])) ||
        documentNouns.has(baseOf(words[0])) ||
        isPluralNoun(baseOf(words[0])))
    ) {
      if (run.to > head) return null;
      continue;
    }
    if (run.to > head && run.name < run.to) return run;
    i = run.to - 1;
  }
  // Deputy leader and spokeswoman for Housing Ina Brandt: a name at the end of a row of titles.
  for (let i = head + 1; i < words.length && isRoleNoun(words[head]); i++) {
    const run = readRun(words, i, { isFirst: false });
    if (run === null) continue;
    const isOfHolder = // A spokesman for Health Minister Paul Rasse.
      i === head + 2 &&
      /^(?:for|of|to)$/.test(words[head + 1]?.form ?? '') &&
      words.slice(run.from, run.name).some((word) => isRoleNoun(word));
    if (isOfHolder) return null;
    // The head of the charity | Blue Lantern.
    const before = words[i - 1];
    if (
      !isCapital(before) &&
      namedKinds.has(baseOf(before)) &&
      !isGivenName(words[i]?.form ?? '')
    ) {
      i = run.to - 1;
      continue;
    }
    // Head of communications Ada Finch; but not chairman of the Harbour Lights.
    // Joint Secretary (Health) Ada Finch.
    const isBracketed = i === head + 2 && words[i - 1]?.kind === 'bracket';
    // Member of Parliament for the area Ada Finch.
    const isSeat = baseOf(words[head + 2]) === 'parliament';
    const isOffice =
      (i > head + 2 || isBracketed) &&
      (words.slice(head + 2, i).every(
        ({ form }, k) =>
          !functionWords.has(form) ||
          // Mother of three Ina Holm.
          (k === 0 && counts.test(form)) ||
          (k === 0 && form === 'the' && i > head + 3) ||
          (k > 0 && (form === 'and' || (isSeat && /^(?:for|the)$/.test(form)))),
      ) ||
        (isCapital(words[i - 1]) && isGivenName(words[i]?.form ?? ''))) &&
      run.to > run.from + 1 &&
      !isOfFirm(words, i) &&
      !words.slice(run.name, run.to).some(isHeadOfName);
    // Professor of finance Ada Finch of Kessel Business School.
    const isClosed =
      words.slice(run.to).every(({ text: word }) => afterName.has(word)) ||
      /^(?:of|from|at)$/.test(words[run.to]?.form ?? '');
    if (isClosed && run.name < run.to && (run.name > run.from || isOffice)) return run;
    i = run.to - 1;
  }
  return null;
}

/** A phrase without the words that lead in to it and without what a comma or 'who' adds. */
function trimmed(tokens: readonly Token[]): Token[] {
  let from = 0;
  while (
    from < tokens.length - 1 &&
    ((leads.test(tokens[from]?.form ?? '') && !isName(tokens, from)) ||
      tokens[from]?.kind === 'mark')
  )
    from++;
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    // The Rail, Tram and Bus Union.
    const list = token?.form === ',' ? listEnd(tokens, nameUpTo(tokens, from, to), to) : null;
    if (list !== null) {
      to = list;
      continue;
    }
    if (
      token === undefined ||
      isComma(token) ||
      token.kind === 'quote' ||
      /^(?:who|whose|which|that|whom)$/.test(token.form)
    )
      break;
    if (token.kind === 'mark' && !/^[&.%$£€/-]$/.test(token.form)) break;
    to++;
  }
  const words = tokens.slice(from, to);
  while (words.length > 1 && words.at(-1)?.kind === 'mark') words.pop();
  return words;
}

function isName(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isCapital(tokens[at]) && isCapital(tokens[at + 1]);
}
