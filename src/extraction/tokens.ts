import { fold } from '../search/fold.ts';
import { isAbbreviation } from './lexicon/english-abbreviations.ts';
import { lowerBound } from './lower-bound.ts';
import { remember } from './remember.ts';
import { findQuotations, type Quotation } from './quote-marks.ts';
import type { Range } from './text.ts';

/**
 * A unit of a paragraph: a word, a number, a mark of punctuation; or a whole quote-marked or bracketed string, or an
 * inserted clause that is read by itself, which is one unit to the sentence around it.
 */
export interface Token extends Range {
  kind: 'word' | 'number' | 'mark' | 'quote' | 'bracket' | 'clause';
  /** The words as written. */
  text: string;
  /** What is looked up: folded letters of a word in lower case, or the mark itself. */
  form: string;
  quotation?: Quotation | undefined;
  /** A quote-marked string that is the name of a body the article or the gazetteer knows. */
  isName?: boolean | undefined;
  /** A noun that is a body with the adjective after it. */
  isBody?: boolean | undefined;
  /** How much speaks for a quote-marked string's being a name, whether or not that is enough. */
  nameEvidence?: number | undefined;
  /** A name of a medium starts here and ends at this place of the text. */
  mediumEnd?: number | undefined;
  /** How many letters before that name are written with it and no part of it. */
  mediumClitics?: number | undefined;
  /** A name starts here that is one of a medium only where a medium is expected, and ends at this place: للأناضول, للوطن. */
  likelyMediumEnd?: number | undefined;
  /** A name that the gazetteer knows starts here. */
  isKnown?: boolean | undefined;
  /** That name is a person's. */
  isKnownPerson?: boolean | undefined;
  /** A name of a body of several words that the gazetteer knows starts here, and has so many tokens: Save the Children. */
  nameLength?: number | undefined;
  /** The article names somebody so in full elsewhere, and by this word alone. */
  isSurname?: boolean | undefined;
  /** A possessor's form of which nothing is: the vicar of St Brannoc’s. */
  isEponym?: boolean | undefined;
  /** That name starts with its first letter, so that no ب or ل is before it: بيونغ يانغ. */
  isWholeName?: boolean | undefined;
}

/** A token with every field there from the start: objects of one shape are read several times as fast. */
export function createToken({ kind, start, end, text, form, quotation }: Token): Token {
  return {
    kind,
    start,
    end,
    text,
    form,
    quotation,
    isName: undefined,
    isBody: undefined,
    nameEvidence: undefined,
    mediumEnd: undefined,
    mediumClitics: undefined,
    likelyMediumEnd: undefined,
    isKnown: undefined,
    isKnownPerson: undefined,
    nameLength: undefined,
    isSurname: undefined,
    isEponym: undefined,
    isWholeName: undefined,
  };
}

/**
 * Letters of Arabic up to a space or a mark first, which most words are, and then what others may be; two words that are one noun
 * are one: a think tank, their opposite number.
 */
