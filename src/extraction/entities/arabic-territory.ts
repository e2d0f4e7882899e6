import { prepositions } from '../lexicon/arabic-words.ts';
import { honorifics } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isDefinite } from '../arabic/words.ts';
import { isOfHolder, portfolioName } from './arabic-portfolio.ts';
import { type Office, office } from './office.ts';
import { phraseText } from './phrase-text.ts';

const territory = /^ب?(?:ولايه|اقليم|مقاطعه|كانتون|اماره)$/;

/** ولاية, بإقليم: a noun for a part of a state that has ministers of its own. */
export function isTerritory(form: string | undefined): boolean {
  return territory.test(form ?? '');
}

/** وزير داخلية ولاية هيسن, وزير الصحة بولاية الخرطوم: the ministry of a part of a state, and of no government of all of it. */
export function ministryOfTerritory(
  text: string,
  tokens: readonly Token[],
  minister: number,
): Office | null {
  const field = minister + 1;
  const noun = tokens.findIndex(({ form }, i) => i > field && isTerritory(form));
  if (noun === -1 || tokens[noun + 1]?.kind !== 'word') return null;
  let from = noun;
  // في حكومة إقليم كردستان.
  if (/^ب?حكومه$/.test(tokens[from - 1]?.form ?? '')) from--;
  if (tokens[from - 1]?.form === 'في') from--;
  let to = noun + 2;
  while (to < tokens.length && isOfName(tokens[to])) to++;
  const portfolio = tokens
    .slice(field, from)
    .filter(({ form }) => !honorifics.has(form) && !isOfHolder(form));
  const isWhole = portfolio.every(({ form, kind }) => kind === 'word' && !prepositions.has(form));
  if (portfolio.length === 0 || !isWhole) return null;
  const words = phraseText(text, [...portfolio, ...tokens.slice(from, to)]);
  return office('ministry', { name: portfolioName(words, []) });
}

/** ساكسونيا | السفلى: an adjective of its name. */
function isOfName(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    isDefinite(token.form) &&
    !prepositions.has(token.form) &&
    !honorifics.has(token.form)
  );
}
