import { wordSet } from './word-set.ts';

/** Where the people of a firm work: the company, which has the mill. */
export const firmSites = wordSet(
  'mill mills plant plants factory factories refinery smelter mine mines quarry terminal depot warehouse yard shipyard shop store farm colliery site dealership garage branch',
);

const otherSites = wordSet(
  'headquarters office offices works laboratory laboratories lab labs campus base workshop hangar studio studios brewery vineyard foundry',
);

/** Where the people of any body work: at Holm Hunter’s farm. */
export function isWorksite(form: string): boolean {
  return firmSites.has(form) || otherSites.has(form);
}
