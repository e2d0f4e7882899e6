/** Nouns for bodies of one sort, which a text uses in turn, with the words that end their names: the carrier, of Air Corvex or the airline Corvex. */
const synonyms = [
  'airline airlines carrier carriers airways flag-carrier',
  'bank banks lender lenders',
  'carmaker automaker carmakers automakers motors automotive',
  'retailer supermarket grocer grocers supermarkets stores',
  'insurer insurers underwriter insurance assurance',
  'drugmaker pharma pharmaceuticals therapeutics biotech',
  'chipmaker semiconductor semiconductors',
  'steelmaker steel',
  'planemaker aerospace aircraft',
  'miner mining minerals',
  'brewer brewery brewing breweries',
  'housebuilder homebuilder builder homes',
  'developer properties property estates',
  'shipbuilder shipyard shipbuilding',
  'shipper shipping line lines',
  'haulier hauliers haulage',
  'telecoms telecom mobile',
  'publisher publishing',
  'brokerage broker securities brokers',
  'consultancy consultants consulting',
  'hotel hotels',
  'union guild syndicate brotherhood',
  'regulator watchdog',
  'newspaper paper daily tabloid broadsheet',
  'thinktank institute',
  'charity nonprofit ngo',
  'theatre theater playhouse',
  'hospital infirmary',
  'utility electricity power energy',
].map((nouns) => new Set(nouns.split(' ').map((noun) => noun.replaceAll('-', ''))));

/** Whether two nouns name bodies of one sort. */
export function areSynonyms(noun: string, other: string): boolean {
  return synonyms.some((nouns) => nouns.has(noun) && nouns.has(other));
}
