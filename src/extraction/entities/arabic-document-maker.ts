import { readSubject, type TokenRange } from '../arabic/subject.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { publishes, publishesIt } from '../lexicon/arabic-publishing.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { isDocumentNoun } from './arabic-document-name.ts';
import type { OfficeLookup } from './bodies.ts';
import type { Entity } from './entity.ts';
import { isPrinted } from './issuer.ts';
import { jointSpeakers } from './joint.ts';
import type { Office } from './office.ts';

const gotten = /^[وف]?(?:ت?حصل|استحصل)(?:ت|نا|وا)?$/;
const furthest = 7;
const furthestVerb = 14;
const most = 40;
const paragraphsAround = 6;

/** What the makers of documents are looked up in, with the bodies of an office. */
export interface MakerLookup {
  lookup: OfficeLookup;
  resolve: (office: Office, span: Span, lookup: OfficeLookup) => Entity[];
}

/**
 * The bodies that made a document, by the words or a clause on it anywhere around: تقرير لشركة النور, دراسة أجرتها الجامعة, أصدرت النقابة
 * بيانا. Null where none are told.
 *
 * @param head the noun of the document, without the article.
 */
export function makersOf(head: string, mention: Span, makers: MakerLookup): Entity[] | null {
  let left = most;
  for (const { paragraph, i } of placesOf(head, mention, makers.lookup)) {
    if (left-- === 0) break;
    const bodies = [ofPhrase, issuersAfter, issuersBefore]
      .map((read) => read(paragraph, i, makers))
      .find((found) => found.length > 0);
    if (bodies !== undefined) return bodies;
  }
  return null;
}

interface Place {
  paragraph: Paragraph;
  i: number;
}

/** Where a noun of documents is found: the nearest first, before a definite one that takes another up, and after one that does not. */
function* placesOf(head: string, mention: Span, { paragraphs }: OfficeLookup): Generator<Place> {
  const heads = new Set([head]);
  const at = mention.paragraph;
  const { tokens = [] } = paragraphs[at] ?? {};
  const own = tokenAfter(tokens, mention.start);
  // التقرير, معد التقرير.
  const isAgain = tokens
    .slice(own, own + 4)
    .some(({ form }) => isHead(form, heads) && isDefinite(form.replace(/^لل/, 'ال')));
  const within = (paragraph: Paragraph | undefined) =>
    paragraph === undefined || paragraph.kind === 'boilerplate' || paragraph.language !== 'ar'
      ? []
      : paragraph.tokens.flatMap(({ kind, form }, i) =>
          kind === 'word' && isHead(form, heads) ? [{ paragraph, i }] : [],
        );
  const here = within(paragraphs[at]);
  const before = function* () {
    yield* here.filter(({ i }) => i < own).toReversed();
    for (let p = at - 1; p >= Math.max(0, at - paragraphsAround); p--)
      yield* within(paragraphs[p]).toReversed();
  };
  yield* here.filter(({ i }) => i === own);
  if (isAgain) yield* before();
  yield* here.filter(({ i }) => i > own);
  for (let p = at + 1; p < at + paragraphsAround; p++) yield* within(paragraphs[p]);
  if (!isAgain) yield* before();
}

/** تقرير | لشركة النور, بيان النقابة: by the words of the document. */
function ofPhrase(paragraph: Paragraph, i: number, makers: MakerLookup): Entity[] {
  // حمل البيان إدارة السجون المسؤولية: a definite noun is nobody's by what follows.
  const words = isDefinite(paragraph.tokens[i]?.form ?? '') ? [] : phraseAt(paragraph, i);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length === 1) return [];
  const { kind, offices } = makers.lookup.describe(paragraph, words, []);
  const span = spanOf(paragraph, { start: first.start, end: last.end });
  return kind === 'document' ? resolved(offices, span, makers) : [];
}

