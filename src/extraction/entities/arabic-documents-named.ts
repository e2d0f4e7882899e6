import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { hasPreposition } from '../lexicon/arabic-common-words.ts';
import { platformNames } from '../lexicon/arabic-media.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { formOf, type Token, tokenAfter } from '../tokens.ts';
import type { Description } from './entity.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { issuerAfter } from './issuer.ts';
import type { Registry } from './registry.ts';

/** A document without a name, by the clause that tells whose it is: تقرير أصدرته المبادرة, تقرير طبي نشره النادي. */
export function namedByClause(
  description: Description,
  paragraph: Paragraph,
  { tokens, registry }: { tokens: readonly Token[]; registry: Registry },
): Description {
  const { kind, name } = description;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (kind !== 'document' || name === null) return description;
  const qualities = name.split(' ').slice(1);
  if (!qualities.every((word) => isIndefiniteAdjective(formOf(word)))) return description;
  if (first === undefined || last === undefined || platformNames.has(first.form))
    return description;
  const issuer = issuerAfter(paragraph, spanOf(paragraph, { start: first.start, end: last.end }));
  if (issuer === null) return description;
  const { end } = tokens[qualities.length] ?? first;
  const clause = paragraph.text.slice(end, endOfName(issuer, paragraph, registry)).trim();
  return { ...description, name: `${name} ${clause}` };
}

/** أعدّته الباحثة في معهد سراج مريم سالم في مارس: the issuer's phrase may hold more than who it is. */
function endOfName(issuer: Span, paragraph: Paragraph, registry: Registry): number {
  const before = { ...issuer, start: Math.max(0, issuer.start - 1) };
  let end: number | null = null;
  registry.next(before, ({ kind }, mention) => {
    if (mention.paragraph !== issuer.paragraph || mention.end > issuer.end) return true;
    const isFirst = mention.start === issuer.start;
    const isName = kind === 'person' && !isFirst;
    if (isName || (end === null && isFirst && kind === 'organization')) end = mention.end;
    return isName;
  });
  const last = end ?? endBeforePreposition(issuer, paragraph.tokens);
  return /["»”]/u.test(paragraph.text[last] ?? '') ? last + 1 : last;
}

/** خبراء ذخائر | لصور الشظايا, Northline | في مارس, but باحثون في جامعة الفرات في بغداد. */
function endBeforePreposition({ start, end }: Span, tokens: readonly Token[]): number {
  const [from, to] = [tokenAfter(tokens, start), tokenAfter(tokens, end)];
  const within = tokens.slice(from + 1, to);
  const at = within.findIndex(
    ({ form }, i) =>
      (/^[بل]/.test(form) && hasPreposition(form)) ||
      (prepositions.has(form) &&
        !isBodyNoun(tokens[from + i + 2]) &&
        !(form === 'في' && tokens[from + i + 2]?.isKnown === true)),
  );
  return at === -1 ? end : (tokens[from + at]?.end ?? end);
}
