import { platformNames } from '../lexicon/arabic-media.ts';
import { mediaHeads, speakerNouns } from '../lexicon/arabic-speakers.ts';
import { demonstratives } from '../lexicon/arabic-words.ts';
import { formOf, type Token } from '../tokens.ts';

const means =
  /^(?:ال)?(?:تلفزيون|تلفز|اذاع|راديو|وكال|صحيف|حساب|صفح|فيديو|هاتف|انترنت|بريد|ايميل|سكايب|زوم|اقمار|تقنيه|خدمه|تطبيق|منصه|موقع|اثير|شاشه|قناه|رساله).{0,4}$/;

/** مكالمة عبر الفيديو, عبر «إكس»: by what means, where the letters may be those of عبّر. */
export function isByMeans(tokens: readonly Token[], i: number): boolean {
  const [by, next, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!/^و?عبر$/.test(by?.form ?? '') || next === undefined) return false;
  if (isThing(tokens, i + 1)) return true;
  const marked = next.quotation === undefined ? next.form : formOf(next.text.slice(1, -1));
  // عبر «تيار الغد» عن قلقه: a body in marks has more to come.
  return (
    means.test(next.form) ||
    platformNames.has(marked) ||
    (next.kind === 'quote' && (after === undefined || after.kind === 'mark'))
  );
}

/** عبر هذا المنبر, عبر العديد من الصحف, عبر مشروعها: what no person or body is. */
function isThing(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (/^.{3,}(?:ها|هم)$/.test(form)) return !isSpeaker(form.replace(/(?:ها|هم)$/, ''));
  if (demonstratives.has(form)) return !isSpeaker(tokens[i + 1]?.form ?? '');
  const noun = tokens[tokens[i + 1]?.form === 'من' ? i + 2 : i + 1]?.form ?? '';
  return (
    /^(?:العديد|عدد|عده|بعض|مختلف|جميع|كافه)$/.test(form) && mediaHeads.has(noun.replace(/^ال/, ''))
  );
}

function isSpeaker(form: string): boolean {
  const noun = form.replace(/^ال/, '');
  if (mediaHeads.has(noun)) return false;
  return speakerNouns.has(noun) || speakerNouns.has(noun.replace(/ت$/, 'ه'));
}
