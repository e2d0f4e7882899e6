import { isAction } from '../lexicon/arabic-actions.ts';
import type { TokenRange } from '../arabic/subject.ts';
import { bareNoun, isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { publishesIt } from '../lexicon/arabic-publishing.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { describe, type Entity } from './entity.ts';
import { phraseText } from './phrase-text.ts';
import type { Registry } from './registry.ts';

const longestSubject = 24;

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

/** «سديم»، الشركة الناشئة: the body between marks that a definite noun of bodies stands beside. Undefined where none does. */
export function apposedBody(
  paragraph: Paragraph,
  { from: i, to }: TokenRange,
  registry: Registry,
): Entity | undefined {
  const { text, tokens } = paragraph;
  const [marked, comma, noun] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  const isBeside = comma?.form === '،' && isDefinite(noun?.form ?? '');
  if (!isBeside || marked?.quotation === undefined) return undefined;
  const isShort = marked.end - marked.start < longestSubject;
  if (marked.isName !== true && !(isShort && verbAt(text, tokens[i - 3]) !== null))
    return undefined;
  const own = text.slice(marked.quotation.start, marked.quotation.end).trim();
  const head = bareNoun(noun?.form ?? '');
  const entity = registry.add(
    describe(own, 'organization', { name: own, head }),
    spanOf(paragraph, marked.quotation),
  );
  if (entity.kind !== 'organization') return undefined;
  const name = phraseText(text, tokens.slice(i, to));
  registry.learn(entity, describe(name, 'organization', { name, head }));
  return entity;
}

/** What firms have: أسهم «سديم», موظفو «سديم». */
const ofFirms = wordSet(
  'سهم أسهم أرباح إيرادات مبيعات خسائر موظفو موظفي مساهمو مساهمي زبائن عملاء مكاتب مصانع فروع ميزانية سندات إدارة طائرات متاجر تطبيقات أسطول',
);

/** أوقفت «طيران النورس» رحلاتها: a name between marks that is the subject of a verb in the feminine. */
function actsAlone({ text, tokens }: Paragraph, i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (isHead(before?.form ?? '', ofFirms) && !isDefinite(before?.form ?? '')) return true;
  if (before?.kind !== 'word') return false;
  // استطلاع أجرته «سديم»: who made a document.
  if (publishesIt(before)) return true;
  if (!/..ت$/.test(before.form)) return false;
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
