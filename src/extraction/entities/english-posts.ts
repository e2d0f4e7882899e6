import { isCapital } from '../english/words.ts';
import { isOwnBody } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { belonging, leading, relativeRole } from './english-relative.ts';
import { type Role, readRole } from './english-role.ts';

const adverbs = wordSet(
  'also now currently still formerly previously once then later recently since',
);
const before = wordSet('formerly previously once');
const appointed = wordSet(
  'named appointed elected re-elected made promoted hired confirmed installed picked chosen engaged employed',
);
const becomes = wordSet('became becomes become remains remained');
/** Verbs that a post follows with 'as', and those that end one. */
const serves = wordSet(
  'serve serves served serving work works worked working act acts acted returned took takes stand stands stood sit sits sat stays stayed',
);
const leaves = wordSet('resigned resigns retired retires quit quits stepped steps');
const works = wordSet('represents represented owns owned teaches works worked');
const furthestAs = 4;

/**
 * What a clause says that somebody is, from its verb on: is chief economist at Holm Bank, has been its head since May,
 * was named president of the club, joined the council as its clerk, leads the union.
 */
export function postOf(text: string, clause: readonly Token[]): Role | null {
  const { words, isOver } = withoutAdverbs(clause);
  const [first, ...rest] = words;
  const form = first?.form ?? '';
  if (form === 'joined' || form === 'joins') return joinedBody(text, words);
  const as = words.findIndex((word) => word.form === 'as');
  if (as !== -1 && as < furthestAs && (serves.has(form) || leaves.has(form)))
    return asPost(text, words.slice(as + 1), isOver || isLeft(words));
  if (leading.has(form) || works.has(form)) return relativeRole(text, words);
  if (becomes.has(form)) return asPost(text, rest, isOver);
  if (/^(?:has|have|had)$/.test(form)) {
    const been = withoutAdverbs(rest);
    if (been.words[0]?.form !== 'been') return null;
    return held(text, been.words.slice(1), isOver || been.isOver || form === 'had');
  }
  if (!/^(?:is|are|was|were)$/.test(form)) return null;
  const isUntil =
    /^(?:was|were)$/.test(form) &&
    words.some((word) => /^(?:until|till|before|then)$/.test(word.form));
  return held(text, rest, isOver || isUntil);
}

/** Resigned as head, stood down as head; but stood as a candidate. */
function isLeft([verb, adverb]: readonly Token[]): boolean {
  return leaves.has(verb?.form ?? '') || /^(?:down|aside)$/.test(adverb?.form ?? '');
}

/** Words after the adverbs that they start with, and whether those say that it is over. */
function withoutAdverbs(words: readonly Token[]): { words: readonly Token[]; isOver: boolean } {
  const end = words.findIndex(({ form }) => !adverbs.has(form));
  const at = end === -1 ? words.length : end;
  return {
    words: words.slice(at),
    isOver: words.slice(0, at).some(({ form }) => before.has(form)),
  };
}

/** Chief economist, now its head, elected president: what stands after a form of to be. */
function held(text: string, after: readonly Token[], wasOver: boolean): Role | null {
  const { words, isOver } = withoutAdverbs(after);
  const isAppointed = appointed.has(words[0]?.form ?? '');
  // Is on the board of the union, was with the army, is at Holm Bank.
  const isPlaced = !isAppointed && /^(?:on|with|at)$/.test(words[0]?.form ?? '');
  // Was on duty at the hospital.
  if (isPlaced && /^(?:duty|shift|call|watch|secondment|placement)$/.test(words[1]?.form ?? ''))
    return belonging(text, words.slice(2));
  if (isPlaced) {
    const board = words.findIndex(({ form }, i) => i > 0 && i < 4 && form === 'of');
    const body = belonging(text, board === -1 ? words : words.slice(board));
    const isOwn = isOwnBody(body?.body?.head ?? '');
    const isBody = body !== null && (body.body?.kind === 'named' || board !== -1 || isOwn);
    return isBody ? { ...body, isFormer: wasOver || isOver, isClause: true } : null;
  }
  const to = isAppointed ? (/^(?:as|to)$/.test(words[1]?.form ?? '') ? 2 : 1) : 0;
  return asPost(text, words.slice(to), wasOver || isOver);
}

function asPost(text: string, words: readonly Token[], isFormer: boolean): Role | null {
  const role = readRole(text, words);
  return role === null ? null : { ...role, isFormer: role.isFormer || isFormer, isClause: true };
}

/** Joined the council as its clerk: that somebody is there. */
function joinedBody(text: string, words: readonly Token[]): Role | null {
  const as = words.findIndex(({ form }) => form === 'as');
  const body = belonging(text, words.slice(0, as === -1 ? words.length : as));
  return body === null || !words.some(isCapital) ? null : { ...body, isClause: true };
}
