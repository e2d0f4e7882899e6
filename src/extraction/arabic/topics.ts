import { givenNames, honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Agreement } from '../lexicon/arabic-forms.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sentence } from '../sentences.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import type { LeftSubject } from './left-subject.ts';
import { isOpening, subjectOf } from './main-subject.ts';
import { isHead } from './words.ts';

/** Who a clause is about, as far as it names them. */
export interface Topic extends LeftSubject {
  /** The gender of the clause's verb. */
  agreement: Agreement | null;
  /** It is a name or a role of somebody for sure. */
  isPerson: boolean;
  /** It is the subject of the first clause of its sentence. */
  isFirst: boolean;
}

const furthest = 50;
const most = 4;
const negations = wordSet('لم لن لا ما ولم ولن ولا وما فلم فلن فلا قد وقد فقد');

/** Whom the clauses of a sentence are about, in their order, whatever their verbs mean. */
export function topicsOf({ text, tokens }: Paragraph, { from, to }: Sentence): Topic[] {
  const topics: Topic[] = [];
  const starts = [from];
  for (let i = from + 1; i < Math.min(to, from + furthest) && starts.length < most; i++)
    if (tokens[i]?.kind === 'mark' && /^[،,؛–—-]$/.test(tokens[i]?.form ?? '')) starts.push(i + 1);
  starts.forEach((first, k) => {
    let start = first;
    while (start < to && negations.has(tokens[start]?.form ?? '')) start++;
    const end = Math.max((starts[k + 1] ?? to + 1) - 1, start);
    const isFirst = isOpening(tokens, from, first);
    const subject = subjectOf({ text, tokens, to }, { start, end, at: to, isFirst });
    if (subject === null) return;
    topics.push({
      ...subject,
      agreement: agreementBefore(tokens, start, subject.phrase.from),
      isPerson: isPerson(tokens, subject),
      isFirst: isFirst && !topics.some((topic) => topic.isFirst),
    });
  });
  return topics;
}

/** The gender of the verb that stands right before its subject. */
function agreementBefore(
  tokens: readonly Token[],
  start: number,
  subject: number,
): Agreement | null {
  if (subject <= start) return null;
  const form = (tokens[start]?.form ?? '').replace(/^[وف](?=....)/, '');
  if (/^ي/.test(form)) return 'm';
  if (/^.{2,}ت$/.test(form) || /^ت.{3,}[^ت]$/.test(form)) return /^ت/.test(form) && !/ت$/.test(form) ? null : 'f';
  return null;
}

function isPerson(tokens: readonly Token[], { phrase, apposition }: LeftSubject): boolean {
  const first = tokens[phrase.from]?.form ?? '';
  if (isHead(first, titleHeads) || honorifics.has(first) || givenNames.has(first)) return true;
  if (apposition !== null && isHead(tokens[apposition.from]?.form ?? '', titleHeads)) return true;
  // إيطو، وهي مسنة; عدي المصطفى (34 عاما): what is said beside a person.
  const [next, after, third] = [tokens[phrase.to], tokens[phrase.to + 1], tokens[phrase.to + 2]];
  if (next?.kind === 'bracket') return /\p{N}+\s*(?:عام|سن)/u.test(next.text);
  if (next?.form !== '،' && next?.form !== '-') return false;
  return (
    /^(?:وهو|وهي|البالغ|البالغه)$/.test(after?.form ?? '') ||
    (after?.kind === 'number' && /^(?:عام|سن)/.test(third?.form ?? ''))
  );
}
