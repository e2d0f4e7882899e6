import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { anonymousHeads, documentHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import { complementizerAt } from './complementizers.ts';
import type { Said } from './said.ts';
import { isQuotedName } from './quoted-names.ts';
import { reportBefore } from './left-subject.ts';
import { type Clause, readSubject, type TokenRange } from './subject.ts';
import { bareNoun, isHead } from './words.ts';

/** What a document says: جاء في التقرير أن. */
export interface InDocument {
  cue: Range & { lemma: string; class: string };
  source: TokenRange;
  said: Said;
}

const verbs = wordSet('جاء ورد وجاء وورد جاءت وردت وجاءت ووردت يرد');
const thatOnly = new Set(['that'] as const);

/** What somebody says to those who question them, who is no document: أقوال الشاهد. */
const accounts = wordSet('أقوال اعترافات شهادة شهادات إفادة إفادات');

/** بتقرير, بأقوال: ب for في. */
function isInWriting(form: string): boolean {
  const noun = bareNoun(form.replace(/^ب(?!ال)/, ''));
  return /^ب../.test(form) && (documentHeads.has(noun) || accounts.has(noun));
}

/** Reads a document's saying at its verb; null where no document or no words follow. */
export function readInDocument(clause: Clause, i: number): InDocument | null {
  const { text, tokens, to } = clause;
  const [token, preposition] = [tokens[i], tokens[i + 1]];
  if (token === undefined || !verbs.has(token.form) || preposition === undefined) return null;
  const isBack = /^(?:فيه|فيها|فيهما)$/.test(preposition.form);
  const isWritten = isInWriting(preposition.form);
  if (preposition.form !== 'في' && !isBack && !isWritten) return null;
  const noun = isWritten ? i + 1 : i + 2;
  const whose = tokens[noun + 1]?.form ?? '';
  const isOfSomebody =
    accounts.has((tokens[noun]?.form ?? '').replace(/^ب/, '')) &&
    !isIndefiniteAdjective(whose) &&
    [titleHeads, anonymousHeads].some((heads) => isHead(whose, heads));
  const phrase = isBack
    ? (reportBefore(tokens, Math.max(0, i - 14), i)?.phrase ?? null)
    : readSubject(clause, isOfSomebody ? noun + 1 : noun, { isAfterPreposition: true }).phrase;
  if (phrase === null) return null;
  for (let k = noun; k < Math.min(to, i + 26); k++) {
    const that = complementizerAt(tokens, k, thatOnly);
    const isQuote = tokens[k]?.kind === 'quote' && !isQuotedName(text, tokens, k);
    if (that === null && !isQuote && tokens[k]?.form !== ':') continue;
    const from = that === 'fused' || isQuote ? k : k + 1;
    if (from >= to) return null;
    const clitic = token.form.startsWith('و') && verbs.has(token.form.slice(1)) ? 1 : 0;
    const lemma = `${/ورد|يرد/.test(token.form) ? 'ورد' : 'جاء'} في`;
    return {
      cue: {
        start: token.start + clitic,
        end: isWritten ? token.end : preposition.end,
        lemma,
        class: 'document',
      },
      source: { from: phrase.from, to: isBack ? phrase.to : Math.min(phrase.to, k) },
      said: {
        kind: tokens[from]?.kind === 'quote' ? 'quote' : 'clause',
        from,
        preposition: null,
        isClause: that !== null,
      },
    };
  }
  return null;
}
