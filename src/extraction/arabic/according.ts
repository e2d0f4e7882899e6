import { wordSet } from '../lexicon/word-set.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import type { Range } from '../text.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { quotedSource, readVerb } from './according-verb.ts';
import { isQuotedName } from './quoted-names.ts';
import { type Clause, readSubject, type Subject, type TokenRange } from './subject.ts';
import { isMeasure } from './measure.ts';
import { type FoundVerb } from './words.ts';

/** A phrase such as بحسب التقرير or على ما أعلن خفر السواحل. */
export interface According {
  from: number;
  /** The first token after it. */
  next: number;
  cue: Range & { lemma: string; class: string };
  verb: FoundVerb | null;
  source: TokenRange | null;
  apposition: TokenRange | null;
  /** Whom a pronoun says it is of: في رأيها. */
  owner?: Agreement;
  /** It says no more than that it is the speaker's own word: على حد قوله. */
  isManner: boolean;
}

const plain = new Map([
  ['بحسب', 'بحسب'],
  ['حسب', 'حسب'],
  ['وفق', 'وفق'],
  ['وفقا', 'وفقا ل'],
  ['طبقا', 'طبقا ل'],
  ['تبعا', 'تبعا ل'],
]);
const whatPhrases = new Set([
  'على ما',
  'وفق ما',
  'وفقا لما',
  'بحسب ما',
  'حسب ما',
  'طبقا لما',
  'استنادا لما',
]);
const manner = wordSet(
  'قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها زعمهم رأيه رأيها تقديره تقديرها',
);
const mannerNouns = wordSet('قول تعبير وصف زعم رأي تقدير');
const laws = wordSet(
  'القانون الدستور قانون دستور خطة معايير لقانون للقانون للدستور لاتفاق للاتفاق الاتفاق للخطة الخطة اتفاق لخطة المعايير للمعايير الحاجة للحاجة',
);

/** Reads the phrase that names the source at a token; null when none starts there. */
export function readAccording(clause: Clause, i: number): According | null {
  const { text, tokens } = clause;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const form =
    plain.has(token.form) || token.form === 'على' || token.form === 'حسبما' || token.form === 'كما'
      ? token.form
      : token.form.replace(/^[وف]/, '');
  const start = token.end - (form === token.form ? token.text.length : token.text.length - 1);
  const next = tokens[i + 1];
  if (next === undefined) return null;

  const isWhat =
    form === 'حسبما' || form === 'مثلما'
      ? 1
      : whatPhrases.has(`${form} ${next.form}`)
        ? 2
        : form === 'كما'
          ? 1
          : 0;
  // كما طالبت الرابطة: at the start of a sentence, the word only adds it to what was before.
  if (form === 'كما' && i === (clause.from ?? 0)) return null;
  if (isWhat > 0) return readVerb(clause, i, { at: i + isWhat, isComparison: form === 'كما' });
  if (form === 'على' && next.form === 'حد') return readManner(tokens, i, i + 2);
  const lemma = plain.get(form);
  if (lemma === undefined) return null;
  const isFirst = i === (clause.from ?? 0);
  const isClosing = tokens[i - 1]?.form === '،' && !manner.has(next.form);
  const owner = isFirst || isClosing ? ownerOf(tokens, i + 1) : null;
  if (owner !== null) {
    const cue = { start, end: next.end, lemma, class: 'according' };
    return {
      from: i,
      next: i + 2,
      cue,
      verb: null,
      source: null,
      apposition: null,
      isManner: false,
      owner,
    };
  }
  if (manner.has(next.form)) return readManner(tokens, i, i + 1);
  // وبحسب الدستور، يكلف: a law speaks where a sentence starts with it; وفقا للقانون elsewhere is how something is done.
  const isSource = i === (clause.from ?? 0) && /^[،,]$/.test(tokens[i + 2]?.form ?? '');
  if ((laws.has(next.form) && !isSource) || next.kind === 'mark') return null;
  const source =
    quotedAfter(clause, i + 1) ?? readSubject(clause, i + 1, { isAfterPreposition: true });
  if (source.phrase === null || isMeasure(tokens, source.phrase.from)) return null;
  const cue = { start, end: token.end, lemma, class: 'according' };
  return {
    from: i,
    next: source.next,
    cue,
    verb: null,
    source: source.phrase,
    apposition: source.apposition,
    isManner: false,
  };
  function readManner(all: readonly Token[], from: number, at: number): According | null {
    const word = all[at];
    if (word === undefined) return null;
    if (mannerNouns.has(word.form)) {
      const source = readSubject(clause, at + 1);
      const cue = {
        start: all[from]?.start ?? word.start,
        end: word.end,
        lemma: text.slice(all[from]?.start ?? word.start, word.end),
        class: 'manner',
      };
      return source.phrase === null
        ? null
        : {
            from,
            next: source.next,
            cue,
            verb: null,
            source: source.phrase,
            apposition: source.apposition,
            isManner: false,
          };
    }
    if (!manner.has(word.form)) return null;
    const first = all[from];
    const range = { start: first?.start ?? word.start, end: word.end };
    const phrase = text.slice(range.start, range.end);
    return {
      from,
      next: at + 1,
      cue: { ...range, lemma: phrase, class: 'manner' },
      verb: null,
      source: null,
      apposition: null,
      isManner: true,
    };
  }
}

const ownSaying =
  /^ل?(?:قول|روايت?|شهادت|افادت?|كلام|اقوال|تعبير|تصريح(?:ات)?|حديث|تقدير(?:ات)?|وصف|زعم|راي|حسابات|معلومات)(ه|ها|هم|هما)$/;

/** وبحسب روايتها، عرض عليها رجل: whose saying it is, where a comma, أن or no more follows. */
function ownerOf(tokens: readonly Token[], i: number): Agreement | null {
  const pronoun = ownSaying.exec(tokens[i]?.form ?? '')?.[1];
  const next = tokens[i + 1]?.form ?? '';
  if (
    pronoun === undefined ||
    tokens[i]?.text.endsWith('ة') === true ||
    !/^(?:،|\.|فا?ان.*|ان|)$/.test(next)
  )
    return null;
  return pronoun === 'ها' ? 'f' : pronoun === 'ه' ? 'm' : 'plural';
}

/** بحسب «سديم», وفقا لـ«سديم»: a short name in marks; its phrase is null where what stands in the marks is no name. */
function quotedAfter(clause: Clause, i: number): Subject | null {
  const { text, tokens } = clause;
  const at = /^ل\u0640*$/u.test(tokens[i]?.form ?? '') ? i + 1 : i;
  const quotation = tokens[at]?.quotation;
  if (quotation === undefined) return null;
  const isName = isQuotedName(text, tokens, at) || wordsOf(text, quotation).length <= 3;
  return isName ? quotedSource(clause, at) : { phrase: null, apposition: null, next: at };
}

/** A mark, or ولكن as in ولكن وفقا لنصر، فإن: what a source at the start of a sentence may have before it. */
export function onlyLeads(token: Token | undefined): boolean {
  return (
    token?.kind === 'mark' || /^(?:[وف]?لكن|ثم|و?كذلك|و?ايضا|وهكذا|وهنا)$/.test(token?.form ?? '')
  );
}
