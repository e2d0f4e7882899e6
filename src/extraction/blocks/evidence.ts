import { bylineEvidence } from './byline.ts';
import { captionEvidence, isCreditAlone } from './caption.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { countWords, type Line, readLine } from './line.ts';

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
}

const top = 14;
const reach = 8;

/** Reads every line of a page and what speaks for each kind of it. */
export function readEvidence(texts: readonly string[]): Evidence[] {
  const lines = texts.map(readLine);
  const questions = lines.filter(({ ending }) => ending === 'question').length;
  const isInterview =
    questions >= 3 &&
    questions > lines.length * 0.1 &&
    lines.some(({ ending, text }) => ending === 'question' && isToSomebody(text));
  const labels = lines.map(({ text }) => labelOf(text));
  const turns = new Map<string, number>();
  for (const name of labels) if (name !== '') turns.set(name, (turns.get(name) ?? 0) + 1);
  const seen = new Set<string>();
  const authors = new Set<string>();
  let label = -reach;
  return lines.map((line, i) => {
    const furniture = furnitureOf(line);
    const byline = bylineEvidence(line);
    const isAfterLabel = i - label < reach;
    if (furniture.related === 'label') label = i;
    const evidence = {
      line,
      furniture,
      byline,
      isCredit: isCreditAlone(line),
      caption: captionEvidence(line),
      isRepeated: line.count > 2 && seen.has(line.text),
      isAfterLabel,
      isOfAuthor: i >= 4 && startsWithAuthor(line.text, authors),
      isInterview,
      isTurn: (turns.get(labels[i] ?? '') ?? 0) > 1,
    };
    seen.add(line.text);
    if (i < top && furniture.evidence < 4 && (byline >= 4 || (byline >= 1.5 && line.count <= 4)))
      addNames(line.text, authors);
    return evidence;
  });
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

/** What did you see? A question to somebody is one of an interview's. */
function isToSomebody(text: string): boolean {
  return (
    /\byou(?:r|rs|rself)?\b/i.test(text) ||
    /(?:رأيك|لديك|عنك|منك|إليك|عليك|معك|أنت|كنت|رأيكم|لديكم|عملك|تجربتك|حياتك|بالنسبة لك)(?:\s|؟)/u.test(
      text,
    )
  );
}

/** Northside: What do you listen to? The name before a colon, or ''. */
function labelOf(text: string): string {
  const [, name = ''] =
    /^(?:[-–—•]\s*)?(\p{L}[\p{L}\p{M}.’' ]{0,30}?)\s?[:：]\s\S/u.exec(text) ?? [];
  return countWords(name) <= 3 ? name : '';
}
