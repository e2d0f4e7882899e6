import {
  documentHeads,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import { readSubject } from '../arabic/subject.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { wordsOf } from '../tokens.ts';
import { describeArabic } from './arabic-phrase.ts';
import { describe } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Registry } from './registry.ts';
import { phraseText } from './phrase-text.ts';

const longestOrganization = 6;

/** Registers the people, media and bodies that an Arabic paragraph names, whoever speaks in it. */
export function findArabicMentions(
  paragraph: Paragraph,
  { gazetteer, registry }: { gazetteer: Gazetteer; registry: Registry },
): void {
  const { text, tokens } = paragraph;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.quotation !== undefined) {
      quotedOrganization(paragraph, i, registry);
      continue;
    }
    if (token.kind !== 'word') continue;
    const match = gazetteer.match(tokens, i);
    const isCommonNoun = match?.length === 1 && isDefinite(token.form);
    const isSurname = match?.record.kind === 'person' && match.length === 1;
    if (
      match !== null &&
      !match.isMetonym &&
      !isSurname &&
      !isCommonNoun &&
      match.length + (token.form.length > 4 ? 1 : 0) > 1
    ) {
      const span = { start: token.start, end: tokens[i + match.length - 1]?.end ?? token.end };
      const description = describeArabic(text, tokens.slice(i, i + match.length), { gazetteer });
      if (description.gazetteerId !== null) registry.add(description, spanOf(paragraph, span));
      i += match.length - 1;
      continue;
    }
    const end =
      isHead(token.form, mediaHeads) || isHead(token.form, organizationHeads)
        ? bodyEnd(paragraph, i)
        : isPerson(paragraph, i)
          ? personEnd(paragraph, i)
          : null;
    if (end === null || end <= i + 1) continue;
    const words = tokens.slice(i, end);
    const description = describeArabic(text, words, { gazetteer });
    if (
      description.name === null ||
      (description.kind === 'person' && !description.name.includes(' '))
    )
      continue;
    registry.add(
      description,
      spanOf(paragraph, { start: token.start, end: tokens[end - 1]?.end ?? token.end }),
    );
    i = end - 1;
  }
}

function isPerson({ tokens }: Paragraph, i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (isHead(form, titleHeads) || honorifics.has(form)) return true;
  const bare = givenNames.has(form) || (/^[ولبف]/.test(form) && givenNames.has(form.slice(1)));
  return bare && tokens[i + 2]?.kind === 'bracket' && /\p{N}/u.test(tokens[i + 2]?.text ?? '');
}

function personEnd({ text, tokens }: Paragraph, i: number): number {
  return readSubject({ text, tokens, to: tokens.length }, i).next;
}

/** A head noun with what makes it a name: adjectives after a definite head, a definite noun after another, a quoted name. */
function bodyEnd({ tokens }: Paragraph, i: number): number | null {
  const head = tokens[i];
  if (head === undefined) return null;
  let end = i + 1;
  let isClosed = isDefinite(head.form);
  for (; end < Math.min(tokens.length, i + longestOrganization); end++) {
    const token = tokens[end];
    if (token?.quotation !== undefined && end === i + 1) {
      end++;
      break;
    }
    if (
      token?.kind !== 'word' ||
      timeWords.has(token.form) ||
      (isClosed && isVerbalNoun(token.form)) ||
      // دعت المنظمة الحكومات: another noun, whom it urges.
      (isDefinite(head.form) && /^ال...*ات$/.test(token.form))
    )
      break;
    const isFor =
      isClosed &&
      /^ل(?:ل|...)/.test(token.form) &&
      !isHead(token.form, mediaHeads) &&
      !isHead(token.form, documentHeads);
    if (isFor) isClosed = isDefinite(token.form);
    else if (isDefinite(token.form)) isClosed = true;
    else if (
      isClosed ||
      isHead(token.form, titleHeads) ||
      isHead(token.form, documentHeads) ||
      (!isHead(token.form, organizationHeads) && end > i + 1)
    )
      break;
  }
  return isClosed || tokens[end - 1]?.quotation !== undefined ? end : null;
}

/** «المبادرة المتوسطية للمياه»: a quote-marked name that starts with the head of a body. */
function quotedOrganization(paragraph: Paragraph, i: number, registry: Registry): void {
  const { text, tokens } = paragraph;
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined || quotation.end - quotation.start > 60) return;
  const words = wordsOf(text, quotation);
  const first = words[0];
  if (
    first === undefined ||
    words.length < 2 ||
    words.length > 6 ||
    !isHead(first.form, organizationHeads)
  )
    return;
  const name = phraseText(text, words);
  registry.add(
    describe(name, 'organization', { name, head: first.form.replace(/^ال/, '') }),
    spanOf(paragraph, quotation),
  );
}
