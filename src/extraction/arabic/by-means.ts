import { platformNames } from '../lexicon/arabic-media.ts';
import { formOf, type Token } from '../tokens.ts';

const means =
  /^(?:ال)?(?:تلفزيون|تلفز|اذاع|راديو|وكال|صحيف|حساب|صفح|فيديو|هاتف|انترنت|بريد|ايميل|سكايب|زوم|اقمار|تقنيه|خدمه|تطبيق|منصه|موقع|اثير|شاشه|قناه|رساله).{0,4}$/;

/** مكالمة عبر الفيديو, عبر «إكس»: by what means, where the letters may be those of عبّر. */
export function isByMeans(tokens: readonly Token[], i: number): boolean {
  const [by, next, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (by?.form !== 'عبر' || next === undefined) return false;
  const marked = next.quotation === undefined ? next.form : formOf(next.text.slice(1, -1));
  // عبر «تيار الغد» عن قلقه: a body in marks has more to come.
  return (
    means.test(next.form) ||
    platformNames.has(marked) ||
    (next.kind === 'quote' && (after === undefined || after.kind === 'mark'))
  );
}
