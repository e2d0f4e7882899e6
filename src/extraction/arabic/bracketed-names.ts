import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { functionWords } from '../lexicon/arabic-common-words.ts';
import { mediaHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { isDefinite, isHead } from './words.ts';

const most = 5;

/** Brackets where other newsrooms have quote marks, right after the noun of a body or a medium: شركة (سهول الذهب), بنك (دي.كيه.بي). */
export function markBracketedNames(text: string, tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const noun = tokens[i - 1];
    if (token.kind !== 'bracket' || !text.startsWith('(', token.start)) return;
    if (noun?.kind !== 'word' || isDefinite(noun.form)) return;
    if (!isHead(noun.form, organizationHeads) && !isHead(noun.form, mediaHeads)) return;
    const range = { start: token.start + 1, end: token.end - 1 };
    const words = wordsOf(text, range);
    const first = words[0];
    if (first?.kind !== 'word' || words.length > most || functionWords.has(first.form)) return;
    if (isIndefiniteAdjective(first.form)) return;
    const outer = { start: token.start, end: token.end };
    Object.assign(token, { kind: 'quote', form: '', isName: true });
    token.quotation = { ...range, outer, isOpen: false };
  });
}
