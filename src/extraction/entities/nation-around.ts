import { isCounterpart } from '../arabic/counterpart.ts';
import type { Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import type { OfficeLookup } from './bodies.ts';
import { isInName } from './nation-in-name.ts';
import type { Nation } from './nations.ts';

/** How many tokens are looked back over for a nation. */
const furthest = 300;

/** The nation that the article speaks of nearest before a place, or else most. */
export function nationAround(span: Span, { paragraphs, nations }: OfficeLookup): Nation | null {
  const tokens = paragraphs[span.paragraph]?.tokens ?? [];
  const last = tokenAfter(tokens, span.end);
  let towards: Nation | null = null;
  for (let i = last; i >= Math.max(0, last - furthest); i--) {
    const token = tokens[i];
    if (token === undefined || token.start >= span.end) continue;
    const nation = nations.ofAdjective(token) ?? nations.named(tokens, i)?.nation ?? null;
    if (nation === null || nations.isSurname(token) || isInName(tokens, i)) continue;
    if (isCounterpart(tokens[i - 1]?.form ?? '')) continue;
    // إلى أرمينيا: where somebody turns to, where another nation is spoken of.
    if (!/^(?:الي|نحو|ضد|تجاه|مع)$/.test(tokens[i - 1]?.form ?? '')) return nation;
    towards ??= nation;
  }
  return nations.main ?? towards;
}
