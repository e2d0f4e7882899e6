import {
  furnitureLabels,
  furnitureOpeners,
  furniturePhrases,
  interfaceWords,
  imperatives,
  kickers,
  pageWords,
  relatedLabels,
  sectionNames,
  smallWords,
} from '../lexicon/furniture.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { phraseAt } from '../lexicon/phrase-set.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { remember } from '../remember.ts';
import { isAgo } from './byline.ts';
import { isCreditAlone } from './caption.ts';
import { countWords, isPartedAfter, type Line, lineWords } from './line.ts';
import { addressEvidence, figureEvidence, signatureEvidence } from './signs.ts';

/** What speaks for a line's being furniture, and whether it introduces links to other articles. */
export interface Furniture {
  /** About 2 for a hint, 4 for a phrase of furniture, 7 for a line of nothing else. */
  evidence: number;
  /** 'label' where links stand on the lines after it, 'link' where one stands on its own line. */
  related: 'label' | 'link' | null;
}

const longest = 90;
const count =
  /^(?:\p{N}[\p{N}.,٫٬]*\s?[kKmMألف]*\s*)(?:comments?|shares?|views?|likes?|reads?|reactions?|repl(?:y|ies)|followers?|related|تعليق\S*|مشاهد\S*|قراء\S*|إعجاب\S*|مشارك\S*|زيار\S*|متابع\S*|رد|ردود)\b.{0,12}$/iu;

/** How much of a line is what a page says about itself. */
export function furnitureOf(line: Line): Furniture {
  const { text } = line;
  if (line.count > longest) return { evidence: 0, related: null };
  const signature = signatureEvidence(text);
  const related = signature > 0 && /\p{L}{3}/u.test(text) ? 'label' : relatedOf(line);
  const found = [
    related === 'label' ? 7 : related === 'link' ? 4 : 0,
    labelEvidence(line),
    openerEvidence(line),
    unquoted(line).some((_, i, free) => phraseAt(free, i, furniturePhrases) > 0)
      ? line.count <= 40
        ? 5
        : 2.5
      : 0,
    shareEvidence(line),
    readerEvidence(line),
    trailEvidence(line),
    signature,
    figureEvidence(text),
    addressEvidence(text),
    count.test(text) || isAgo(text) ? 7 : 0,
    isCreditAlone(line) ? 5 : 0,
    isJump(line) ? 7 : 0,
  ].toSorted((a, b) => b - a);
  // Several hints are more than one, though they often say the same.
  const evidence = (found[0] ?? 0) + 0.4 * (found[1] ?? 0);
  return { evidence, related };
}

function relatedOf(line: Line): Furniture['related'] {
  // READ | Budget runs dry, Read: Why nobody talks
  if (
    /^(?:READ|WATCH|LISTEN|MORE|SEE|ALSO)\s?[|:]\s?\S|^Read\s?[|:]\s\p{Lu}|^(?:Watch|More)\s?\|/u.test(
      line.text,
    )
  )
    return 'link';
  const length = phraseAt(bareWords(line), 0, relatedLabels);
  if (length === 0) return null;
  const rest = line.words.length - length;
  if (rest === 0) return 'label';
  // شاهد من خلف الستار: a witness.
  if (length === 1 && prepositions.has(line.words[1] ?? '')) return null;
  const isParted = isPartedAfter(line.text, length);
  if (isParted) return 'link';
  // RELATED ARTICLE Town elects mayor: capitals part it, too.
  if (/^\p{Lu}{4,}(?:\s\p{Lu}{3,})*\s\p{Lu}\p{Ll}/u.test(line.text)) return 'link';
  // Most read this week: a label with a word more.
  if (line.ending === 'stop' || line.ending === 'comma') return null;
  return rest <= 3 ? 'label' : /^(?:اقرا|طالع|شاهد)/.test(line.words[0] ?? '') ? 'link' : null;
}

