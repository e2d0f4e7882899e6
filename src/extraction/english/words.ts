import { namingWords } from '../lexicon/english-words.ts';
import { type Token, wordsOf } from '../tokens.ts';

const longestName = 7;

/** Whether a quote-marked string is a name, a title or a term: the so-called "Halven discount". */
export function isQuotedTerm(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.quotation !== undefined && isNamedAround(tokens, i)) return true;
  if (token?.quotation === undefined || before?.kind !== 'word') return false;
  if (wordsOf(text, token.quotation).length > longestName) return false;
  if (before.form === 'as')
    return /^(?:known|nicknamed|billed|marketed|branded)$/.test(tokens[i - 2]?.form ?? '');
  if (before.form === 'called' || before.form === 'labelled' || before.form === 'dubbed')
    return (
      /^(?:is|are|was|were|be|been|being|a|an|the|of|so)$/.test(tokens[i - 2]?.form ?? '') ||
      tokens[i - 2]?.kind !== 'word' ||
      isNoun(tokens[i - 2])
    );
  return namingWords.has(before.form);
}

/** Its title, "The Wet Hour", and the "asset", as the wall is known: named by what stands around the marks. */
function isNamedAround(tokens: readonly Token[], i: number): boolean {
  const [noun, comma] = [tokens[i - 2], tokens[i - 1]];
  if (comma?.form === ',' && /^(?:title|name|nickname|motto|slogan|name)$/.test(noun?.form ?? ''))
    return true;
  if (tokens[i + 1]?.form !== ',' || tokens[i + 2]?.form !== 'as') return false;
  for (let k = i + 3; k < i + 10; k++)
    if (tokens[k]?.form === 'known' || tokens[k]?.form === 'called') return true;
  return false;
}

/** A common noun before a participle: a report called "…", an essay titled "…". */
function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:report|essay|study|book|film|paper|article|campaign|programme|program|project|series|podcast|newsletter|exhibition|ship|vessel|play|song|document|plan|scheme|initiative|group|company|app|tool|system|product)$/.test(
      token.form,
    )
  );
}

/** Whether a word starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:\p{Lu}|\p{Ll}{1,4}['’-]\p{Lu})/u.test(token.text);
}

/** Whether a token is a comma or a dash that sets something apart. */
export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[,،—–―]$/.test(token.form);
}
