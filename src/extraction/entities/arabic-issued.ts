import { isHead } from '../arabic/words.ts';
import { talks } from '../lexicon/arabic-media.ts';
import { anonymousHeads, givenNames, mediaHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { describeWriting } from './arabic-document-name.ts';
import type { Description } from './entity.ts';
import { issuerAfter } from './issuer.ts';

/** Nouns of bodies that are of what is written, too. */
const both = wordSet('مبادرة إطار نظام');
const somebody = [titleHeads, anonymousHeads, mediaHeads, talks];

/**
 * A phrase as a document, where its noun is of no lexicon and its sentence tells that somebody issued it or that something
 * is read in it: خريطة طريق أعدتها الوزارة, إحاطة صادرة عن المجلس, جاء في كاتالوغ المعرض.
 */
export function asIssued(
  description: Description,
  paragraph: Paragraph,
  tokens: readonly Token[],
): Description {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first?.kind !== 'word' || last === undefined || !mayBeWriting(description, first))
    return description;
  const span = spanOf(paragraph, { start: first.start, end: last.end });
  const isWriting = isReadIn(paragraph, first) || issuerAfter(paragraph, span) !== null;
  return isWriting
    ? { ...describeWriting(paragraph.text, tokens), offices: description.offices }
    : description;
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

/** جاء في, ورد في: what stands right before the noun of what is read. */
function isReadIn({ tokens }: Paragraph, { start }: Token): boolean {
  const at = tokenAfter(tokens, start);
  const verb = tokens[at - 2]?.form ?? '';
  return tokens[at - 1]?.form === 'في' && /^[وف]?(?:جاء|ورد|[يت]رد)(?:ت)?$/.test(verb);
}
