import { hasDate } from '../lexicon/calendar.ts';
import { buttonWords, furnitureLines, relatedMarkers, smallWords } from '../lexicon/furniture.ts';
import type { BlockKind } from '../statement.ts';
import { formOf } from '../tokens.ts';
import { isByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { countWords, endsAsSentence } from './shape.ts';

const longestFurniture = 240;
const longestTitle = 40;
const longestHeading = 12;

/**
 * What each line of an article is. The first line that is no furniture is the headline; what stands between it and the
 * text is subheadline, caption and byline; after a mark of related articles everything is furniture.
 */
export function classifyBlocks(lines: readonly string[]): BlockKind[] {
  const kinds: BlockKind[] = [];
  const furniture = markFurniture(lines);
  const headline = lines.findIndex(
    (line, i) =>
      furniture[i] !== true && countWords(line) >= 2 && !isListOfTags(line) && !isByline(line),
  );
  const firstBody = findBody(lines, furniture, headline);
  lines.forEach((_, i) => {
    kinds.push(
      furniture[i] === true ? 'boilerplate' : classify(lines, i, { headline, firstBody, kinds }),
    );
  });
  markAgencySignatures(lines, kinds);
  return kinds;
}

function classify(
  lines: readonly string[],
  i: number,
  {
    headline,
    firstBody,
    kinds,
  }: { headline: number; firstBody: number; kinds: readonly BlockKind[] },
): BlockKind {
  const line = lines[i] ?? '';
  if (i < headline) return isByline(line) ? 'byline' : 'boilerplate';
  if (i === headline) return 'headline';
  if (isByline(line, { isInBody: i >= firstBody })) return 'byline';
  if (isCaption(line)) return 'caption';
  const twin = lines.indexOf(line);
  if (twin !== -1 && twin < i && kinds[twin] === 'caption') return 'caption';
  if (
    i < firstBody &&
    /[([][^()[\]]{2,50}[)\]]$/u.test(line) &&
    !endsAsSentence(line) &&
    countWords(line) > 4
  )
    return 'caption';
  if (isListOfTags(line)) return 'boilerplate';
  if (i < firstBody) {
    if (countWords(line) === 1) return 'boilerplate';
    if (kinds.includes('subheadline'))
      return lines.length > i + 1 && !endsAsSentence(line) && countWords(line) > 3
        ? 'subheadline'
        : 'body';
    return 'subheadline';
  }
  return isHeading(line, lines[i + 1], lines[i - 1]) ? 'heading' : 'body';
}

/** The first line of the text proper: a sentence, after the lines that only introduce it. */
function findBody(
  lines: readonly string[],
  furniture: readonly boolean[],
  headline: number,
): number {
  let lastIntroduction = headline;
  let sentences = 0;
  for (let i = headline + 1; i < Math.min(lines.length, headline + 12); i++) {
    const line = lines[i] ?? '';
    if (isByline(line) || isCaption(line)) {
      // A standfirst may be a sentence; after two of them the text has begun, and what is a byline then ends it.
      if (sentences < 2 && !line.startsWith('(')) lastIntroduction = i;
    } else if (furniture[i] !== true) {
      if (countWords(line) > longestTitle) break;
      if (endsAsSentence(line)) sentences++;
    }
  }
  for (let i = headline + 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (furniture[i] === true || isByline(line) || isCaption(line)) continue;
    const isShort = countWords(line) <= longestTitle;
    if (isShort && (i < lastIntroduction || (!endsAsSentence(line) && i === headline + 1)))
      continue;
    return i;
  }
  return lines.length;
}

function isHeading(line: string, next: string | undefined, before: string | undefined): boolean {
  if (next === undefined || countWords(line) > longestHeading) return false;
  if (/[:：]$/.test(line) && countWords(line) <= 6 && !/^[«“"]/.test(next)) return true;
  if (/[.،:؛,;…]["»”’)]*$/u.test(line)) return false;
  const isSpeech =
    /^["«“”].*["»”“][.!]?$/u.test(line) && before !== undefined && /[:：]$/.test(before);
  // A question to somebody is one of an interview's.
  if (/\byour?\b.*\?$/i.test(line)) return false;
  return !isSpeech && !/^[-–—•*]\s/.test(line);
}

/** Short words apart by dots or bars: Wildlife · Cities · Waste. */
function isListOfTags(line: string): boolean {
  const parts = line.split(/\s[·•|]\s/);
  return (
    parts.length > 1 &&
    parts.every((part) => countWords(part) <= 4) &&
    !endsAsSentence(line) &&
    !hasDate(line)
  );
}

/** Share Save Listen (4 min): nothing but the words on buttons. */
function isRowOfButtons(line: string): boolean {
  const words = line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    words.length > 1 &&
    words.length <= 16 &&
    words.some((word) => buttonWords.has(formOf(word))) &&
    words.every((word) => buttonWords.has(formOf(word)) || smallWords.has(formOf(word)))
  );
}

function markFurniture(lines: readonly string[]): boolean[] {
  let isAfterEnd = false;
  return lines.map((line, i) => {
    const isShort = line.length <= longestFurniture;
    if (
      isShort &&
      i > 3 &&
      relatedMarkers.some((marker) => marker.test(line)) &&
      !hasTextAfter(lines, i)
    )
      isAfterEnd = true;
    return isAfterEnd
      ? !/^\((?:reporting|additional reporting|editing)\b/i.test(line)
      : isShort && (isRowOfButtons(line) || furnitureLines.some((pattern) => pattern.test(line)));
  });
}

/** Whether the article goes on after a line: a box of related articles often stands within it. */
function hasTextAfter(lines: readonly string[], i: number): boolean {
  let paragraphs = 0;
  for (const line of lines.slice(i + 1, i + 40))
    if (countWords(line) > 18 && endsAsSentence(line)) paragraphs++;
  return paragraphs > 0;
}

/** The initials of an agency's writers at the end: سك/ب ح/ج ص, ab/cd. */
function markAgencySignatures(lines: readonly string[], kinds: BlockKind[]): void {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 6); i--) {
    const line = lines[i] ?? '';
    const isInitials =
      line.length <= 24 && /^[\p{L}]{1,4}(?:[/\s-]+[\p{L}]{1,4})*$/u.test(line) && /\//.test(line);
    if (kinds[i] !== 'headline' && (isInitials || /^[-–—*_#•.\s]+$/.test(line)))
      kinds[i] = 'boilerplate';
    else if (
      kinds[i] === 'heading' &&
      !lines.slice(i + 1).some((_, k) => kinds[i + 1 + k] === 'body')
    ) {
      kinds[i] = hasDate(line) ? 'byline' : 'boilerplate';
    }
  }
}
