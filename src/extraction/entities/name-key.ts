import { remember } from '../remember.ts';
import { formOf } from '../tokens.ts';

/** Names as they are compared: folded words, apart by single spaces. */
export const key = remember((name) => {
  const folded = name
    .split(/[\s«»"“”'’()،,\u0640-]+/u)
    .map((word) => formOf(word))
    .filter((form) => form !== '')
    .join(' ');
  return ofTerritory.test(folded) ? folded.replace(territory, '$1') : folded;
});

/** Bodies that each part of a state has one of. */
const ofTerritory =
  /^(?:ال)?(?:سلطه|سلطات|مجلس|مديريه|مندوبيه|مكتب|محكمه|غرفه|فرع|مستشفي|كليه|نقابه|جمعيه|اداره|دايره) /;
/** السلطة المحلية بمديرية العين, السلطة المحلية بالعين: of one place; a ministry of a state's part is another than the state's. */
const territory =
  /(?<= )(ب|في )(?:محافظه|ولايه|مديريه|مدينه|اقليم|مقاطعه|منطقه|بلده|عماله|قضاء) (?=\S)/g;

/** The first words of two names, at least two of them. */
function startsAs(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.length >= 2 && shorter.every((word, i) => longer[i] === word);
}

/** منظمة الصحة, منظمة الصحة العالمية: whether the words of a name that is known start as others do, or three or more of it start those. */
export function isSameStart(known: readonly string[], words: readonly string[]): boolean {
  return known.length >= words.length
    ? startsAs(known, words)
    : startsAs(words, known) && known.length >= 3;
}
