import { honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { startsBearer } from './name-ahead.ts';
import { isHead } from './words.ts';

/** الذي, المنتمي, الفائزة: what starts a clause on somebody or on a body. */
const relative =
  /^(?:الذي|التي|الذين|اللذان|اللتان|ال(?:منتمي|محسوب|مقيم|منتخب|معين|مكلف|مشرف|قادم|فايز|حاصل|عايد|متوج|مقرب|حايز|متحدر|منحدر|بالغ)ه?)$/;
const furthest = 25;

/**
 * مدير شركة «النور»، التي نفذت الأشغال |، المهندس كمال زين: the comma before the name of who has a role, past a clause on the body or on
 * them. The token where none is.
 *
 * @param from where the role starts.
 */
export function roleClauseEnd(tokens: readonly Token[], comma: number, from: number): number {
  const isRole = isHead(tokens[from]?.form ?? '', titleHeads);
  if (!isRole || tokens[comma]?.form !== '،' || !relative.test(tokens[comma + 1]?.form ?? ''))
    return comma;
  for (let i = comma + 2; i < Math.min(tokens.length, comma + furthest); i++) {
    const token = tokens[i];
    if (token === undefined || /^[.:؛]$/.test(token.form) || opensThat(tokens, i)) return comma;
    if (token.form !== '،') continue;
    let name = i + 1;
    while (name < i + 3 && isTitle(tokens[name])) name++;
    return startsBearer(tokens, name) ? i : comma;
  }
  return comma;
}

function isTitle(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return honorifics.has(form) || (form.startsWith('ال') && isHead(form, titleHeads));
}
