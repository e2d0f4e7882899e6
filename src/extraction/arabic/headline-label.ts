import { isAction } from '../lexicon/arabic-actions.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import { mediaHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Paragraph } from '../statement.ts';
import type { Range } from '../text.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { readSubject, type Clause, type TokenRange } from './subject.ts';
import { constituencies } from './within-phrase.ts';
import { isHead } from './words.ts';

const labelEnds = wordSet('قبل بعد خلال عن ردا تعليقا أمام');
/** Those who are sent to somebody. */
const sent = wordSet('مبعوث مبعوثة موفد موفدة رسول رسالة نداء سفير سفيرة');

/** Who a label names: the subject of its verb, where it has one, and else all of it, without where, when and whither it is. */
export function labelOf(clause: Clause, from: number): TokenRange {
  const { text, tokens, to } = clause;
  const isSent = isHead(tokens[from]?.form ?? '', sent);
  for (let i = from + 1; i < to; i++) {
    if (isClauseVerb(text, tokens, i)) return { from, to: i };
    const form = tokens[i]?.form ?? '';
    // النائب عن حزب النور: whom a member of parliament is for.
    if (form === 'عن' && constituencies.has(tokens[i + 1]?.form ?? '')) continue;
    const isEnd = labelEnds.has(form) || form === '،' || tokens[i]?.kind === 'bracket';
    if (isEnd || (form === 'الي' && !isSent)) return { from, to: i };
  }
  return { from, to };
}

/** رويترز عن مسؤولين: a label that says from whom a medium has it; المتحدث عن الجيش speaks himself. */
export function relayedLabel(
  clause: Clause,
  from: number,
): { at: number; medium: Range; relation: 'reported-by'; phrase: TokenRange } | null {
  const { tokens, to } = clause;
  const first = tokens[from];
  if (first === undefined || isHead(first.form, titleHeads)) return null;
  const isMedium =
    (first.mediumEnd ?? first.likelyMediumEnd) !== undefined || isHead(first.form, mediaHeads);
  let at = from + 1;
  while (isMedium && at < to && tokens[at]?.form !== 'عن') at++;
  if (!isMedium || at + 1 >= to) return null;
  const { phrase } = readSubject(clause, at + 1);
  if (phrase === null) return null;
  const medium = { start: first.start, end: tokens[at - 1]?.end ?? first.end };
  return { at, medium, relation: 'reported-by', phrase };
}

const own =
  /^(?:لا|لن|لم|ليس|لسنا|لست|لدينا|نحن|انا|اننا|انني|كنا|كنت|سن.{2,}|لنا|علينا|يجب|مستعدون|ملتزمون|جاهزون)$/;

/** Words of a headline after a colon that nobody but a speaker says: we, I, no and not, or quote marks around all of them. */
export function looksSpoken({ kind, tokens }: Paragraph, colon: number): boolean {
  const first = tokens[colon + 1];
  if (kind === 'body' || first === undefined) return false;
  if (first.kind === 'quote')
    return colon + 2 >= tokens.length || tokens[colon + 2]?.kind === 'mark';
  return own.test(first.form) || isOfUs(first.form);
}

/** نطالب, خسرنا: what we do. */
function isOfUs(form: string): boolean {
  const theirs = /^ن.../.test(form)
    ? `ي${form.slice(1)}`
    : /...نا$/.test(form)
      ? form.slice(0, -2)
      : null;
  return theirs !== null && (isAction(theirs) || verbForms.has(theirs));
}
