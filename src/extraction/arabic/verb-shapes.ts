import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isNamePart } from './name-words.ts';
import { isDefinite } from './words.ts';

/** Words that start as an imperfect does, towns among them, and المتهم, which is spelled as آلمتهم is. */
export const notVerbs = wordSet(
  'يناير يمين يسار يسارا يمينا يمني يمنية يهودي يهودية يتيم يتيمة يقين يقينا يدوي يدويا يدوية يخت يختا يهود يحيى يزيد يعرب يعقوب يلدريم تلمسان تطوان تندوف تمنراست تبسة تيسمسيلت تاوريرت تعز تهامة تدمر تكريت تلعفر تلكلخ المتهم',
);

/** رئيس مولودية سطيف يفجرها: an imperfect with a pronoun, which hardly any noun looks like. */
export function hasObject({ form, text }: Token): boolean {
  const stem = /^(ي[^او]..+?)(?:ها|هم|ه)$/.exec(form)?.[1];
  return stem !== undefined && !text.endsWith('ة') && !notVerbs.has(stem) && !notVerbs.has(form);
}

/** أندرو ماكلين اختلف معه: the perfect of the eighth and tenth forms, after a noun with the article or a name. */
export function isDerivedPerfect(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (before === undefined || token === undefined || !token.text.startsWith('ا')) return false;
  if (!/^(?:ا[^لنا]ت[^ا][^اويهت]ت?|است[^ا][^ا][^اويه]?ت?)$/.test(token.form)) return false;
  return isDefinite(before.form) || isNamePart(before);
}