/** أجراها باحثون من جامعة, صادر عن الوزارة, أُجريت في جامعة. */
function issuersAfter(paragraph: Paragraph, i: number, makers: MakerLookup): Entity[] {
  const { tokens } = paragraph;
  for (let k = i + 1; k < Math.min(tokens.length, i + furthest); k++) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'quote') continue;
    const isFrom = /^(?:ال)?(?:صادر|صدر)(?:ه|ت)?$/.test(token.form) && tokens[k + 1]?.form === 'عن';
    const isDone =
      /^(?:اجريت|اجري|اعدت|اعد|انجزت)$/.test(token.form) &&
      /^(?:في|ب)$/.test(tokens[k + 1]?.form ?? '');
    if (isFrom || isDone) return bodiesAt(paragraph, k + 2, makers);
    // حصلت عليها الوكالة من دائرة الطب العدلي: of whom somebody has it.
    if (gotten.test(token.form) && /^عليه(?:ا|ما)?$/.test(tokens[k + 1]?.form ?? '')) {
      const from = tokens.slice(k + 2, k + furthest + 1).findIndex(({ form }) => form === 'من');
      return from === -1 ? [] : bodiesAt(paragraph, k + 3 + from, makers);
    }
    if (publishesIt(token)) {
      const at = /^(?:ب|بها|به)$/.test(tokens[k + 1]?.form ?? '') ? k + 2 : k + 1;
      if (isPrinted(tokens, k, at)) return [];
      return bodiesAt(paragraph, at, makers);
    }
    // نتائج بحث الأسر الذي ينجزه المعهد, بيان الوقفة الصادر عن النقابة: what the document is of.
    if (k < i + 3 && isDocumentNoun(token.form) && !isDefinite(token.form)) continue;
    const isOf = !isDefinite(tokens[k - 1]?.form ?? '') && isDefinite(token.form);
    if (!isOf && !mayStandBetween(token)) return [];
  }
  return [];
}

function mayStandBetween({ kind, form }: Token): boolean {
  if (kind === 'mark') return form === '،' || form === ',';
  return (
    /^(?:الذي|التي|الذين|جديد|جديده|حديث|حديثه|سابق|سابقه)$/.test(form) ||
    isAdjective(form) ||
    isIndefiniteAdjective(form.replace(/(?<=...)ا$/, ''))
  );
}

/** أصدرت وزارة الصحة ووزارة التعليم أمس | بيانا, أعد | الدراسة باحثون من الجامعة: by the verb before, and the subject before or after. */
function issuersBefore(paragraph: Paragraph, i: number, makers: MakerLookup): Entity[] {
  const { tokens } = paragraph;
  const verb = tokens[i - 1]?.form === 'على' ? i - 2 : i - 1;
  if (publishes(tokens[verb]?.form ?? ''))
    return isDefinite(tokens[i]?.form ?? '') && !isPrinted(tokens, verb, i + 1)
      ? bodiesAt(paragraph, i + 1, makers)
      : [];
  for (let k = i - 2; k >= Math.max(0, i - furthestVerb); k--) {
    const { kind, form } = tokens[k] ?? { kind: 'mark', form: '' };
    if (kind === 'mark') return [];
    if (!publishes(form)) continue;
    const words = phraseAt(paragraph, k + 1, i);
    const end = k + 1 + words.length;
    const isSubject = tokens.slice(end, i).every((token) => timeWords.has(token.form));
    return words.length > 0 && isSubject ? bodiesIn(paragraph, words, makers) : [];
  }
  return [];
}

function phraseAt({ text, tokens }: Paragraph, from: number, to = tokens.length): Token[] {
  const read = readSubject({ text, tokens, to }, from).phrase;
  const phrase: TokenRange = read ?? { from, to: from };
  return tokens.slice(phrase.from, phrase.to);
}

function bodiesAt(paragraph: Paragraph, from: number, makers: MakerLookup): Entity[] {
  const isQuoted = paragraph.tokens[from]?.quotation !== undefined;
  return bodiesIn(
    paragraph,
    isQuoted ? paragraph.tokens.slice(from, from + 1) : phraseAt(paragraph, from),
    makers,
  );
}

function bodiesIn(paragraph: Paragraph, words: readonly Token[], makers: MakerLookup): Entity[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = spanOf(paragraph, { start: first.start, end: last.end });
  const { lookup } = makers;
  const several = jointSpeakers(span, lookup, (description, at) =>
    lookup.registry.add(description, at),
  );
  if (several !== null) return several.filter(({ kind }) => kind === 'organization');
  const { kind, head, name, offices, ...rest } = lookup.describe(paragraph, words, []);
  if (kind !== 'organization') return resolved(offices, span, makers);
  const known =
    name === null
      ? lookup.registry.latest(
          span,
          (entity) => entity.kind === 'organization' && entity.head === head,
        )
      : lookup.registry.add({ kind, head, name, offices, ...rest }, span);
  return known === undefined ? [] : [known];
}

function resolved(offices: readonly Office[], span: Span, { lookup, resolve }: MakerLookup) {
  return offices.flatMap((office) => resolve(office, span, lookup));
}
