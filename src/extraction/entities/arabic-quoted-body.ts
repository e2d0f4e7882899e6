import { hasNoName } from '../arabic/quoted-names.ts';
import { isClauseVerb } from '../arabic/noun-phrase.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { demonstratives, nameNouns, prepositions } from '../lexicon/arabic-words.ts';
import { type Token, wordsOf } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isNickname } from './arabic-attached.ts';
import { makers, places } from './arabic-role-names.ts';
import { agrees } from './arabic-body-words.ts';

const longestQuotedName = 6;
const longestAfterConstruct = 20;
const mostQualities = 3;

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
function mayBeName({ text }: Pick<BodyContext, 'text'>, { quotation, isName }: Token): boolean {
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

/** Whether a quote-marked string is the name of the body whose noun is before it, by the word right before. */
export function isNameAfter({ tokens }: BodyContext, i: number, hasComplement: boolean): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (isBodyNoun(before) || isAdjective(before?.form ?? '')) return true;
  if (!hasComplement || token === undefined) return false;
  return token.isName === true || token.end - token.start < longestAfterConstruct;
}

/** شركة التدقيق | السابقة «ميزان»: the quote-marked name of a body after adjectives that are no part of a name. Null where none is. */
export function nameAfterQualities(
  context: BodyContext,
  { head, from, limit }: { head: Token; from: number; limit: number },
): number | null {
  for (let i = from; i < Math.min(limit, from + mostQualities); i++) {
    const token = context.tokens[i];
    if (i > from && token?.isName === true) return saysSomething(context, token, head) ? null : i;
    if (token?.kind !== 'word' || !isOfBody(token.form, head.form)) return null;
  }
  return null;
}

/** السابقة, المتعاقدة: an adjective in the gender of the body, and no other noun: الرواية. */
function isOfBody(form: string, head: string): boolean {
  if ([organizationHeads, nameNouns].some((nouns) => isHead(form, nouns))) return false;
  const isFeminine = /(?:ه|ات)$/.test(head);
  const isParticiple =
    /^ال(?:م...+|.ا..)$/.test(form.replace(/ه$/, '')) && form.endsWith('ه') === isFeminine;
  return isParticiple || (isAdjective(form) && agrees(head, form));
}

/** Whether a quote-marked string in a role is the name of the body, and not what somebody or something is called. */
export function mayNameBody(context: BodyContext, i: number): boolean {
  const token = context.tokens[i];
  return token !== undefined && mayBeName(context, token) && !isCalled(context, i);
}

/** زعيم العصابة الملقب «الذئب», المعروف بـ«الذئب»: what the leader is called; صاحب «دار السنديان» is of a body by its noun. */
function isCalled({ text, tokens }: Pick<BodyContext, 'text' | 'tokens'>, i: number): boolean {
  const { quotation } = tokens[i] ?? {};
  const [noun, next] = quotation === undefined ? [] : wordsOf(text, quotation);
  if (next !== undefined && isBodyNoun(noun) && !isDefinite(noun?.form ?? '')) return false;
  const at = tokens[i - 1]?.form === 'ب' ? i - 2 : i - 1;
  const [before, form] = [tokens[at - 1]?.form ?? '', tokens[at]?.form ?? ''];
  const isKnown = /^ال(?:معروف|مسمي)$/.test(form) && /ا$|ه$/.test(before);
  return isNickname(form) || makers.test(form) || places.test(form) || isKnown;
}
