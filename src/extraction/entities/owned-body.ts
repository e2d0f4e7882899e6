import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { formOf } from '../tokens.ts';

/** بعثتها, بعثته إلى القاهرة, ديوانه: a part of the body that was named last, by whose it is. */
export function isOwned(name: string): boolean {
  const [first = ''] = name.split(' ');
  const stem = /^(.{2,}?)(?:ها|هم|هما|ه)$/.exec(first)?.[1];
  if (stem === undefined) return false;
  const noun = formOf(stem.replace(/ت$/, 'ة'));
  return (
    (!name.includes(' ') && /(?:ها|هم)$/.test(first)) ||
    organizationHeads.has(noun) ||
    organizationHeads.has(formOf(stem))
  );
}

/** Whether that body's noun is feminine, as of مكتبها السياسي; null where the pronoun does not say: بعثتهم. */
export function ownerOf(name: string): boolean | null {
  const [, pronoun] = /^\S+?(ها|هما?|ه)(?: |$)/.exec(name) ?? [];
  return pronoun === undefined || pronoun.startsWith('هم') ? null : pronoun === 'ها';
}
