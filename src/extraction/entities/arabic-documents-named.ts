import { hasProclitic } from '../arabic/words.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import type { Description } from './entity.ts';
import { issuerAfter } from './issuer.ts';
import type { Registry } from './registry.ts';

/** A document without a name, by the clause that tells whose it is: تقرير أصدرته المبادرة. */
export function namedByClause(
  description: Description,
  paragraph: Paragraph,
  { tokens, registry }: { tokens: readonly Token[]; registry: Registry },
): Description {
  const { kind, name } = description;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (kind !== 'document' || name === null || name.includes(' ')) return description;
  if (first === undefined || last === undefined) return description;
  const issuer = issuerAfter(paragraph, spanOf(paragraph, { start: first.start, end: last.end }));
  if (issuer === null) return description;
  const clause = paragraph.text.slice(first.end, endOfName(issuer, paragraph, registry)).trim();
  return { ...description, name: `${name} ${clause}` };
}

/** أعدّته الباحثة في معهد سراج مريم سالم في مارس: the issuer's phrase may hold more than who it is. */
function endOfName(issuer: Span, paragraph: Paragraph, registry: Registry): number {
  const before = { ...issuer, start: Math.max(0, issuer.start - 1) };
  let end: number | null = null;
  registry.next(before, ({ kind }, mention) => {
    if (mention.paragraph !== issuer.paragraph || mention.end > issuer.end) return true;
    if (end === null || kind === 'person') end = mention.end;
    return kind === 'person';
  });
  const last = end ?? endBeforePreposition(issuer, paragraph.tokens);
  return /["»”]/u.test(paragraph.text[last] ?? '') ? last + 1 : last;
}

/** أعدّه خبراء ذخائر لصور الشظايا, أصدرته Northline في مارس. */
function endBeforePreposition({ start, end }: Span, tokens: readonly Token[]): number {
  const from = tokenAfter(tokens, start);
  const to = tokenAfter(tokens, end);
  const isPreposition = (token: Token) =>
    prepositions.has(token.form) || hasProclitic(token, 'ل') || hasProclitic(token, 'ب');
  const at = tokens.findIndex((token, i) => i > from && i < to && isPreposition(token));
  return at === -1 ? end : (tokens[at - 1]?.end ?? end);
}
