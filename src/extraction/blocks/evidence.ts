import { bylineEvidence } from './byline.ts';
import { bylineOpeners } from '../lexicon/bylines.ts';
import { phraseAt } from '../lexicon/phrase-set.ts';
import { captionEvidence, isCaptionLabel, isCreditAlone } from './caption.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { isSignature } from './signs.ts';
import { type Line, readLine } from './line.ts';
import { isText, sharesOf } from './shared-words.ts';
import { isOfHeadline, labelOf, readPage, startsEntry } from './page.ts';

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
  /** How many of its words of content the text of the page has too, from 0 to 1; null where that tells nothing. */
  shared: number | null;
  /** How much more a line below it, over the text, shares with the text, from 0 to 1. */
  behind: number;
  /** It is an hour of a live page, under which stands what was added then. */
  isHour: boolean;
}

const top = 14;
const reach = 8;
/** What furniture counts on the line of a byline: Lena Fox · 3 March · 4 min read. */
const besideByline = 0.3;
/** How much less a headline may share with the text than what stands below it. */
const slack = 0.2;
const noFurniture: Furniture = { evidence: 0, related: null };
/** When the article came out once more, or who made it, where the text is over. */
const saidAgain: Furniture = { evidence: 5, related: null };

/** Reads every line of a page and what speaks for each kind of it. */
export function readEvidence(texts: readonly string[]): Evidence[] {
  const lines = texts.map(readLine);
  const page = readPage(lines);
  const shares = sharesOf(lines);
  const behind = behindOf(lines, shares);
  const boxes = boxesOf(lines);
  let isDatedAbove = false;
  let isBegun = false;
  const seen = new Set<string>();
  const authors = new Set<string>();
  let label = -reach;
  return lines.map((line, i) => {
    const isHour = page.isLive && startsEntry(line, lines[i + 1]);
    const written = bylineEvidence(line);
    const isAgain =
      isBegun && written >= 4 && (line.shareOfDate >= 0.4 ? isDatedAbove : isByTeam(line));
    const found = isHour
      ? noFurniture
      : isAgain
        ? saidAgain
        : (boxes.get(line.text) ?? furnitureOf(line));
    const isWritten = written >= 5 && /\s[|·•]\s/u.test(line.text);
    const furniture = isOverText(found, line, lines[i + 1])
      ? noFurniture
      : isWritten
        ? { ...found, evidence: found.evidence * besideByline }
        : found;
    const isSeen = i < top && isOfHeadline(page, line);
    const byline = isSeen || isHour || isAgain ? 0 : written;
    const isAfterLabel = i - label < reach;
    if (furniture.related === 'label') label = i;
    const evidence = {
      line,
      furniture,
      byline,
      isCredit: isCreditAlone(line),
      caption: isSeen ? 4 : captionEvidence(line) + (isCaptionLabel(lines[i - 1]) ? 4 : 0),
      isRepeated: line.count > 2 && seen.has(line.text),
      isAfterLabel,
      isOfAuthor: i >= 4 && startsWithAuthor(line.text, authors),
      isInterview: page.isInterview,
      isTurn: (page.turns.get(labelOf(line.text)) ?? 0) > 1,
      isHour,
      shared: shares[i] ?? null,
      behind: behind[i] ?? 0,
    };
    isDatedAbove ||= byline >= 4 && line.shareOfDate >= 0.4;
    isBegun ||= line.count > 12 && line.ending === 'stop';
    seen.add(line.text);
    if (i < top && furniture.evidence < 4 && (byline >= 4 || (byline >= 1.5 && line.count <= 4)))
      addNames(line.text, authors);
    return evidence;
  });
}

/** For each line over the text, how much more one below it, that is long enough for a headline, shares with the text. */
function behindOf(lines: readonly Line[], shares: readonly (number | null)[]): number[] {
  let best = 0;
  return shares
    .slice(0, Math.max(0, lines.findIndex(isText)))
    .map((share, i) => ({ share, count: lines[i]?.count ?? 0 }))
    .toReversed()
    .map(({ share, count }) => {
      // الولايات المتحدة: few words alone are no headline, though the text has them again.
      const short = Math.max(0, best - (count > 3 ? (share ?? 0) : 0) - slack);
      if (count > 4) best = Math.max(best, share ?? 0);
      return short;
    })
    .toReversed();
}

/** تخطى يستحق الانتباه وواصل القراءة: what a box of links is called, and where it ends. */
function boxesOf(lines: readonly Line[]): ReadonlyMap<string, Furniture> {
  const names = lines.flatMap(
    ({ text }) => /^(?:تخط[ىي]|تجاوز) (.{3,40}) وواصل القراءة$/u.exec(text)?.[1] ?? [],
  );
  return new Map(
    names.flatMap((name): [string, Furniture][] => [
      [name, { evidence: 7, related: 'label' }],
      [`${name} نهاية`, { evidence: 7, related: null }],
    ]),
  );
}

/** إعداد: قسم الشؤون الدولية: an Arabic page says at its end who made it. */
function isByTeam({ language, words, text }: Line): boolean {
  return language === 'ar' && (phraseAt(words, 0, bylineOpeners) > 0 || text.startsWith('('));
}

/** Up next: the words of a label over a sentence of the text are its heading. */
function isOverText({ related }: Furniture, line: Line, next: Line | undefined): boolean {
  return (
    related === 'label' &&
    !isSignature(line.text) &&
    line.count <= 3 &&
    next?.ending === 'stop' &&
    next.count >= 12
  );
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
