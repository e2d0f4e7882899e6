import type { Vocabulary } from './sentence.ts';

const nouns = words(`
  government council minister report agreement budget harbour project water company market price union court law
  hospital school road bridge election party vote committee plan contract energy station farmer worker teacher doctor
  storm river coast island border village capital region museum festival library factory railway airport ferry
  fishery harvest drought flood reservoir pipeline cable grid turbine loan debt tax wage strike inquiry hearing verdict
  appeal ruling memo letter statement archive census survey inspection licence permit subsidy tariff shipment warehouse
  refinery mine quarry forest park monument theatre orchestra stadium league match referee coach ambulance clinic
  vaccine nurse pharmacy laboratory satellite antenna software network platform newspaper editor photograph witness
  envoy embassy treaty delegation summit ceasefire convoy patrol checkpoint shelter donation volunteer neighbourhood
  tenant landlord mortgage auction bakery orchard vineyard greenhouse beekeeper potter weaver calligrapher lighthouse
`);
const verbs = words(`
  approved rejected announced delayed reviewed published funded opened closed extended signed discussed repaired visited
  supported criticised suspended inspected measured postponed restored replaced reduced doubled financed questioned
  defended ratified amended registered audited translated photographed mapped salvaged dredged
`);
const adjectives = words(`
  new national local public annual regional old joint independent temporary final draft northern southern coastal rural
  urban private foreign early late small large costly unusual quiet remote historic provisional disputed transparent
  seasonal salty windy
`);

export const english: Vocabulary = {
  nouns,
  verbs,
  adjectives,
  sentences: [
    'The {adjective} {noun} {verb} the {noun} in {place}.',
    'In {place}, the {noun} {verb} a {adjective} {noun} and the {noun} of {year}.',
    'The {noun} {verb} the {noun}, and the {adjective} {noun} {verb} {number} {noun} plans.',
    'After the {noun}, the {noun} of {place} {verb} the {adjective} {noun}.',
    'A {adjective} {noun} in {place} {verb} the {noun} for the {noun} of the {noun}.',
    'By {year} the {noun} {verb} {number} of the {adjective} {noun} permits.',
  ],
  statements: [
    'The {noun} will not wait for the {adjective} {noun}',
    'We have {verb} the {noun}, and the {noun} will follow in {year}',
    'No {noun} in {place} is worth a {adjective} {noun}',
    'The {adjective} {noun} was {verb} before the {noun}, not after it',
    'There are {number} reasons to trust the {noun} of {place}',
    'Whoever {verb} the {noun} must answer to the {adjective} {noun}',
  ],
  titles: [
    '{place}: {adjective} {noun} and the {noun} of {year}',
    'How the {noun} of {place} {verb} the {adjective} {noun}',
    '{place} {noun} {verb} after {number} days of {noun}',
  ],
  cues: ['said', 'told reporters', 'added', 'stressed', 'announced', 'explained', 'warned'],
  roles: ['spokesman', 'spokeswoman', 'minister', 'director', 'deputy head', 'adviser', 'envoy'],
  unnamed: ['an official who asked not to be named', 'a person close to the talks', 'a witness'],
  occasions: ['at a press conference', 'in a telephone call', 'in a written statement'],
  quoting: {
    direct: ['“', '”'],
    after: '{quote}, {speaker} {cue}.',
    before: '{speaker} {cue}: {quote}.',
    split: '{quote}, {speaker} {cue}, {rest}.',
    indirect: '{speaker} {cue} that {quote}.',
    mention: 'The {noun} of {entity} {verb} the {adjective} {noun} in {place}.',
    carried: '{entity} first carried the {noun} from {place}.',
  },
};

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
