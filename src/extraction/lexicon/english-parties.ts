import { wordSet } from './word-set.ts';

/** Parties by what their members are called. */
export const partiesByMember: ReadonlyMap<string, string> = new Map([
  ['democrat', 'Democratic Party'],
  ['republican', 'Republican Party'],
  ['conservative', 'Conservative Party'],
  ['tory', 'Conservative Party'],
  ['socialist', 'Socialist Party'],
  ['green', 'Green Party'],
  ['communist', 'Communist Party'],
]);

/** Adjectives of parties that have a capital beside a title: Democratic Senator. */
const adjectives: ReadonlyMap<string, string> = new Map([
  ['Democratic', 'Democratic Party'],
  ['Republican', 'Republican Party'],
  ['Conservative', 'Conservative Party'],
  ['Tory', 'Conservative Party'],
  ['Socialist', 'Socialist Party'],
  ['Communist', 'Communist Party'],
]);

/** The party that the words of a role tell, as they stand: Republican, Liberal Democrat. */
export function partyOf(words: readonly string[]): string | undefined {
  const liberal = words.indexOf('Liberal');
  if (liberal !== -1 && /^Democrats?$/.test(words[liberal + 1] ?? '')) return 'Liberal Democrats';
  const adjective = words.find((word) => adjectives.has(word));
  return adjectives.get(adjective ?? '');
}

/** Words that name a party by themselves: Labour MP, Conservative councillor. */
export const partyNames = wordSet(
  'fianna fine sinn aontú labor congress samajwadi bahujan trinamool jubilee wiper nationals labour conservative conservatives liberal liberals green greens plaid snp dup democrat democrats republican republicans socialist socialists tory tories reform alliance dem dems lib-dem lib-dems',
);

/** Labour, the SNP: words and letters that parties are called by. */
export function isPartyWord(text: string): boolean {
  return partyNames.has(text.split(' ')[0]?.toLowerCase() ?? '') || /^\p{Lu}{2,}/u.test(text);
}
