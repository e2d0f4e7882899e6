import { readSubject } from '../arabic/subject.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { platformNames } from '../lexicon/arabic-media.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { formOf, type Token, tokenAfter } from '../tokens.ts';
import { singular } from './agreement.ts';
import { isAccount } from './arabic-document-name.ts';
import type { Description, Entity } from './entity.ts';
import { isPrinted } from './issuer.ts';
import { office } from './office.ts';
import type { Lookup } from './lookup.ts';
import { placeOf } from './place.ts';
import { resolveOffice } from './resolve-office.ts';

const issuing =
  /^[وف]?(?:ي|ت|س[يت])?(?:نشر|صدر|اصدر|عد|اعد|جري|اجر|نجز|انجز|كتب|وقع|وزع|قدم|عمم|بث|ارسل|رسل|وجه|رفع|حرر|نفذ|قاد|قود|شرف|حلل|جمع|التقط|وضع|صاغ|رعا|رعت|تقدم|تلت|القا|سطر)(?:ت|ا|ي)?(?:ها|ه|هما)$/;
const gotten = /^[وف]?(?:ت?حصل|استحصل)(?:ت|نا|وا)?$/;
const furthest = 7;
const most = 40;

/** Somebody's words in a document: where it is named, and who says them. */
export interface Writing {
  mention: Span;
  speakers: readonly Entity[];
}

/**
 * The bodies that issued a document which no words beside its name tell: by a clause on it anywhere in the article
 * (تقرير أصدرته المبادرة), by who speaks in it (قالت الشركة في بيان), or the body that was named last.
 */
export function issuersOf(
  document: Entity,
  lookup: Lookup,
  {
    writings,
    before,
  }: { writings: readonly Writing[]; before: (span: Span) => Entity | undefined },
): Entity[] {
  const [mention] = document.mentions;
  const head = singular(document.head);
  // أقوال الشهود: of nobody else.
  if (mention === undefined || head === null || isAccount(head)) return [];
  return (
    byOwner(mention, lookup) ??
    byClause(head, mention, lookup) ??
    bySpeaker(head, mention, writings, lookup) ??
    byNearness(mention, lookup, before)
  );
}

/** بيان لها, تقرير لهم: of whoever a pronoun right after it stands for. */
function byOwner(mention: Span, lookup: Lookup): Entity[] | null {
  const { tokens } = lookup.paragraphs[mention.paragraph] ?? { tokens: [] };
  const form = tokens[tokenAfter(tokens, mention.end)]?.form ?? '';
  if (!/^له(?:ا|م|ما)?$/.test(form)) return null;
  const isFeminine = form.startsWith('لهم') ? null : form === 'لها';
  const owners = resolveOffice(office('last', { isFeminine }), mention, lookup);
  return owners.length > 0 ? owners : null;
}

function byClause(head: string, mention: Span, lookup: Lookup): Entity[] | null {
  let left = most;
  const heads = new Set([head]);
  const paragraphs = [
    ...lookup.paragraphs.slice(mention.paragraph, mention.paragraph + 6),
    ...lookup.paragraphs.slice(Math.max(0, mention.paragraph - 6), mention.paragraph).toReversed(),
  ];
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'boilerplate' || paragraph.language !== 'ar') continue;
    for (let i = 0; i < paragraph.tokens.length && left > 0; i++) {
      const token = paragraph.tokens[i];
      if (token?.kind !== 'word' || !isHead(token.form, heads)) continue;
      left--;
      const bodies = issuersAfter(paragraph, i, lookup);
      if (bodies.length > 0) return bodies;
    }
  }
  return null;
}