/** A label alone, or one that a colon or a bar parts from the rest of the line. */
function labelEvidence(line: Line): number {
  if (kickers.phrases.has(line.words.join(' '))) return 6;
  const length = phraseAt(bareWords(line), 0, furnitureLabels);
  if (length === 0) return 0;
  const rest = bareWords(line).length - length;
  if (rest === 0) return 7;
  if (isPartedAfter(line.text, length)) return rest <= 2 && /\p{N}\s*$/u.test(line.text) ? 7 : 4.5;
  if (rest === 1 && /^[\p{N}()]+$/u.test(line.words.at(-1) ?? '')) return 7;
  return 0;
}

function openerEvidence(line: Line): number {
  if (phraseAt(bareWords(line), 0, furnitureOpeners) === 0) return 0;
  const isLong = line.count > 30;
  return (isLong ? 2.5 : 4.5) - (line.ending === 'question' ? 1.5 : 0);
}

const isControl = remember(
  (word) => interfaceWords.has(word) || interfaceWords.has(word.replace(/^[ولب](?=ال|...)/, '')),
);

/** The words of a page's controls among the others. */
function shareEvidence({ words, count: all, ending }: Line): number {
  if (all > 40) return 0;
  const controls = words.filter(isControl);
  if (controls.length === 0) return 0;
  const others = words.filter(
    (word) => !interfaceWords.has(word) && !smallWords.has(word) && !/^\p{N}+$/u.test(word),
  );
  const share = controls.length / (controls.length + others.length);
  if (others.length === 0) return controls.length > 1 || all <= 4 ? 7 : 4;
  if (controls.length === 1) return share >= 0.5 && ending !== 'stop' ? 2 : 0;
  return share * 6;
}

/** تخطى الأكثر قراءة وواصل القراءة, end of Most read: the rims of a box of links, for readers who hear the page. */
function isJump({ words, count: all }: Line): boolean {
  const start = /^(?:تخطي?|تجاوز|نهايه|skip|end)$/.test(words[0] ?? '')
    ? words[1] === 'of'
      ? 2
      : 1
    : 0;
  if (/^تخطي .{3,40} وواصل/u.test(words.join(' '))) return true;
  if (/^list (?:\p{N}+ )?of \p{N}+/u.test(words.join(' '))) return true;
  return start > 0 && all <= 9 && phraseAt(words, start, relatedLabels) > 0;
}

