import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { bare, type OfficeLookup, wordsOf } from './bodies.ts';
import type { Entity } from './entity.ts';

/** How many words may stand between what is done and who does it: تشغّل | الميناء شركة النور. */
const between = 1;
const nouns = wordSet('شركة مؤسسة جهة مجموعة هيئة جمعية منظمة مقاول');
/** What a body does that is called by it alone, as verbs without their first letters and endings, and as nouns. */
const deeds: ReadonlyMap<string, { verb: RegExp; noun: RegExp }> = new Map(
  Object.entries({
    مشغل: 'شغل|دير|ادار|تشغيل|اداره',
    مدير: 'دير|ادار|اداره',
    منفذ: 'نفذ|تنفيذ|انجاز',
    منظم: 'نظم|تنظيم',
    مطور: 'طور|تطوير',
    مالك: 'ملك|متلك|امتلك|ملكيه|مملوك',
    مصنع: 'صنع|نتج|انتج|تصنيع|انتاج',
    منتج: 'نتج|انتج|انتاج',
    مستورد: 'ستورد|استورد|استيراد',
    مورد: 'ورد|توريد',
    مشيد: 'شيد|بني|تشييد|بناء',
    مصمم: 'صمم|تصميم',
  }).map(([doer, stems]) => [
    doer,
    {
      verb: new RegExp(`^[وف]?[يت]?(?:${stems})ت?(?:ه|ها|هم|هما)?$`),
      noun: new RegExp(`^[وفبل]?(?:${stems})(?:ه|ها)?$`),
    },
  ]),
);

/**
 * الشركة المشغلة, where the article says that شركة مطارات الوسطى runs the airport: the body that does what another name of it tells. Undefined
 * for any other phrase, and where none is said to do so.
 */
export function doerOf(phrase: string, span: Span, lookup: OfficeLookup): Entity | undefined {
  const [noun = '', participle = '', ...rest] = wordsOf(phrase);
  const deed = deeds.get(bare(participle).replace(/ه$/, ''));
  const isDoer = noun.startsWith('ال') && participle.startsWith('ال') && nouns.has(bare(noun));
  if (!isDoer || deed === undefined || rest.length > 0) return undefined;
  const { registry, paragraphs } = lookup;
  const fits = ({ kind, name, isMedium }: Entity, at: Span) => {
    if (kind !== 'organization' || isMedium || wordsOf(name)[1] === participle) return false;
    const { tokens = [] } = paragraphs[at.paragraph] ?? {};
    return isSaidToDo(tokens, at, { participle, ...deed });
  };
  const told = registry.latest(span, fits) ?? registry.next(span, fits);
  if (told !== undefined) return told;
  const [only, other] = registry
    .bodiesOf(bare(noun))
    .filter(({ name, mentions }) => mentions.length > 0 && isNamed(wordsOf(name)));
  return other === undefined ? only : undefined;
}

/** شركة النور, and no الشركة المشغلة nor الشركة. */
function isNamed([first = '', second]: readonly string[]): boolean {
  return second !== undefined && !first.startsWith('ال');
}

/** تديره | شركة النور, شركة النور | المشغلة للميناء, بتنفيذ | شركة النور. */
function isSaidToDo(
  tokens: readonly Token[],
  at: Span,
  { participle, verb, noun }: { participle: string; verb: RegExp; noun: RegExp },
): boolean {
  const start = tokenAfter(tokens, at.start);
  const before = bare((tokens[start - 1]?.form ?? '').replace(/^[بل](?=.{3})/, ''));
  // لشركة | «أمواج».
  const from = nouns.has(before) ? start - 1 : start;
  const form = (i: number) => tokens[i]?.form ?? '';
  const isVerb = Array.from({ length: between + 1 }, (_, k) => form(from - 1 - k)).some((each) =>
    verb.test(each),
  );
  if (isVerb || noun.test(form(from - 1))) return true;
  const to = tokenAfter(tokens, at.end);
  const own = participle.replace(/^ال/, '');
  return [to - 1, to, to + 1].some(
    (i) => i >= from && (form(i) === participle || form(i) === own) && !/^مديره?$/.test(own),
  );
}
