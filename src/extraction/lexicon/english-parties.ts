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

/** The party that the words of a role tell, as they stand: Democratic Senator, a Republican, a Social Democrat. */
export function partyOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word) && partyOfWord(word) !== undefined);
  const word = words[at] ?? '';
  const [before = ''] = words.slice(Math.max(at - 1, 0), at);
  const isOther = /^(?:Liberal|Social|Christian)$/i.test(before) && /^Democrats?$/.test(word);
  return isOther ? `${before} Democrats` : partyOfWord(word);
}

function partyOfWord(word: string): string | undefined {
  return partiesByMember.get(word.toLowerCase().replace(/^democrat(?:ic|s)$/, 'democrat'));
}

/** Words that name a party by themselves: Labour MP, Conservative councillor. */
export const partyNames = wordSet(
  'fianna fine sinn aontú labor congress samajwadi bahujan trinamool jubilee wiper nationals labour conservative conservatives liberal liberals green greens plaid snp dup democrat democrats republican republicans socialist socialists tory tories reform alliance dem dems lib-dem lib-dems',
);

/** Labour, the SNP: words and letters that parties are called by. */
export function isPartyWord(text: string): boolean {
  return partyNames.has(text.split(' ')[0]?.toLowerCase() ?? '') || /^\p{Lu}{2,}/u.test(text);
}
