import { bylineStarts } from '../lexicon/furniture.ts';
import { hasDate } from '../lexicon/calendar.ts';
import { countWords, endsAsSentence } from './shape.ts';

const longest = 26;
const clock = /\p{N}{1,2}[:.]\p{N}{2}\s*(?:[صم]\b|[ap]\.?m\.?|GMT|BST|UTC)?/iu;
const dateWords =
  /(?:هـ|GMT|توقيت|الساعة|ago\b|منذ \p{N}+ (?:ساع|دقيق|يوم)|قبل \p{N}+ (?:ساع|دقيق|يوم))/iu;

/**
 * Whether a line says who wrote an article, from where, or when it came out.
 *
 * @param isInBody the line stands after the text has begun, where 'name: words' is no byline.
 */
export function isByline(line: string, { isInBody = false }: { isInBody?: boolean } = {}): boolean {
  const words = countWords(line);
  if (words === 0 || words > longest) return false;
  if (
    /^(?:[-–—]\s*)*(?:[Ww]ith (?:assistance|reporting|files)|\p{Lu}.{2,60} (?:reported from|contributed (?:reporting|to this)))/u.test(
      line,
    )
  )
    return true;
  if (bylineStarts.test(line)) return words <= 18 || line.startsWith('(');
  if (endsAsSentence(line) && !line.startsWith('(') && !/[ap]\.m\.$/i.test(line)) return false;
  if (
    words <= 14 &&
    (hasDate(line) || dateWords.test(line)) &&
    (clock.test(line) || words <= 9) &&
    !/[«“"]/u.test(line)
  ) {
    return isMostlyDate(line);
  }
  if (words <= 12 && hasDate(line) && /\s[-–—|]\s/.test(line) && /\p{N}{4}\s*$/u.test(line))
    return true;
  return !isInBody && (isPlaceAndName(line) || isPlaceAndReporter(line) || isNameAndRole(line));
}

/** A date, with little else: a weekday, a clock, a separator. */
function isMostlyDate(line: string): boolean {
  const rest = line.replace(/[\p{N}/:.,،\-–—|()ـ]+/gu, ' ').trim();
  return rest.split(/\s+/).filter((word) => word.length > 1).length <= 7;
}

/** "دبي-الشرق", "الرباط: سلمى بنجلون", "القاهرة – رويترز", "واشنطن (رويترز)". */
function isPlaceAndName(line: string): boolean {
  if (/["«“]/u.test(line)) return false;
  const [, place = '', name = ''] =
    /^([\p{L}\p{M}\p{N}' ’.]{2,24}?)\s*(?:[-–—:/|،,]|ـ)\s*([\p{L}\p{M}\p{N}' ’.]{2,48})$/u.exec(
      line,
    ) ?? [];
  if (place === '' || !/[\u0600-\u06ff]/.test(line)) return false;
  return (
    countWords(place) <= 2 &&
    countWords(name) <= 5 &&
    (countWords(name) <= 3 || !/(?:^|\s)[يت]\p{L}{3,}/u.test(name))
  );
}

/** 'جنيف - مراسل "الرواق"': a place, then who writes for the outlet. */
function isPlaceAndReporter(line: string): boolean {
  return /^[\p{L} ]{2,24}\s*[-–—:|،]\s*(?:مراسل|مراسلة|مندوب|مكتب|موفد|خاص)\s.{2,40}$/u.test(line);
}

/** "Lena Marsh, Environment correspondent", "Lena Marsh Political Editor", "Lena Marsh in Port Halven". */
function isNameAndRole(line: string): boolean {
  const isPlaced = / in (?:\p{Lu}[\p{L}'’.-]+,? ?){1,3}$/u.test(line) && countWords(line) <= 8;
  const isTitled =
    /(?:correspondent|editor|reporter|writer|columnist|critic|staff|bureau(?: chief)?)$/iu.test(
      line,
    );
  return (
    /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’.-]+ ?){1,2}(?:,? and \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)?(?:,|\s| in| at)/u.test(
      line,
    ) &&
    (isTitled || isPlaced)
  );
}
