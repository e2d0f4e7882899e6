import { creditMarkers, creditNames } from '../lexicon/furniture.ts';
import { formOf } from '../tokens.ts';
import { countWords, endsAsSentence } from './shape.ts';

const longest = 60;

/** Whether a line stands under an image: it ends with who made the image, in the ways that sites write it. */
export function isCaption(line: string): boolean {
  const words = countWords(line);
  if (words < 2 || words > longest) return false;
  if (/^(?:FILE|File photo)\s*[-–—:]/.test(line)) return true;
  return endsWithCredit(line) || creditMarkers.test(line);
}

function endsWithCredit(line: string): boolean {
  if (/[©ⓒ]\s*[^©]{1,40}$/u.test(line) && !/^[©ⓒ]/u.test(line)) return true;
  const bracket = /[([]([^()[\]]{2,40})[)\]]\.?$/u.exec(line)?.[1];
  if (bracket !== undefined && (isCredit(bracket) || isName(line, bracket))) return true;
  // Boats on the river in March AFP: an agency alone after the words.
  const agency =
    /[\p{L}\p{N},’'"”]\s+(?:via\s+)?(\p{Lu}{2,}(?:\/[\p{L} ]{2,30})?|Reuters|Getty Images|رويترز|غيتي|الأناضول)$/u.exec(
      line,
    )?.[1];
  if (agency !== undefined && !endsAsSentence(line) && isCredit(agency) && countWords(line) > 4)
    return true;
  if (
    /[.،,]\s+\p{Lu}[\p{Lu}\p{N}.& ]{1,20}(?:\/\s?[\p{L} .'’-]{2,40})?\.?$/u.test(line) &&
    !/[.!?]\s*$/.test(line)
  )
    return true;
  const last = /(?:\s[-–—/|]\s?|\.\s+)([^-–—/|.]{2,40}|\p{L}(?:\.\p{L}){1,3}\.?)$/u.exec(line)?.[1];
  return last !== undefined && (isCredit(last) || isCapitals(last));
}

function isCredit(words: string): boolean {
  if (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}\s?[/,|]\s?\p{Lu}/u.test(words)) return true;
  return (
    words.split(/[\s/،,]+/).some((word) => creditNames.has(formOf(word))) ||
    /(?:archive|أرشيف|مواقع التواصل|متداولة|file photo)/iu.test(words)
  );
}

/** صهاريج في الحي (ليلى صبري): a name or a desk in brackets, where a sentence would have a full stop. */
function isName(line: string, bracket: string): boolean {
  const words = countWords(bracket);
  return (
    !/\p{N}/u.test(bracket) &&
    words >= 2 &&
    words <= 4 &&
    /^[\p{L}\p{M} .'’-]+$/u.test(bracket) &&
    (/[\u0600-\u06ff]/.test(bracket) || /^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(bracket)) &&
    countWords(line) - words >= 3 &&
    /[)\]]$/u.test(line)
  );
}

function isCapitals(words: string): boolean {
  return /^\p{Lu}{2,}(?:[ /]\p{Lu}{2,})*$/u.test(words.trim());
}
