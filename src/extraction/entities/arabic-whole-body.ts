import { isDefinite } from '../arabic/words.ts';
import type { Paragraph } from '../statement.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { wholeEnd } from './arabic-part-of-body.ts';
import { bodyTokens } from './arabic-body-words.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import type { Lookup } from './lookup.ts';

/** The tokens of a body whose name goes on after the phrase: الأكاديمية الأمريكية لطب النوم. Null where none does. */
export function wholeBody(
  paragraph: Paragraph,
  span: Span,
  { gazetteer, nations, cast }: Lookup,
): Token[] | null {
  const { text, tokens, language } = paragraph;
  const from = tokenAfter(tokens, span.start);
  const first = tokens[from];
  if (language !== 'ar' || first?.start !== span.start || !isBodyNoun(first)) return null;
  const end = wholeEnd({ text, tokens, gazetteer, nations, cast }, from);
  const last = end === null ? undefined : tokens[end - 1];
  // الحكومة الأوروبية «جبهة النهر»: another's name after a whole one.
  const isOthers =
    last?.kind === 'quote' &&
    last.start >= span.end &&
    isDefinite(tokens[(end ?? 0) - 2]?.form ?? '');
  if (isOthers) return null;
  return end === null || last === undefined || last.end <= span.end
    ? null
    : bodyTokens(tokens, from, end);
}