const tokenPattern =
  /(?:[\u0621-\u065f\u066e-\u06d3]+(?=[\s،؛؟:!«»"“”()]|$))|(?:(?<!\p{L})(?:think tanks?|[Oo]pposite numbers?)(?!\p{L}))|(?:\p{N}+(?:[.,:٫٬/]\p{N}+)*[%٪]?)|(?:(?<![\p{L}\p{M}])\p{Script=Arabic}{1,4}(?:\.\p{Script=Arabic}{1,4}){2,}(?![\p{L}\p{M}])|\p{L}(?:\.\p{L})+\.?(?!\p{L})|(?<![\p{L}\p{M}\p{N}])\p{L}\.(?=\s?\p{L})|[\p{L}\p{M}\u0640\u200c\u200d](?:[\p{L}\p{M}\p{N}\u0640\u200c\u200d]|(?<=\p{Script=Latin})['’-](?=\p{Script=Latin})|(?<=s)['’](?=\s\p{L})|(?<=\p{N})[.](?=\p{N}))*)|(?:\.{2,}|-{2,}|[^\s\p{L}\p{M}\p{N}\p{Cf}])/gu;

/** The folded form of a word, as lexicons have it: 'مُضيفاً' and 'مضيفا' are one; an apostrophe stays out. */
export const formOf = remember((word) => {
  const on = /^[\u064b-\u0652]*([وف]?)[\u064b-\u0652]*ع[\u064b-\u0652]*ل[\u064b-\u0652]*ى$/.exec(
    word,
  );
  // على is a preposition and علي a man's name, and آن a woman's, where أن opens a clause; folding would make them one.
  if (on !== null) return `${on[1] ?? ''}على`;
  return word === 'آن' ? word : fold(word.replace(/[ًٌٍ]/g, '')).replaceAll(' ', '');
});

/** The index of the first token that ends after a place. */
export function tokenAfter(tokens: readonly Token[], place: number): number {
  return lowerBound(tokens.length, place + 1, (i) => tokens[i]?.end ?? 0);
}

/** سامي نصر "40 عاما": how old somebody is stands between quote marks as it does in brackets. */
const age = /^.\s*\p{N}{1,3}\s*(?:عام(?:اً|ًا|ا)?|سنة|years old)\s*.$/u;

/** The units of a paragraph, in order. */
export function tokenize(
  text: string,
  { quotations = findQuotations(text) }: { quotations?: readonly Quotation[] } = {},
): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const quotation of quotations) {
    tokenizePlain(text, from, quotation.outer.start, tokens);
    const { start, end } = quotation.outer;
    const written = text.slice(start, end);
    tokens.push(
      age.test(written)
        ? createToken({ kind: 'bracket', start, end, text: written, form: '' })
        : createToken({ kind: 'quote', start, end, text: written, form: '', quotation }),
    );
    from = end;
  }
  tokenizePlain(text, from, text.length, tokens);
  return foldBrackets(text, tokens);
}

/** The words of a range, with nothing taken together. */
export function wordsOf(text: string, { start, end }: Range): Token[] {
  const tokens: Token[] = [];
  tokenizePlain(text, start, end, tokens);
  return tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
}

function tokenizePlain(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  const part = text.slice(from, to);
  let stop = -1;
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(part); match !== null; match = tokenPattern.exec(part)) {
    const [written] = match;
    const start = from + match.index;
    // The full stop of Mr. and Sept. is theirs.
    if (start === stop) continue;
    const kind = kindOf(written);
    const isShort =
      written.length <= 6 &&
      kind === 'word' &&
      text.charAt(start + written.length) === '.' &&
      isAbbreviation(written, text.slice(start + written.length + 1, start + written.length + 20));
    const found = isShort ? `${written}.` : written;
    if (isShort) stop = start + written.length;
    const form = kind === 'word' ? formOfWord(found) : isDash(found, text, start) ? '–' : found;
    const end = start + found.length;
    // وفقا لأورليك: the preposition that these words have is no part of the name.
    if (found.startsWith('ل') && /^ل[^ل]../.test(form) && takesLam(tokens.at(-1)))
      tokens.push(
        createToken({
          kind,
          start: start + 1,
          end,
          text: found.slice(1),
          form: formOf(found.slice(1)),
        }),
      );
    else tokens.push(createToken({ kind, start, end, text: found, form }));
  }
}

/** She left -- and they stayed; critics - some of them - stayed: hyphens that stand for a dash, the single one in Latin letters. */
function isDash(mark: string, text: string, at: number): boolean {
  if (!mark.startsWith('-')) return false;
  return mark.length > 1 || /[\p{Script=Latin},)”"] - $/u.test(text.slice(at - 2, at + 2));
}

/** Of إل.إس.إي.جي the points are kept, without which it would read as a word. */
function formOfWord(word: string): string {
  const isSpelled = word.includes('.') && /^\p{Script=Arabic}{2,4}\..*\./u.test(word);
  return isSpelled
    ? word
        .split('.')
        .map((part) => formOf(part))
        .join('.')
    : formOf(word);
}

function kindOf(written: string): 'word' | 'number' | 'mark' {
  const first = written.charCodeAt(0);
  // ـ alone is a dash, though it is a letter within words.
  if (first === 0x640 && /^\u0640+$/.test(written)) return 'mark';
  if (first >= 0x621 && first <= 0x65f) return 'word';
  if (/^[\p{L}\p{M}\u0640\u200c\u200d]/u.test(written)) return 'word';
  return /^\p{N}/u.test(written) ? 'number' : 'mark';
}

function takesLam(before: Token | undefined): boolean {
  return before?.kind === 'word' && /^و?(?:وفقا|طبقا|تبعا|استنادا)$/.test(before.form);
}

/** Takes what stands between ( and ) as one unit, when it closes within the paragraph. */
function foldBrackets(text: string, tokens: readonly Token[]): Token[] {
  const closes = new Map<number, number>();
  const stack: number[] = [];
  tokens.forEach(({ form, kind }, i) => {
    if (kind !== 'mark') return;
    if (form === '(' || form === '[') stack.push(i);
    if (form === ')' || form === ']') {
      const open = stack.pop();
      if (open !== undefined) closes.set(open, i);
    }
  });
  const folded: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const close = closes.get(i);
    const end = close === undefined ? undefined : tokens[close]?.end;
    if (token === undefined) continue;
    if (close === undefined || end === undefined) folded.push(token);
    else {
      folded.push(
        createToken({
          kind: 'bracket',
          start: token.start,
          end,
          text: text.slice(token.start, end),
          form: '',
        }),
      );
      i = close;
    }
  }
  return folded;
}