/** The folded words outside quote marks, where a page speaks for itself; of a line all in marks, all words. */
function unquoted({ text, words }: Line): readonly string[] {
  if (!/[«“‘"]/u.test(text)) return words;
  const free = text.replace(/[«“‘"][^«»“”‘"]{12,}[»”’"]/gu, ' ');
  return lineWords(free);
}

/** Get our newsletter in your inbox: a page that speaks of itself to its reader. */
function readerEvidence({ text, words, count: all, language, ending }: Line): number {
  if (all > 60) return 0;
  const certain = words.filter((word) => pageWords.has(word)).length;
  let evidence = certain > 0 && ending !== 'stop' && all <= 25 ? 2.5 : certain;
  if (language === 'ar') return evidence;
  const plain = text.replace(/[“"‘][^“”"]*[”"’]/gu, ' ');
  const addressed = plain.match(/\b(?:you|your|our|us|we|my)\b/giu)?.length ?? 0;
  const controls = words.filter((word) => interfaceWords.has(word)).length;
  // Follow us on Facebook and X, get Sport on WhatsApp: what a page asks, with its channels.
  const isAsking = imperatives.has(words[0] ?? '') && ending !== 'question';
  if (isAsking && words.slice(1).some((word) => channels.has(word)) && all <= 25) evidence += 3.5;
  if (
    /(?:^|[.?!]\s+)(?:Contact|Email|Message|Reach|Text|Call|Write to)\b[^.]{0,60}\b(?:Signal|WhatsApp|Telegram|securely|confidentially|anonymously|tips)\b/u.test(
      text,
    )
  )
    evidence += 6;
  if (addressed > 0 && controls > 0) evidence += 1.5 + Math.min(2, addressed + controls - 2) / 2;
  if (addressed > 0 && imperatives.has(words[0] ?? '')) evidence += 2;
  return evidence;
}

const channels = wordSet(
  'facebook twitter x instagram whatsapp telegram tiktok youtube bluesky threads linkedin snapchat reddit newsletter newsletters podcast podcasts app spotify sounds google apple alerts notifications',
);

/** Home > News > Local, الرئيسية / أمن, Wildlife · Cities · Waste, برلمان وأحزاب: ways through a site and its subjects. */
function trailEvidence({ text, words, count: all, ending, hasDate }: Line): number {
  if (ending === 'stop' || ending === 'colon' || ending === 'comma' || all > 40) return 0;
  const parts = text
    .split(/\s*[>›»|‖·•▸→]\s+|\s+[>›|/·•]\s*|\s+[-–—]\s+|\s*[،,#]\s*|\s{2,}/u)
    .filter((part) => part !== '');
  const isSection = (word: string) =>
    sectionNames.has(word) ||
    sectionNames.has(word.replace(/^و/, '')) ||
    /^(?:and|&|و|of|in|the)$/.test(word);
  const sections = words.filter(isSection).length;
  if (/^(?:#[\p{L}\p{N}_]+[\s,،|]*)+$/u.test(text)) return 7;
  if ((isMenu(text, words) || isGlued(text)) && !hasDate) return 6;
  // [ Bogs fall behind schedule, report finds ]
  if (/^\[ .{10,120} \]$/u.test(text)) return 5;
  // أخبار|أزمات إنسانية
  if (/^[^\s|]+(?: [^\s|]+)?\|/u.test(text) && isSection(words[0] ?? '') && all <= 6) return 5.5;
  if (parts.length > 1 && parts.every((part) => countWords(part) <= 4) && !hasDate) {
    const isTrail = /[>›»|‖·•▸→]\s|\s[>›|/·•]/u.test(text) && !/[«“‘]/u.test(text);
    if (/^(?:الرئيسي|home\b)/iu.test(text)) return 7;
    if (sections > 0 && isTrail) return 5.5;
    if (isTrail) return parts.length > 2 ? 3.5 : 2.5;
    if (parts.length > 2) return sections > 0 ? 4 : 2.5;
  }
  if (words.length > 0 && sections === words.length && all <= 4) return all === 1 ? 4 : 5;
  return 0;
}

/** NewsGreater Manchester NewsWhat's OnSport, أخبارعرب وعالماقتصادرياضة: sections that lost the spaces between them. */
function isGlued(text: string): boolean {
  const words = text.split(/\s+/);
  // McCarthy, YouTube: some words have a capital within.
  const joined = words.filter(
    (word) => /\p{Ll}\p{Lu}\p{Ll}/u.test(word) && !/^(?:Mc|Mac|De|La)/.test(word),
  );
  const isTwice = words.some((word) => (word.match(/\p{Ll}\p{Lu}\p{Ll}/gu)?.length ?? 0) > 1);
  if (text.length < 160 && joined.length > 0 && (isTwice || 2 * joined.length > words.length))
    return true;
  return /[\u0621-\u063a\u0641-\u064a]{24}/u.test(text) && !/(\p{L})\1{3}/u.test(text);
}

/** News Sport Property Jobs, الرئيسية سياسة حوادث رياضة آراء: sections one after the other, with nothing between them. */
function isMenu(text: string, words: readonly string[]): boolean {
  const sections = words.filter((word) => sectionNames.has(word.replace(/^و(?=...)/, ''))).length;
  if (words.length < 4 || /[«“"‘.,،:؛؟?!]/u.test(text.replace(/\b(?:U\.S|U\.K)\.?/g, '')))
    return false;
  if (/^(?:الرئيسي|home\b)/iu.test(text) && sections > 1) return true;
  const isCapital = text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word));
  return isCapital && sections >= 0.5 * words.length - (/\p{Lu}/u.test(text) ? 0.5 : 0);
}

/** The folded words without a number or an 'and' before the first. */
function bareWords({ words }: Line): readonly string[] {
  return /^\p{N}+$/u.test(words[0] ?? '') ? words.slice(1) : words;
}
