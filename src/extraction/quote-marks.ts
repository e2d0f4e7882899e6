import { MixedMarks } from './mixed-marks.ts';
import { isLeftOpen, nestsAt } from './straight-marks.ts';
import type { Range } from './text.ts';

/** A quote-marked string: `start` to `end` is strictly between the marks, `outer` includes them. */
export interface Quotation extends Range {
  outer: Range;
  /** No mark closes it in its paragraph, and it goes on in the next. */
  isOpen: boolean;
}

type Family =
  | 'guillemets'
  | 'single guillemets'
  | 'curly'
  | 'single curly'
  | 'straight'
  | 'single straight'
  | 'double single';

interface Opening {
  family: Family;
  at: number;
  mark: string;
}

const families: Record<string, Family> = {
  '«': 'guillemets',
  '»': 'guillemets',
  '{': 'guillemets',
  '}': 'guillemets',
  '‹': 'single guillemets',
  '›': 'single guillemets',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '‘': 'single curly',
  '’': 'single curly',
  '‚': 'single curly',
  '"': 'straight',
  '＂': 'straight',
  "'": 'single straight',
  "''": 'double single',
  '‘‘': 'double single',
  '’’': 'double single',
  '``': 'double single',
};

const markPattern =
  /''|‘‘|’’|``|\{(?=\s?\p{Script=Arabic})|(?<=\p{Script=Arabic}[.!؟]?\s?)\}|[«»‹›“”„‟‘’‚"＂']/gu;

/**
 * The outermost quote-marked strings of a paragraph. Marks are paired by where they stand rather than by their code
 * point, since right-to-left text is often stored with its curly marks the wrong way round.
 *
 * @param continues whether the next paragraph opens with a quote mark, as each paragraph of one long quote does.
 */
export function findQuotations(
  text: string,
  { continues = false }: { continues?: boolean } = {},
): Quotation[] {
  const found: Quotation[] = [];
  let open: Opening | null = null;
  let depth = 0;
  const marks = [...text.matchAll(markPattern)];
  const mixed = new MixedMarks(text, marks);
  const straight = marks.flatMap(({ index, 0: mark }) => (/["＂]/.test(mark) ? [index] : []));
  let next = 0;
  for (const [i, { index, 0: mark }] of marks.entries()) {
    const family = families[mark] ?? 'straight';
    const isSingle = family === 'single curly' || family === 'single straight';
    const isOpen = isOpenIn(open, family);
    if (isSingle && isApostrophe(text, index, isOpen)) continue;
    if (isSingle && isOpen && isPlural(text, index, marks[i + 1])) continue;
    if (family === 'straight') next++;
    if (open === null) {
      if (isLeftover(text, index, marks[i + 1])) continue;
      if ((isSingle || family === 'double single') && !mayOpen(text, index, mark.length)) continue;
      open = { family, at: index, mark };
      depth = 0;
      mixed.open();
    } else if (family !== open.family) {
      if (!mixed.closes(i, open.mark)) continue;
      found.push(quotation(open, { at: index, mark }));
      open = null;
    } else if (opensInside(text, index, mark, open.mark)) {
      depth++;
    } else if (family === 'straight' && nestsAt(text, straight, next - 1)) {
      depth++;
    } else if (depth > 0 && (mark !== open.mark || family === 'straight')) {
      depth--;
    } else if (family === 'straight' && isLeftOpen(text, straight, next - 1)) {
      open = { family, at: index, mark };
    } else {
      const closed = quotation(open, { at: index, mark });
      // Two marks with nothing between them quote nobody and name nothing.
      if (/[\p{L}\p{N}]/u.test(text.slice(closed.start, closed.end))) found.push(closed);
      open = null;
    }
  }
  if (open !== null) {
    const isWhole =
      text.slice(0, open.at).trim() === '' ||
      /[:：]\s*$/.test(text.slice(Math.max(0, open.at - 4), open.at));
    const start = open.at + open.mark.length;
    if ((continues || isWhole) && text.slice(start).trim() !== '') {
      found.push({
        start,
        end: text.length,
        outer: { start: open.at, end: text.length },
        isOpen: true,
      });
    }
  }
  return found;
}

/** Whether a paragraph opens with a quote mark. */
export function opensWithMark(text: string): boolean {
  return /^[\s\p{Cf}]*[«»“”„"‘]/u.test(text);
}

function quotation(open: Pick<Opening, 'at' | 'mark'>, close: typeof open): Quotation {
  return {
    start: open.at + open.mark.length,
    end: close.at,
    outer: { start: open.at, end: close.at + close.mark.length },
    isOpen: false,
  };
}

/** A directional mark that faces inwards, where one is open: “a “b” c”. Straight marks say nothing of it. */
function opensInside(text: string, at: number, mark: string, opening: string): boolean {
  if (mark !== opening || /^["'＂]|^''/.test(mark)) return false;
  return mayOpen(text, at) && /[\p{L}\p{N}]/u.test(text.charAt(at + mark.length));
}

/** مصيرهم». وأضاف: «نعم»: a mark that closes what another paragraph opened, before one that opens. */
function isLeftover(text: string, at: number, next: RegExpExecArray | undefined): boolean {
  if (next === undefined || !/^(?:guillemets|curly)$/.test(families[text.charAt(at)] ?? ''))
    return false;
  const closes = /[^\s([«:\u0640][»«}”“][\s.،,؛]/u.test(text.slice(at - 1, at + 2));
  return (
    closes &&
    families[next[0]] === families[text.charAt(at)] &&
    mayOpen(text, next.index) &&
    /[\p{L}\p{N}]/u.test(text.charAt(next.index + 1))
  );
}

function mayOpen(text: string, at: number, length = 1): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  // ب‘ضريبة’: after what is written with a word.
  const isFree = /(?:^|[\s([«“"—–\u0640:-]|(?<![\u0621-\u064a])[وفبلك]{1,2})$/u.test(before);
  return isFree && /[^\s]/.test(text.charAt(at + length));
}

function isOpenIn(open: Opening | null, family: Family): boolean {
  return open?.family === family;
}

/** The dogs' fault: a genitive within marks that a later one closes. */
function isPlural(text: string, at: number, next: RegExpExecArray | undefined): boolean {
  if (
    next === undefined ||
    families[next[0]] !== families[text.charAt(at)] ||
    mayOpen(text, next.index)
  )
    return false;
  return /^s['’] \p{Ll}/u.test(text.slice(at - 1, at + 4));
}

function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  // لـ‘المنبر’, ب‘ضريبة’: no word of Arabic has one.
  const letter = /(?![\u0600-\u06ff])[\p{L}\p{N}]/u;
  if (letter.test(after)) return letter.test(before);
  // The genitive of a plural: "the workers' union", unless a mark is open that this may close.
  return letter.test(before) && !isOpen;
}
