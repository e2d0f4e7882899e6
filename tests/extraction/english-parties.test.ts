import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

test.each([
  ['Democratic Sen. Ada Finch', 'Democratic Party'],
  ['Rep. Ada Finch, a Lake Ruark Republican who works as a pipefitter,', 'Republican Party'],
  ['State Rep. Ada Finch, a Democrat and a former nurse,', 'Democratic Party'],
  ['Larnby’s Conservative MP Ada Finch', 'Conservative Party'],
  ['Ada Finch, a Social Democrat,', 'Social Democrats'],
  ['The constituency’s Liberal Democrat MP, Ada Finch,', 'Liberal Democrats'],
])('%s is of a party', (who, party) => {
  const { attributions } = extract(`News of the day\n\n${who} said the bill was late.`, {
    gazetteer,
  });
  expect(attributions[0]?.organizations.map(({ name }) => name)).toContain(party);
});
