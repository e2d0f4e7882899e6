import {
  captionLabels,
  captionMoments,
  captionOpeners,
  creditMarkers,
  creditNames,
} from '../lexicon/captions.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import { phraseAt, type PhraseSet } from '../lexicon/phrase-set.ts';
import { formOf } from '../tokens.ts';
import { countWords, type Line, isPartedAfter, wordPattern } from './line.ts';

const longest = 70;

/**
 * How much speaks for a line's standing under an image: 6 and more for who made the image at its end, 1 to 3 for how it
 * describes a moment.
 */
export function captionEvidence(line: Line): number {
  const { text, count, ending, words } = line;
  if (
    count < 2 ||
    count > longest ||
    /(?:كل|جميع|كافة) الحقوق|الحقوق محفوظة|rights reserved/iu.test(text)
  )
    return 0;
  if (isCreditAlone(line)) return 4;
  let evidence = creditEvidence(line);
  if (/^(?:FILE|File photo|File Photo|ARCHIVE)\s*[-–—:]/.test(text)) evidence += 6;
  const label = phraseAt(words, 0, captionLabels);
  if (label > 0 && label < words.length - 1 && isPartedAfter(text, label, { byComma: true }))
    evidence += 6;
  const isSentence = ending === 'stop' || ending === 'question' || ending === 'colon';
  if (phraseAt(words, 0, captionOpeners) > 0) evidence += isSentence ? 0.5 : 2;
  else if (count <= 30 && hasPhrase(words, captionMoments)) evidence += isSentence ? 0.5 : 1.5;
  return evidence;
}

/** Image caption, alone on the line before the caption. */
export function isCaptionLabel(line: Line | undefined): boolean {
  return line !== undefined && line.count <= 3 && captionLabels.phrases.has(line.words.join(' '));
}

