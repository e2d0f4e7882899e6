import { genderOf } from '../lexicon/arabic-given-names.ts';
import { givenNames, honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { descents } from '../lexicon/arabic-name-parts.ts';
import { isAction } from '../lexicon/arabic-actions.ts';
import { askedPerson, isLone, somebodyAt } from './asked-person.ts';
import { opensThat } from './complementizers.ts';
import { isKin, nameWord, startsName } from './name-words.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sentence } from '../sentences.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import type { LeftSubject } from './nominal-head.ts';
import { isOpening, startsPlace, subjectOf } from './main-subject.ts';
import { isClauseVerb } from './noun-phrase.ts';
import type { TokenRange } from './subject.ts';
import { nameEnd } from './topic-name.ts';
import { isHead, verbAt } from './words.ts';

/** Who a clause is about, as far as it names them. */
export interface Topic extends LeftSubject {
  /** The gender of the clause's verb. */
  agreement: Agreement | null;
  /** It is a name or a role of somebody for sure. */
  isPerson: boolean;
  /** It is one word of no lexicon right after its verb, which may be somebody's surname. */
  isLone: boolean;
  /** It is the subject of the first clause of its sentence. */
  isFirst: boolean;
  /** It asks whoever a pronoun stands for: سألته القاضية. */
  isAsking: boolean;
}

const furthest = 50;
const most = 4;
const whens = wordSet(
  'حين عندما بعدما لما حينما وحين وعندما وبعدما ولما منذ ومنذ قبل بعد وقبل وبعد',
);
const people = wordSet(
  'الرجل السيدة المرأة الشاب الشابة الفتاة الفتى الصبي الأب الأم الوالد الوالدة الجد الجدة الراحل الراحلة المسن المسنة الشيخ الأرملة الابن الابنة الطفل الطفلة',
);
const negations = wordSet('لم لن لا ما ولم ولن ولا وما فلم فلن فلا قد وقد فقد');

/** Whom the clauses of a sentence are about, in their order, whatever their verbs mean. */
export function topicsOf({ text, tokens }: Paragraph, { from, to }: Sentence): Topic[] {
  const topics: Topic[] = [];
  const starts = [from];
  for (let i = from + 1; i < Math.min(to, from + furthest) && starts.length < most; i++)
    if (tokens[i]?.kind === 'mark' && /^[،,؛–—-]$/.test(tokens[i]?.form ?? '')) starts.push(i + 1);
  starts.forEach((first, k) => {
    const isPlace = k === 0 && opensWithPhrase(tokens, from);
    let start = isPlace ? firstVerb(text, tokens, { from, to }) : first;
    if (isPlace && start === from) return;
    // حين كانت صغيرة، صعدت سلمى راضي: after when it was.
    const isAfterTime = k > 0 && whens.has(tokens[from]?.form ?? '');
    // وهو ما نفته سلمى راضي: what another does with the words before.
    if (/^و?ه[وي]$/.test(tokens[start]?.form ?? '') && tokens[start + 1]?.form === 'ما') start += 2;
    while (start < to && negations.has(tokens[start]?.form ?? '')) start++;
    // مضيفة أن الجسر مغلق: how whoever spoke before goes on.
    if (opensThat(tokens, start + 1) && verbAt(text, tokens[start])?.tense === 'participle') return;
    const end = Math.max((starts[k + 1] ?? to + 1) - 1, start);
    const isFirst =
      isOpening(tokens, from, first) ||
      (topics.length === 0 && (opensWithPhrase(tokens, from) || isAfterTime));
    const found =
      fronted(tokens, start, to) ??
      subjectOf({ text, tokens, to }, { start, end, at: to, isFirst });
    if (found === null) return;
    const subject = withoutRest(tokens, found);
    // زميلها، | المهندس كمال زين، أكثر حذرا: who it is, between commas.
    const before = topics.at(-1);
    const isBeside = before?.phrase.to === first - 1 && subject.phrase.from === first;
    if (isBeside && before.apposition === null && isWho(tokens, before.phrase, subject.phrase)) {
      before.apposition = subject.phrase;
      return;
    }
    const asked = askedPerson(tokens, start, subject.phrase);
    if (asked !== null) subject.phrase.to = Math.min(subject.phrase.to, asked.phrase.from);
    topics.push({
      ...subject,
      agreement: agreementBefore(tokens, start, subject.phrase.from),
      isPerson: isPerson(tokens, subject),
      isLone: isLone(tokens, start, subject.phrase),
      isFirst: isFirst && !topics.some((topic) => topic.isFirst),
      isAsking: asked !== null || asking.test(tokens[start]?.form ?? ''),
    });
    if (asked !== null) topics.push(asked);
  });
  topics.push(...introduced(tokens, { from, to }), ...reported(tokens, { from, to }));
  return topics;
}

/** Whether a phrase right after another ends with the name that the first has not: زميلها، المهندس كمال زين. */
function isWho(tokens: readonly Token[], phrase: TokenRange, beside: TokenRange): boolean {
  const isNamed = tokens.slice(phrase.from, phrase.to).some((word) => /given/.test(nameWord(word)));
  const first = tokens[phrase.from]?.form ?? '';
  if (isNamed || !(isHead(first, titleHeads) || isKin(first))) return false;
  // جلول حساني: two words that no lexicon has.
  const isWhole =
    beside.to > beside.from + 1 && nameEnd(tokens, beside.from, beside.to) === beside.to;
  if (isWhole) return true;
  for (let i = beside.from; i + 1 < beside.to; i++)
    if (startsName(tokens, i) && nameEnd(tokens, i, beside.to) === beside.to) return true;
  return false;
}

/** إن كمال زين هددها: somebody with a name of whom others say something. */
function reported(tokens: readonly Token[], { from, to }: Sentence): Topic[] {
  const topics: Topic[] = [];
  for (let i = from + 1; i + 2 < to && topics.length < most; i++) {
    if (tokens[i]?.form !== 'ان' || !startsName(tokens, i + 1)) continue;
    const phrase = { from: i + 1, to: nameEnd(tokens, i + 1, to) };
    const agreement = genderOf(tokens[i + 1]?.form ?? '');
    topics.push(somebodyAt(phrase, agreement, { isFirst: false }));
  }
  return topics;
}

/** التقينا سعدى كوميه، وهي نازحة: somebody of whom more is said, wherever the sentence names them. */
function introduced(tokens: readonly Token[], { from, to }: Sentence): Topic[] {
  const topics: Topic[] = [];
  for (let i = from + 1; i < to && topics.length < most; i++) {
    const beside = tokens[i + 1]?.form ?? '';
    if (tokens[i]?.form !== '،' || !/^وه[وي]$/.test(beside)) continue;
    for (let k = Math.max(from, i - 4); k < i; k++) {
      if (nameEnd(tokens, k, i) !== i) continue;
      const agreement = beside === 'وهي' ? 'f' : 'm';
      const phrase = { from: k, to: i };
      topics.push(somebodyAt(phrase, agreement, { isFirst: true }));
      break;
    }
  }
  return topics;
}

/** على صخرة في أقصى الجزيرة: where or when comes first. */
function opensWithPhrase(tokens: readonly Token[], from: number): boolean {
  return startsPlace(tokens[from]);
}

/** Where the verb is that a sentence has after where or when; its start, where none is found before a comma. */
function firstVerb(
  text: string,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): number {
  for (let i = from + 2; i < Math.min(to, from + 14); i++) {
    const form = tokens[i]?.form ?? '';
    if (tokens[i]?.kind === 'mark' || opensClause.test(form)) break;
    if ((/^[يت]/.test(form) || isAction(form)) && isClauseVerb(text, tokens, i)) return i;
  }
  return from;
}

const asking = /^[وف]?[يت]?سالت?(?:ه|ها|هم|هما)$/;

/** What a clause of its own starts with, whose verb is not that of the sentence: عما إذا كانت بكين ستدفع. */
const opensClause = /^(?:[بلفو]?(?:ان|انه|انها)|اذا|عما|مما|ما|حين|عندما|لما|حيث|الذي|التي|الذين)$/;

/** أما مايا فلا تنتظر, بالنسبة إلى سمر: who a sentence is about, set before it. */
function fronted(tokens: readonly Token[], start: number, to: number): LeftSubject | null {
  const [first, second] = [tokens[start]?.form ?? '', tokens[start + 1]?.form ?? ''];
  const isAbout = first === 'بالنسبه' && second === 'الي';
  if (!isAbout && !/^و?اما$/.test(first)) return null;
  const from = start + (isAbout ? 2 : 1);
  let end = from;
  while (end < Math.min(to, from + 8)) {
    const token = tokens[end];
    if (token?.kind !== 'word' || (end > from && /^ف./.test(token.form))) break;
    end++;
  }
  return end > from && end < to ? { phrase: { from, to: end }, apposition: null } : null;
}

/** A name without the words after it that are none: أنطون سوريل الباب. */
function withoutRest(tokens: readonly Token[], subject: LeftSubject): LeftSubject {
  const { from, to } = subject.phrase;
  const end = nameEnd(tokens, from, to);
  return end === from || end === to ? subject : { phrase: { from, to: end }, apposition: null };
}

/** The gender of the verb that stands before its subject, with no more than an opening before it; else that of a given name. */
function agreementBefore(
  tokens: readonly Token[],
  start: number,
  subject: number,
): Agreement | null {
  const verb = tokens[opens.has(tokens[start]?.form ?? '') ? start + 1 : start];
  const form = (verb?.form ?? '').replace(/^[وف](?=....)/, '');
  if (subject > start && form.startsWith('ي')) return 'm';
  if (subject > start && /..ت(?:ه|ها|هم)?$/.test(form)) return 'f';
  const parent = tokens[subject + 1]?.form ?? '';
  if (descents.has(parent)) return parent.endsWith('نت') ? 'f' : 'm';
  return genderOf(tokens[subject]?.form ?? '');
}

const opens = wordSet('فيما بينما وفيما وبينما لكن ولكن حيث إذ كما');

function isPerson(tokens: readonly Token[], subject: LeftSubject): boolean {
  const { apposition } = subject;
  const phrase = { ...subject.phrase };
  while (phrase.to > phrase.from + 1 && tokens[phrase.to - 1]?.kind === 'bracket') phrase.to--;
  const first = tokens[phrase.from]?.form ?? '';
  if (isHead(first, titleHeads) || honorifics.has(first) || givenNames.has(first)) return true;
  if (people.has(first) || isKin(first)) return true;
  if (apposition !== null && isHead(tokens[apposition.from]?.form ?? '', titleHeads)) return true;
  const end = nameEnd(tokens, phrase.from, phrase.to);
  if (end === phrase.to && end > phrase.from + 1) return true;
  // السوري عدي المصطفى: a nation before the name.
  const isNation = /^ال.{2,}(?:ي|يه)$/.test(first);
  if (isNation && nameEnd(tokens, phrase.from + 1, phrase.to) === phrase.to) return true;
  // إيطو، وهي مسنة; عدي المصطفى (34 عاما): what is said beside a person.
  const [next, after, third] = [tokens[phrase.to], tokens[phrase.to + 1], tokens[phrase.to + 2]];
  if (next?.kind === 'bracket') return /\p{N}+\s*(?:عام|سن)/u.test(next.text);
  if (next?.form !== '،' && next?.form !== '-') return false;
  return (
    /^(?:وهو|وهي|البالغ|البالغه|ام|اب|والد|والده)$/.test(after?.form ?? '') ||
    (after?.kind === 'number' && /^(?:عام|سن)/.test(third?.form ?? ''))
  );
}