/** أجراها باحثون من جامعة, صادر عن الوزارة, أُجريت في جامعة. */
function issuersAfter(paragraph: Paragraph, i: number, lookup: Lookup): Entity[] {
  const { tokens } = paragraph;
  for (let k = i + 1; k < Math.min(tokens.length, i + furthest); k++) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'quote') continue;
    const isFrom = /^(?:ال)?(?:صادر|صدر)(?:ه|ت)?$/.test(token.form) && tokens[k + 1]?.form === 'عن';
    const isDone =
      /^(?:اجريت|اجري|اعدت|اعد|انجزت)$/.test(token.form) &&
      /^(?:في|ب)$/.test(tokens[k + 1]?.form ?? '');
    if (isFrom || isDone) return bodiesAt(paragraph, k + 2, lookup);
    // حصلت عليها الوكالة من دائرة الطب العدلي: of whom somebody has it.
    if (gotten.test(token.form) && /^عليه(?:ا|ما)?$/.test(tokens[k + 1]?.form ?? '')) {
      const from = tokens.slice(k + 2, k + furthest + 1).findIndex(({ form }) => form === 'من');
      return from === -1 ? [] : bodiesAt(paragraph, k + 3 + from, lookup);
    }
    if (issuing.test(token.form)) {
      const at = /^(?:ب|بها|به)$/.test(tokens[k + 1]?.form ?? '') ? k + 2 : k + 1;
      if (isPrinted(tokens, k, at)) return [];
      return bodiesAt(paragraph, at, lookup);
    }
    // بيان الوقفة الصادر عن النقابة: what the document is of.
    const isOf = k === i + 1 && token.kind === 'word' && isDefinite(token.form);
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

function bodiesAt(paragraph: Paragraph, from: number, lookup: Lookup): Entity[] {
  const { text, tokens } = paragraph;
  const quotation = tokens[from]?.quotation;
  const { phrase } = readSubject({ text, tokens, to: tokens.length }, from);
  const words =
    quotation !== undefined
      ? tokens.slice(from, from + 1)
      : phrase === null
        ? []
        : tokens.slice(phrase.from, phrase.to);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = spanOf(paragraph, { start: first.start, end: last.end });
  return bodiesOf(lookup.describe(paragraph, words, []), span, lookup);
}

function bodiesOf(description: Description, span: Span, lookup: Lookup): Entity[] {
  if (description.kind === 'organization') {
    const { head, name } = description;
    const known =
      name === null
        ? lookup.registry.latest(
            span,
            (entity) => entity.kind === 'organization' && entity.head === head,
          )
        : lookup.registry.add(description, span);
    return known === undefined ? [] : [known];
  }
  return description.offices.flatMap((office) => resolveOffice(office, span, lookup));
}

function bySpeaker(
  head: string,
  mention: Span,
  writings: readonly Writing[],
  { paragraphs }: Lookup,
): Entity[] | null {
  const starts = new RegExp(`^(?:و|ف|ب)?(?:ال)?${head}`);
  const earlier = writings.filter(
    ({ mention: { paragraph } }) =>
      paragraph <= mention.paragraph && mention.paragraph - paragraph < 8,
  );
  const said = earlier.findLast(({ mention: at }) => {
    const words = paragraphs[at.paragraph]?.text.slice(at.start, at.end) ?? '';
    const [first = ''] = words.split(/\s/u);
    return placeOf(at) < placeOf(mention) && starts.test(folded(first));
  });
  if (said === undefined) return null;
  const bodies = said.speakers.flatMap((speaker) =>
    speaker.kind === 'organization' ? [speaker] : speaker.organizations,
  );
  return bodies.length > 0 ? [...new Set(bodies)] : null;
}

function folded(word: string): string {
  return word.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه').replace(/ى/g, 'ي');
}

/** The body that spoke last, or that was named last in the paragraph. */
function byNearness(
  mention: Span,
  { registry }: Lookup,
  before: (span: Span) => Entity | undefined,
): Entity[] {
  const near = registry.latest(
    mention,
    ({ kind, isMedium, name }, { paragraph }) =>
      kind === 'organization' &&
      !isMedium &&
      !platformNames.has(formOf(name)) &&
      mention.paragraph - paragraph <= 1,
  );
  const found = near ?? before(mention);
  return found === undefined ? [] : [found];
}
