import { remember } from '../remember.ts';
import { formOf } from '../tokens.ts';

/** Names as they are compared: folded words, apart by single spaces. */
export const key = remember((name) =>
  name
    .split(/[\s«»"“”'’()،,\u0640-]+/u)
    .map((word) => formOf(word))
    .filter((form) => form !== '')
    .join(' ')
    .replace(territory, '$1'),
);

/** السلطة المحلية بمديرية العين, السلطة المحلية بالعين: of one place; a ministry of a state's part is another than the state's. */
const territory =
  /(?<=^(?:ال)?(?:سلطه|سلطات|مجلس|مديريه|مندوبيه|مكتب|محكمه|غرفه|فرع|مستشفي|كليه|نقابه|جمعيه|اداره|دايره) .*)(?<= )(ب|في )(?:محافظه|ولايه|مديريه|مدينه|اقليم|مقاطعه|منطقه|بلده|عماله|قضاء) (?=\S)/g;