/** صدر الصورة، Getty Images; PA Media; © UNICEF/Ana Cruz; صورة: أرشيف: nothing but who made the image. */
export function isCreditAlone({ text, words, count }: Line): boolean {
  if (count === 0 || count > 10) return false;
  if (
    /^(?:م?صدر (?:ال)?صورة?|image source|photo source|image credit|photo credit)\s*[،,:]/iu.test(
      text,
    )
  )
    return true;
  if (/^[©ⓒ]\s*\p{L}[^©]{1,40}\/\s?\p{L}[^©]{1,40}$/u.test(text)) return true;
  // (Ana Cruz / County Times)
  if (/^\(\p{Lu}[^()/]{2,40}\/\s?\p{Lu}[^()]{2,40}\)$/u.test(text)) return true;
  if (/^\(?(?:Courtesy|Supplied|Pic|Listing image|تصميم)\b\s?(?:of|by|[:/])\s?\S/u.test(text))
    return true;
  const marker = phraseAt(words, 0, creditMarkers);
  if (
    marker > 0 &&
    marker < words.length &&
    /^[[(]?[\p{L} ]+\s?(?:[:：/|]|by\s)/u.test(text) &&
    count - marker <= 6
  )
    return true;
  return (
    count <= 4 &&
    words.every(
      (word) => creditNames.has(word) || /^(?:images|media|photo|via|و|and|news)$/.test(word),
    )
  );
}

function creditEvidence(line: Line): number {
  const { text, words, count, ending } = line;
  const tail = text.slice(-90);
  // Getty Images A ferry in the harbour: the bank's name before the words, as screen readers have it.
  if (
    ending === 'open' &&
    /^(?:Getty Images|Reuters|PA Media|PA|EPA|AFP|AP|رويترز|غيتي إيمجز|أ ف ب)(?:[/\s]+(?:EPA|AFP|Getty Images|Reuters))?\s+(?:\p{Lu}|\p{Script=Arabic}+[ةه]? )/u.test(
      text,
    ) &&
    !/^\S+ (?:أن|إن|قال|عن|نقل)/.test(text)
  )
    return 3.5;
  if (/[©ⓒ]\s*[^©]{1,40}$/u.test(tail) && !/^[©ⓒ]/u.test(text)) return 7;
  // … in his workshop.Credit...Ana Cruz for The Times
  if (/[\p{L}.]\s?Credit\.\.\.\s?\p{Lu}/u.test(tail)) return 7;
  const marker = markedCredit(text, words);
  if (marker > 0) return marker;
  // … of the package. | Angela Voss/AGENCY
  if (
    /[|]\s?\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2}(?:\s?\/\s?\p{Lu}[\p{L} ]{1,20})?$/u.test(
      tail,
    ) &&
    count > 6
  )
    return 6;
  if (
    /\s[-–—|/]\s?(?:صورة |صور |من )?(?:ال)?(?:أرشيف|أرشيفية|تعبيرية|توضيحية|متداولة)$/u.test(tail)
  )
    return 6;
  if (/[.،]\s+(?:أرشيف|أرشيفية|صورة أرشيفية|من الأرشيف|file|archive)\.?$/iu.test(tail)) return 6;
  if (/[.،]\s+(?:أرشيف|تصوير|عدسة|بعدسة|صورة|الصورة|المصدر|©)[^.،]{2,40}$/u.test(tail)) return 6;
  // على الجسر / Globallookpress: a name in another script after a mark that divides.
  if (line.language === 'ar' && count > 3 && /\s[-–—/|]\s?[A-Z][A-Za-z .&/]{2,30}$/.test(tail))
    return 6;
  const bracket = /[([]([^()[\]]{2,60})[)\]]\.?$/u.exec(tail)?.[1];
  if (bracket !== undefined && countWords(text) - countWords(bracket) >= 2) {
    const credit = isDispatch(line)
      ? 0
      : bracketEvidence(bracket, ending === 'stop' && !text.endsWith(').'));
    if (credit > 0) return credit;
  }
  // … to the port. PCG photo
  if (
    /[.!?”"]\s+\p{Lu}[\p{L}.&]+(?: \p{Lu}[\p{L}.&]+){0,2} (?:file |pool |handout )?(?:photo|photos|image|images)\.?$/u.test(
      tail,
    )
  )
    return 6;
  // Boats on the river in March AFP: an agency alone after the words.
  const alone =
    /[\p{L}\p{N},’'"”.)]\s+(?:via\s+)?(\p{Lu}{2,}(?:[/-][\p{L} ]{2,30})?|Reuters|Getty Images|AP Photo|رويترز|غيتي|الأناضول|أ ف ب|ا ف ب)$/u.exec(
      tail,
    )?.[1];
  if (alone !== undefined && count > 4 && isCredit(alone)) return 6;
  // A valley. AGENCY/Ana Cruz; a valley. Ana Cruz for Outlet: a signature after the stop of the sentence.
  const signed = /[.!?”"]\s+((?:\p{Lu}|©)[^.!?]{2,50})\.?$/u.exec(tail)?.[1];
  if (signed !== undefined && isSignature(signed)) return 6;
  const last = /(?:\s[-–—/|]\s?|\s?[|]\s?)([^-–—/|.]{2,45}|\p{L}(?:\.\p{L}){1,3}\.?)$/u.exec(
    tail,
  )?.[1];
  if (
    last !== undefined &&
    count > 4 &&
    (isCredit(last) || /^\p{Lu}{2,}(?:[ /]\p{Lu}{2,})*$/u.test(last.trim()))
  )
    return 6;
  return 0;
}

/** أعرب الوزير عن ارتياحه. (وام): the agency after the last sentence of its dispatch, which starts with who said what. */
function isDispatch({ text, words }: Line): boolean {
  const [first = ''] = words;
  const verb = verbForms.get(first) ?? verbForms.get(first.replace(/^و/, ''));
  return verb?.[0]?.tense === 'perfect' && /\.\s?[([][^()[\]]+[)\]]$/u.test(text);
}

/** A marker and then a short name at the end of the line: تصوير: كريم فوزي; Photograph: Ana Cruz/Agency. */
function markedCredit(text: string, words: readonly string[]): number {
  for (let back = Math.min(9, words.length - 1); back >= 1; back--) {
    const at = words.length - back;
    const length = phraseAt(words, at, creditMarkers);
    if (length === 0 || back - length < 1) continue;
    const written = lastWords(text, back);
    const hasMark = isMarkedAfter(written, length);
    const isBy = /\s(?:by|of)$/.test(words.slice(at, at + length).join(' '));
    if (hasMark || (isBy && /(?:by|of)\s+\p{Lu}/u.test(written))) return at === 0 ? 5 : 7;
    if (
      /^(?:تصوير|بعدسه|عدسه)$/.test(words[at] ?? '') &&
      back - length <= 3 &&
      !/[.؟!]$/.test(text)
    )
      return 6;
  }
  return 0;
}

/** A mark that divides right after the marker: Photograph: Ana Cruz, and not the source added: "…". */
function isMarkedAfter(text: string, count: number): boolean {
  let rest = text;
  for (let i = 0; i < count; i++) rest = rest.replace(/^[^\p{L}\p{M}]*[\p{L}\p{M}'’]+/u, '');
  return /^\s?(?:\.{2,}|[:：/|])/u.test(rest);
}

function lastWords(text: string, count: number): string {
  return text.slice([...text.matchAll(wordPattern)].at(-count)?.index ?? 0);
}

/** (رويترز), (Ben Osei/County Times), (ليلى صبري), (الشركة): what a bracket at the end of the line says of its maker. */
function bracketEvidence(bracket: string, isSentence: boolean): number {
  if (/\p{N}{3,}/u.test(bracket) && !isCredit(bracket)) return 0;
  if (isCredit(bracket)) return isSentence ? 4 : 7;
  if (isSentence) return 0;
  const words = bracket.trim().split(/\s+/);
  if (/[\u0600-\u06ff]/.test(bracket))
    // نبض حلب/ عمر حاج: an outlet and its photographer.
    return words.length <= 7 && /\p{L}\s?\/\s?\p{L}/u.test(bracket)
      ? 6
      : words.length <= 4 && !/\p{N}/u.test(bracket)
        ? 3.5
        : 0;
  if (/\p{Lu}\S*\s?[/:]\s?\p{Lu}|^\p{Lu}\S+ \p{Lu}\S+ for (?:[Tt]he )?\p{Lu}/u.test(bracket))
    return 6;
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) ? 3 : 0;
}

function isCredit(words: string): boolean {
  // أ ب, أ ف ب: an agency by its letters.
  if (/^\p{Script=Arabic}(?:[ .]\p{Script=Arabic}){1,2}$/u.test(words.trim())) return true;
  if (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}\s?[/,|]\s?\p{Lu}/u.test(words)) return true;
  return (
    words.split(/[\s/،,|:]+/).some((word) => creditNames.has(formOf(word))) ||
    /(?:مواقع التواصل|صورة|المصدر|social media|courtesy|file photo|image|source:|photos?$)/iu.test(
      words,
    )
  );
}

/** HALCYON/Felipe Ortuzar, Ines Duarte for Northside, Ana Cruz / Agency: capitals that sign. */
function isSignature(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length > 8) return false;
  if (/^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}\s?[/|]\s?\p{Lu}/u.test(words)) return true;
  if (/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2} for (?:[Tt]he )?\p{Lu}/u.test(words))
    return true;
  return (
    parts.length <= 3 &&
    parts.every((word) => creditNames.has(formOf(word)) || /^\p{Lu}{2,}$/u.test(word))
  );
}

function hasPhrase(words: readonly string[], phrases: PhraseSet): boolean {
  return words.slice(0, 40).some((_, i) => phraseAt(words, i, phrases) > 0);
}
