import { bylineEvidence } from './byline.ts';
import { bylineOpeners } from '../lexicon/bylines.ts';
import { phraseAt } from '../lexicon/phrase-set.ts';
import { captionEvidence, isCreditAlone } from './caption.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { type Line, readLine } from './line.ts';
import { isHourAlone, isOfHeadline, isToSomebody, labelOf, readPage } from './page.ts';

/** A line with what speaks for each kind of it, itself and in the page around it. */
export interface Evidence {
  line: Line;
  /** It says who made an image and nothing else. */
  isCredit: boolean;
  furniture: Furniture;
  byline: number;
  caption: number;
  /** A line of the same words stands before. */
  isRepeated: boolean;
  /** Links to other articles are announced on a line not far before. */
  isAfterLabel: boolean;
  /** It starts with the name of one who wrote the article. */
  isOfAuthor: boolean;
  /** The page is an interview, so that questions are its text. */
  isInterview: boolean;
  /** It starts with the name of one who speaks in turns. */
  isTurn: boolean;
  /** It is an hour of a live page, under which stands what was added then. */
  isHour: boolean;
}

const top = 14;
const reach = 8;
const noFurniture: Furniture = { evidence: 0, related: null };
/** When the article came out once more, or who made it, where the text is over. */
const saidAgain: Furniture = { evidence: 5, related: null };

/** Reads every line of a page and what speaks for each kind of it. */
export function readEvidence(texts: readonly string[]): Evidence[] {
  const lines = texts.map(readLine);
  const page = readPage(lines);
  let isDatedAbove = false;
  let isBegun = false;
  const seen = new Set<string>();
  const authors = new Set<string>();
  let label = -reach;
  return lines.map((line, i) => {
    const isHour = page.isLive && isHourAlone(line.text);
    const written = bylineEvidence(line);
    const isAgain =
      isBegun && written >= 4 && (line.shareOfDate >= 0.4 ? isDatedAbove : isByTeam(line));
    const found = isHour ? noFurniture : isAgain ? saidAgain : furnitureOf(line);
    const furniture = isOverText(found, line, lines[i + 1]) ? noFurniture : found;
    const isSeen = i < top && isOfHeadline(page, line);
    const byline = isSeen || isHour || isAgain ? 0 : written;
    const isAfterLabel = i - label < reach;
    if (furniture.related === 'label') label = i;
    const evidence = {
      line,
      furniture,
      byline,
      isCredit: isCreditAlone(line),
      caption: isSeen ? 4 : captionEvidence(line),
      isRepeated: line.count > 2 && seen.has(line.text),
      isAfterLabel,
      isOfAuthor: i >= 4 && startsWithAuthor(line.text, authors),
      isInterview: page.isInterview,
      isTurn: (page.turns.get(labelOf(line.text)) ?? 0) > 1,
      isHour,
    };
    isDatedAbove ||= byline >= 4 && line.shareOfDate >= 0.4;
    isBegun ||= line.count > 12 && line.ending === 'stop';
    seen.add(line.text);
    if (i < top && furniture.evidence < 4 && (byline >= 4 || (byline >= 1.5 && line.count <= 4)))
      addNames(line.text, authors);
    return evidence;
  });
}

/** إعداد: قسم الشؤون الدولية: an Arabic page says at its end who made it. */
function isByTeam({ language, words, text }: Line): boolean {
  return language === 'ar' && (phraseAt(words, 0, bylineOpeners) > 0 || text.startsWith('('));
}

/** Up next: the words of a label over a sentence of the text are its heading. */
function isOverText({ related }: Furniture, line: Line, next: Line | undefined): boolean {
  return related === 'label' && line.count <= 3 && next?.ending === 'stop' && next.count >= 12;
}

