import { datelineAgencies, datelineCities } from '../lexicon/datelines.ts';
import { newsroomRoles } from '../lexicon/bylines.ts';
import type { PhraseSet } from '../lexicon/phrase-set.ts';
import { formOf } from '../tokens.ts';
import { countWords, type Line, lineWords } from './line.ts';
import { nameLikeness } from './name-likeness.ts';

const longestName = 4;
const longestPart = 5;

/**
 * How much speaks for a line's being made of nothing but where and from whom a text comes: a city, an agency, names
 * beside them, each apart by a mark. طرابزون / صالح دميرجان / الأناضول, بغداد – واع – حسن الفواز, القاهرة.
 */
export function originEvidence({ text, language, count, shareOfDate }: Line): number {
  if (language !== 'ar' || count > 14 || count === 0) return 0;
  // Author, دانة الشيخلي: the labels of a page that is made in English.
  if (/^(?:Author|Role|الكاتب|الكاتبة|المؤلف|المراسل|الصفة)\s*[,،:]\s*\p{L}/u.test(text)) return 8;
  // 06-07-2026 | 13:40 المصدر: "المرفأ".
  if (shareOfDate > 0.2 && /^[\p{N}\s:./|-]{8,}(?:المصدر|الكاتب|المحرر|كتب|بقلم)/u.test(text))
    return 7;
  if (isOne(text, datelineCities)) return 5;
  const parts = partsOf(text);
  if (parts.length < 2 || parts.some((part) => countWords(part) > longestPart)) return 0;
  // أوسلو: إجراء روتيني may head what is said there.
  if (/[:：]/u.test(text)) return 0;
  const kinds = parts.map(kindOf);
  const isFrom = kinds.includes('city') || kinds.includes('agency');
  const names = kinds.filter((kind) => kind === 'name').length;
  // طرابزون / صالح دميرجان / الأناضول: a place that is no city of the list.
  const places = parts.filter((part, i) => kinds[i] === 'other' && countWords(part) === 1).length;
  const others = kinds.filter((kind) => kind === 'other').length;
  if (others > 0 && (others > 1 || places === 0 || names === 0 || !isFrom)) return 0;
  if (isFrom) return kinds.every((kind) => kind === 'city') ? 0 : 7;
  // يوليا هارتمان، رامي الديك: two who wrote it.
  return names === parts.length && /[،,]/u.test(text) ? 4.5 : 0;
}

type Part = 'city' | 'agency' | 'name' | 'other';

function kindOf(part: string): Part {
  if (isOne(part, datelineCities)) return 'city';
  if (isOne(part, datelineAgencies)) return 'agency';
  const name = part.replace(/^(?:من|كتب|كتبت|بقلم|مراسل\p{L}*)\s+(?=\p{L})/u, '');
  const words = countWords(name);
  const isWriter =
    (words >= 2 && words <= longestName && nameLikeness(name) >= (words > 3 ? 3 : 1)) ||
    newsroomRoles.has(formOf(part.split(/\s/)[0] ?? ''));
  return isWriter ? 'name' : 'other';
}

function isOne(part: string, { phrases }: PhraseSet): boolean {
  return phrases.has(lineWords(part).join(' '));
}

/** What marks part: slashes, bars, dashes, commas and brackets; a day or a number of a dateline aside. */
function partsOf(text: string): string[] {
  return text
    .replaceAll(/\p{N}+(?:\s?[-/.]\s?\p{N}+)*/gu, ' | ')
    .split(/\s*[/|،,()[\]«»"“”:：]\s*|\s*[–—ـ]\s*|\s+-\s*|-\s+|(?<=\p{L})-(?=\p{L})|-+$/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}
