import type { Token } from '../tokens.ts';
import { wordSet } from './word-set.ts';

/** Who issues documents of a kind, whichever of them the article speaks of. */
interface DocumentKind {
  /** Nouns of documents, as a document's own noun. */
  heads: ReadonlySet<string>;
  /** What the noun after it has to be, without the article; null where it may be any. */
  of: ReadonlySet<string> | null;
  /** The nouns of the bodies. */
  nouns: ReadonlySet<string>;
}

/** The first that fits counts: حيثيات الحكم has a word more than حيثيات. */
const kinds: readonly DocumentKind[] = [
  ['حيثيات منطوق أسباب', 'حكم', 'محكمة مجلس'],
  ['حيثيات منطوق', '', 'محكمة'],
  [
    'أمر قرار لائحة صك مذكرة صحيفة ورقة تقرير مطالعة',
    'إحالة اتهام اتهامي ظني ادعاء',
    'نيابة ادعاء مدعي',
  ],
  ['محضر محاضر', 'ضبطية شرطة ضبط درك توقيف استدلال استدلالات', 'شرطة أمن درك مباحث حرس'],
  ['تحريات', '', 'مباحث شرطة أمن درك استخبارات'],
  ['نشرة نشرات توقعات خرائط', 'جوي جوية طقس أرصاد', 'أرصاد'],
  ['بيان إعلان', 'ختامي', 'مؤتمر قمة منتدى ملتقى مهرجان ندوة'],
].map(([heads = '', of = '', nouns = '']) => ({
  heads: wordSet(heads),
  of: of === '' ? null : wordSet(of),
  nouns: wordSet(nouns),
}));

/** لائحة الاتهام, حيثيات الحكم: the nouns of the bodies that such a document is of, how many words tell its kind, and whether its noun alone does. */
export function issuersOfKind([first, second]: readonly Token[]): {
  nouns: ReadonlySet<string>;
  size: number;
  isOfAny: boolean;
} | null {
  const [head, of] = [first, second].map((token) => token?.form.replace(/^ال/, '') ?? '');
  for (const kind of kinds) {
    if (!kind.heads.has(head ?? '')) continue;
    if (kind.of === null) return { nouns: kind.nouns, size: 1, isOfAny: true };
    if (kind.of.has(of ?? '')) return { nouns: kind.nouns, size: 2, isOfAny: false };
  }
  return null;
}
