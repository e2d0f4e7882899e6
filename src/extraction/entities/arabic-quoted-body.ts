import { hasNoName } from '../arabic/quoted-names.ts';
import { isClauseVerb } from '../arabic/noun-phrase.ts';
import { isDefinite } from '../arabic/words.ts';
import { demonstratives, prepositions } from '../lexicon/arabic-words.ts';
import { type Token, wordsOf } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';

const longestQuotedName = 6;

/** اللجنة «تتعامل مع كل شكوى»: what is said of the body rather than its name. */
export function saysSomething(context: BodyContext, token: Token, head: Token): boolean {
  if (token.quotation === undefined) return false;
  const words = wordsOf(context.text, token.quotation);
  if (!mayBeName(context, token)) return true;
  if (!isDefinite(head.form)) return false;
  // نفت الوزارة «هذه الأنباء»: what is denied.
  return words.length > 3 || hasNoName.test(head.form) || demonstratives.has(words[0]?.form ?? '');
}

/** Whether a quote-marked string has the form of a name: no clause, and nothing that only speech starts or goes on with. */
export function mayBeName(
  { text }: Pick<BodyContext, 'text'>,
  { quotation, isName }: Token,
): boolean {
  if (quotation === undefined) return false;
  const words = wordsOf(text, quotation);
  const [first] = words;
  if (first === undefined || words.length > longestQuotedName) return false;
  const isClause =
    /^(?:لا|لن|لم|ليس|ليست|قد|سوف|هي|هو)$/.test(first.form) ||
    (isName !== true && isClauseVerb(text, words, 0));
  const isAttached =
    prepositions.has(first.form) || /^(?:بما|لما|كما|مما|عما|فيما)$/.test(first.form);
  // «بي إن سبورتس»: a letter, and no conjunction.
  const hasRelative = words.some(
    ({ form }, i) =>
      /^(?:الذي|التي|الذين|ان|انه|انها)$/.test(form) &&
      !/^(?:بي|سي|اي|تي|ان|اف|ام|جي)$/.test(words[i - 1]?.form ?? ''),
  );
  return words.length === 1 || !(isClause || isAttached || hasRelative);
}
