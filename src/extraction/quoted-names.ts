import { arabicNameEvidence } from './arabic/name-evidence.ts';
import { likely, namingLikelihood } from './arabic/naming-odds.ts';
import type { Marked } from './arabic/naming-signs.ts';
import { englishNameEvidence } from './english/name-evidence.ts';
import { key } from './entities/name-key.ts';
import type { Paragraph } from './statement.ts';

/** From how much evidence on a quote-marked string is taken for a name. */
const enough = 2.5;
/** From how much up to enough the rules are in doubt, and the likelihood of such strings tells. */
const little = -1;
/** From how much on the same words are a name wherever the article has them between marks. */
const certain = 3;
const again = 6;
const longest = 80;

/**
 * Marks which quote-marked strings are names, titles and terms rather than words that somebody said: each by what
 * stands around and in it, and all of the same words when one of them is certain.
 */
export function markQuotedNames(paragraphs: readonly Paragraph[]): void {
  for (const { paragraph, i, isKnown } of markByRules(paragraphs)) {
    const token = paragraph.tokens[i];
    if (paragraph.language !== 'ar' || isKnown || token === undefined) continue;
    if (isInDoubt(token.nameEvidence ?? 0))
      token.isName = namingLikelihood(markedAt(paragraph, i)) >= likely;
  }
}

/** Whether the rules leave it open what a quote-marked string is. */
export function isInDoubt(evidence: number): boolean {
  return evidence >= little && evidence < enough;
}

/** A quote-marked string of an article. */
interface Found {
  paragraph: Paragraph;
  /** Of its token. */
  i: number;
  /** It is the name of an outlet or a body that is known. */
  isKnown: boolean;
}

/** Marks the names as far as the rules alone tell. */
export function markByRules(paragraphs: readonly Paragraph[]): Found[] {
  const names = new Set<string>();
  const found = paragraphs.flatMap((paragraph) => {
    const { text, tokens, language } = paragraph;
    return tokens.flatMap((token, i) => {
      const { quotation } = token;
      if (quotation === undefined) return [];
      const name =
        quotation.end - quotation.start > longest
          ? ''
          : key(text.slice(quotation.start, quotation.end));
      const evidence = (language === 'ar' ? arabicNameEvidence : englishNameEvidence)(
        text,
        tokens,
        i,
      );
      const isKnown = token.isName === true;
      if (name !== '' && (isKnown || evidence >= certain)) names.add(name);
      return [{ paragraph, i, isKnown, token, name, evidence }];
    });
  });
  for (const { token, name, evidence } of found) {
    token.nameEvidence = evidence + (names.has(name) ? again : 0);
    token.isName = token.isName === true || token.nameEvidence >= enough;
  }
  return found;
}

/** A quote-marked string as it is weighed, once the rules have said what they say. */
export function markedAt({ text, tokens, kind }: Paragraph, i: number): Marked {
  return { text, tokens, i, kind, evidence: tokens[i]?.nameEvidence ?? 0 };
}
