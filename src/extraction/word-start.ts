import { remember } from './remember.ts';

/** A folded word without what is written with it: the article, prepositions before it, endings of number and owner. */
export const startOf = remember((form) =>
  form.replace(/^[وف]?(?:[بك]?ال|لل|[بلك](?=....))/, '').replace(/(?:ات|ون|ين|ها|هم|ه|ي)$/, ''),
);