function addNames(text: string, names: Set<string>): void {
  for (const [, first, last] of text.matchAll(
    /(\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}\.?)?\s(?=(\p{Lu}[\p{L}’'-]+))/gu,
  ))
    names.add(`${first} ${last}`.toLowerCase());
  for (const part of text.split(/\s[-–—]\s|[:/|،]/u)) {
    const words = part.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [];
    if (words.length >= 2 && words.length <= 8)
      words.slice(1).forEach((word, i) => names.add(`${words[i]} ${word}`));
  }
}

function startsWithAuthor(text: string, authors: ReadonlySet<string>): boolean {
  const [, name] =
    /^(?:[-–—*•]\s*)?(?:(?:Reach|Follow|Contact|Email|Write to|About the author|About the writer|About|الكاتب|الكاتبة|عن الكاتب|عن الكاتبة)[:\s]\s*)?(\p{L}[\p{L}\p{M}’'-]+\s\p{L}[\p{L}\p{M}’'-]+)(?=[\s،,:.]|$)/u.exec(
      text,
    ) ?? [];
  return name !== undefined && authors.has(name.trim().toLowerCase());
}

/** How much a line looks like one of an article's text. */
export function textEvidence({ line, isInterview, furniture, isTurn }: Evidence): number {
  const { count, ending, text, hasBullet, language } = line;
  let evidence =
    count <= 3
      ? -2
      : count <= 7
        ? -0.5
        : count <= 12
          ? 0.5
          : count <= 20
            ? 1.5
            : count <= 35
              ? 2.5
              : 3.5;
  if (ending === 'stop') evidence += 2.5;
  else if (ending === 'question') evidence += isInterview ? 2.5 : isToSomebody(text) ? 1.8 : 0.8;
  else if (ending === 'comma') evidence += 1.5;
  else if (ending === 'colon') evidence += count > 4 ? 1 : 0;
  else evidence -= count <= 12 ? 1.5 : count <= 20 ? 0.5 : 0;
  if (hasBullet) evidence += 1.5;
  if (isTurn) evidence += 3;
  else if (labelOf(text) !== '') evidence += 1.2;
  evidence -= furniture.evidence * 0.3;
  if (
    language === 'ar' &&
    count >= 4 &&
    /^[وف](?!زير|زار|زراء|كال|فد|لاي|رش|ثائق|ثيق|ساط|سيط|اشنطن|رد|قت|ضع|حد|اقع|الد|اري|رق|يم|صول|عد|صف|سط|سائل|لي |الي |قود|ريق|لسطين|رنس|يديو|وز|ي |قد |يض|كر|صل|تح|ندق|ضيح|از|ير|شل|رص|نز)\p{L}{3,}/u.test(
      text,
    )
  )
    evidence += 0.7;
  return evidence;
}

/** How much a line looks like a heading within the text. */
export function headingEvidence({
  line,
  isInterview,
  furniture,
  isTurn,
  byline,
}: Evidence): number {
  const { count, ending, text, hasBullet, hasDate } = line;
  let evidence = count <= 8 ? 2 : count <= 12 ? 1 : count <= 15 ? -1 : -4;
  if (ending === 'open') evidence += 1;
  else if (ending === 'question') evidence += isInterview ? -2 : isToSomebody(text) ? -1.5 : 0.5;
  else if (ending === 'colon') evidence += count <= 6 ? 0.5 : -1;
  else if (ending === 'comma') evidence -= 4;
  else evidence -= 3;
  if (hasBullet) evidence -= 3.5;
  if (isTurn) evidence -= 3;
  else if (labelOf(text) !== '') evidence -= 1.5;
  if (hasDate) evidence -= 0.5;
  evidence -= furniture.evidence * 0.6 + (byline > 3 ? byline * 0.5 : 0);
  return evidence;
}

/** How much a line looks like an article's headline. */
export function headlineEvidence({ line, furniture, byline, isRepeated }: Evidence): number {
  const { count, ending } = line;
  let evidence = count < 2 ? -4 : count <= 3 ? -0.5 : count <= 26 ? 2 : count <= 34 ? 0 : -4;
  if (ending === 'stop') evidence -= 1.5;
  if (ending === 'comma' || ending === 'colon') evidence -= 2;
  if (line.hasBullet) evidence -= 1.5;
  if (isRepeated) evidence += 0.5;
  evidence -= Math.max(furniture.evidence, byline >= 3 ? byline : 0) * 0.8;
  return evidence;
}

/** How much a line looks like one that introduces the text under a headline. */
export function standfirstEvidence({ line }: Evidence): number {
  const { count, ending, hasBullet, text, hasQuote } = line;
  let evidence = count <= 2 ? -3 : count <= 4 ? -1 : count <= 40 ? 0.5 : count <= 60 ? -1.5 : -4;
  if (ending === 'open' || ending === 'question') evidence += 1;
  else if (ending === 'stop') evidence -= count > 25 ? 1 : 0.3;
  else evidence -= 1;
  if (hasBullet) evidence += 1.5;
  if (hasQuote || /[:：]\s|\.\.|…/.test(text)) evidence += 0.5;
  return evidence;
}

/** How much a line looks like a link to another article, or an outlet's words about one who wrote, at the end. */
export function endEvidence({
  line,
  furniture,
  byline,
  isAfterLabel,
  isOfAuthor,
  isRepeated,
}: Evidence): number {
  const { count, ending } = line;
  let evidence = furniture.evidence;
  // What is furniture anywhere does not tell that the text is over.
  if (evidence >= 4) evidence -= 1;
  else if (ending === 'open' || ending === 'question') evidence += count <= 22 ? 1 : -1;
  else evidence -= count <= 8 ? 0.5 : count <= 25 ? 1.5 : 3;
  if (isAfterLabel && furniture.evidence < 4) evidence += ending === 'stop' && count > 4 ? 0 : 1.5;
  if (isOfAuthor) evidence += 5;
  else if (isBiography(line.text)) evidence += 5;
  if (isAfterLabel) evidence += byline * 0.7;
  if (isRepeated) evidence += 2;
  return evidence;
}

/** Lena Marsh covers energy; كاتب وباحث سوري: an outlet's words about who wrote. */
function isBiography(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}’'.-]+\s){1,3}(?:covers|writes|reports|edits|teaches|is (?:a|an|the|our|\w+ing)\b.{0,80}(?:report|correspond|editor|writ|author|column|professor|fellow|journalist|covering))/u.test(
      text,
    ) ||
    /^\p{Script=Arabic}+ \p{Script=Arabic}+(?: \p{Script=Arabic}+)?[:،]\s(?:هو |هي )?(?:كاتب|روائي|صحاف|صحف|باحث|شاعر|محلل|أكاديمي|أستاذ|مؤرخ|مدون|مترجم)/u.test(
      text,
    ) ||
    /^(?:صحاف|صحف|كاتب|مراسل|باحث|أكاديمي|روائي)\p{L}{0,3}\s(?:و?(?:صحاف|صحف|كاتب|باحث|محلل)\p{L}*\s)?(?!قال|أكد|أعلن)\p{L}+(?:ي|ية)[\s.،]*(?:$|تغطي|يغطي|متخصص|مقيم|في )/u.test(
      text,
    )
  );
}
