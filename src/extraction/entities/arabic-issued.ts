import { isDefinite, isHead } from '../arabic/words.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { talks } from '../lexicon/arabic-media.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { anonymousHeads, givenNames, mediaHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { describeWriting } from './arabic-document-name.ts';
import { officesOf } from './arabic-office.ts';
import type { Description } from './entity.ts';
import { issuerAfter } from './issuer.ts';

/** Nouns of bodies that are of what is written, too. */
const both = wordSet('مبادرة إطار نظام');
/** Nouns of what is sent that are of whoever sends it, too. */
const letters = wordSet('مراسلة محررة مكاتبة');
const somebody = [titleHeads, anonymousHeads, mediaHeads, talks];

/**
 * A phrase as a document, where its noun is of no lexicon and its sentence tells that somebody issued it or that something
 * is read in it: خريطة طريق أعدتها الوزارة, إحاطة صادرة عن المجلس, جاء في كاتالوغ المعرض.
 */
export function asIssued(
  description: Description,
  paragraph: Paragraph,
  { tokens, ...lookup }: Omit<BodyContext, 'text'>,
): Description {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first?.kind !== 'word' || last === undefined) return description;
  const span = spanOf(paragraph, { start: first.start, end: last.end });
  const isRead = isReadIn(paragraph, first);
  // جاء في المراسلة: no woman who reports.
  const isThing = isRead && isHead(first.form, letters);
  if (!isThing && !mayBeWriting(description, first)) return description;
  const isWriting = isRead || isOfBody(tokens) || issuerAfter(paragraph, span) !== null;
  if (!isWriting) return description;
  const { text } = paragraph;
  const offices = isThing ? [] : officesOf({ text, tokens, ...lookup });
  return { ...describeWriting(text, tokens), offices };
}

function mayBeWriting({ kind, gazetteerId, head }: Description, { form, isKnown }: Token): boolean {
  if (gazetteerId !== null || isKnown === true || givenNames.has(form)) return false;
  if (kind === 'organization') return isHead(form, both);
  return (
    /^(?:person|unknown)$/.test(kind) &&
    head === null &&
    !somebody.some((nouns) => isHead(form, nouns))
  );
}

/** خطة لوزارة النقل, خطاب للهيئة: a thing of a body that its people say something in. */
function isOfBody([first, second]: readonly Token[]): boolean {
  if (first === undefined || isDefinite(first.form)) return false;
  const isOf = second?.form.startsWith('ل') === true && isBodyNoun(second);
  return isOf && (isCommonWord(first.form) || isVerbalNoun(first.form));
}

/** جاء في, ورد في: what stands right before the noun of what is read. */
function isReadIn({ tokens }: Paragraph, { start }: Token): boolean {
  const at = tokenAfter(tokens, start);
  const verb = tokens[at - 2]?.form ?? '';
  return tokens[at - 1]?.form === 'في' && /^[وف]?(?:جاء|ورد|[يت]رد)(?:ت)?$/.test(verb);
}
