import { arabicNameEvidence } from './arabic/name-evidence.ts';
import { englishNameEvidence } from './english/name-evidence.ts';
import { key } from './entities/name-key.ts';
import type { Paragraph } from './statement.ts';

/** From how much evidence on a quote-marked string is taken for a name. */
const enough = 2.5;
/** From how much on the same words are a name wherever the article has them between marks. */
const certain = 3;
const again = 6;
const longest = 80;

/**
 * Marks which quote-marked strings are names, titles and terms rather than words that somebody said: each by what
 * stands around and in it, and all of the same words when one of them is certain.
 */
export function markQuotedNames(paragraphs: readonly Paragraph[]): void {
  const known = new Set<string>();
  const found = paragraphs.flatMap(({ text, tokens, language }) =>
    tokens.flatMap((token, i) => {
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
      if (name !== '' && (token.isName === true || evidence >= certain)) known.add(name);
      return [{ token, name, evidence }];
    }),
  );
  for (const { token, name, evidence } of found) {
    token.nameEvidence = evidence + (known.has(name) ? again : 0);
    token.isName = token.isName === true || token.nameEvidence >= enough;
  }
}
