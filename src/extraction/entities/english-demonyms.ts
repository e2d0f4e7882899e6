import { isCapital } from '../english/words.ts';
import { isNation } from './english-noun.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';

const own = wordSet(
  'portuguese swede dane finn pole turk scot spaniard briton czech slovak croat serb slovene kurd thai swiss filipina filipino argentine basque catalan iraqi israeli pakistani bangladeshi saudi omani qatari kuwaiti emirati yemeni somali afghan uzbek kazakh tajik azeri greek arab icelander netherlander luxembourger liechtensteiner greenlander islander londoner yorkshireman englishman englishwoman irishman irishwoman welshman welshwoman scotsman scotswoman frenchman frenchwoman dutchman dutchwoman cornishman ulsterman manxman democrat republican aussie kiwi',
);

/** Whether a name is a noun for somebody from a country, or of a party: the Swede, the Welshman, the Lib Dem. */
export function isDemonym(name: readonly Token[]): boolean {
  const [token, second] = name;
  if (token?.form === 'lib' && second?.form === 'dem') return name.length === 2;
  // The Detroit Democrat.
  const isOfSeat = /^(?:democrat|republican|tory|conservative)$/.test(name.at(-1)?.form ?? '');
  if (name.length > 1 && name.length < 4 && isOfSeat) return true;
  if (name.length > 1 || token === undefined || !isCapital(token)) return false;
  return own.has(token.form) || isNation(token) || /[a-z](?:zealander|lander)$/.test(token.form);
}
