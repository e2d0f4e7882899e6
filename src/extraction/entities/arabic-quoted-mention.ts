import { isAction } from '../lexicon/arabic-actions.ts';
import { isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { describe } from './entity.ts';
import { phraseText } from './phrase-text.ts';
import type { Registry } from './registry.ts';

/** «المبادرة المتوسطية للمياه»: a quote-marked name that starts with the head of a body. */
export function quotedOrganization(paragraph: Paragraph, i: number, registry: Registry): void {
  const { text, tokens } = paragraph;
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined || quotation.end - quotation.start > 60) return;
  const words = wordsOf(text, quotation);
  const first = words[0];
  if (first === undefined || words.length > 6) return;
  const isNoun = isHead(first.form, organizationHeads);
  if (isNoun ? words.length < 2 : words.length > 4 || !actsAlone(paragraph, i)) return;
  const name = phraseText(text, words);
  const body = registry.add(
    describe(name, 'organization', { name, head: isNoun ? first.form.replace(/^ال/, '') : null }),
    spanOf(paragraph, quotation),
  );
  if (!isNoun) registry.actors.add(body);
}

/** What firms have: أسهم «سديم», موظفو «سديم». */
const ofFirms = wordSet(
  'سهم أسهم أرباح إيرادات مبيعات خسائر موظفو موظفي مساهمو مساهمي زبائن عملاء مكاتب مصانع فروع ميزانية سندات إدارة طائرات متاجر تطبيقات أسطول',
);

/** أوقفت «طيران النورس» رحلاتها: a name between marks that is the subject of a verb in the feminine. */
function actsAlone({ text, tokens }: Paragraph, i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (isHead(before?.form ?? '', ofFirms) && !isDefinite(before?.form ?? '')) return true;
  if (before?.kind !== 'word' || !/..ت$/.test(before.form)) return false;
  const isWhole = token?.isName === true;
  // حطمت «الوحدات» رقمها: what it has tells that it acts.
  if (next?.kind === 'word' && /^.{3,}ها$/.test(next.form) && isFirst(tokens, i - 1)) return true;
  const hasObject = next?.kind === 'word' && (isDefinite(next.form) || next.form.endsWith('ها'));
  if (verbAt(text, before) !== null) return isWhole;
  return (isWhole || hasObject) && isAction(before.form.replace(/^[وف]/, ''));
}

/** Whether a sentence starts with a word. */
function isFirst(tokens: readonly Token[], i: number): boolean {
  return i === 0 || tokens[i - 1]?.form === '.';
}
