import { monthNames } from '../lexicon/english-months.ts';
import { type Token } from '../tokens.ts';

const recent =
  /^(?:that|this|last|yesterday|recently|lately|he|she|his|her|its|then|early|late|mid-?\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** Verbs of whoever had a post. */
const held =
  /^(?:was|were|led|headed|chaired|ran|directed|managed|sat|served|edited|coached|captained|commanded|oversaw|owned|represented)$/;

/**
 * Whether words beside a name say that what they tell is over: who led the bureau until 2016, who sat on the board in the
 * 1980s, an engineer at Corvex until last week.
 */
export function isOver(words: readonly Token[]): boolean {
  const isClause = words[0]?.form === 'who';
  const verb = words[1]?.form ?? '';
  // Who leads it until June, who inspected the bridge for the firm until 2022.
  if (isClause && !held.test(verb)) return false;
  return words.some(({ form }, i) => {
    const next = words[i + 1];
    if (/^(?:until|till)$/.test(form))
      return (
        next?.kind === 'number' || recent.test(next?.form ?? '') || monthNames.has(next?.form ?? '')
      );
    // In the 1980s; but of the 1980s. From 1990 to 1999, between 2001 and 2009.
    const isDecade =
      form === 'in' && next?.form === 'the' && /^\d{3}0s?$/.test(words[i + 2]?.form ?? '');
    const isSpan =
      /^(?:from|between)$/.test(form) &&
      isYear(next) &&
      /^(?:to|and|until)$/.test(words[i + 2]?.form ?? '') &&
      isYear(words[i + 3]);
    return isDecade || isSpan;
  });
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.form);
}
