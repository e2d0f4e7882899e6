import { bodyField, isOwnBody, nounSurnames } from '../lexicon/english-bodies.ts';
import { members, wishes } from '../lexicon/english-name-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { honorifics, roleField, roleQualities } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isNation } from './english-noun.ts';
import { type Token } from '../tokens.ts';
import { baseOf, isHeadOfName, isPossessor } from './english-token.ts';

/** What ministers and secretaries are for, which goes on their titles: Secretary of State, Minister for Climate and Energy. */
export const portfolios = wordSet(
  'physical plantation plantations commodities timber jute handloom ayush entrepreneurs startups semiconductors rail freight logistics hospitality ecology biodiversity competitiveness growth law railway textile coal space maritime ocean telecommunications broadcasting privatisation privatization devolution gender narcotics chemicals fertilizers fertilisers waqf hajj strategy industrial skills regeneration pensions universities wellbeing net zero equipment mobility petroleum hydrocarbons oil gas electricity power irrigation endowments awqaf territories cohesion solidarity human rights parliamentary relations strategic textiles steel railways aviation shipping ports consumer minority tribal husbandry livestock animal diaspora expatriates production supply manpower antiquities heritage investment enterprise enterprises sustainable ecological transition budget accounts revenue taxation customs lands forestry forests wildlife emergency management measures prevention disaster relief population ageing seniors disability inclusion islands regional state defence defense foreign affairs interior home finance economy economic trade commerce industry business energy environment climate transport transportation health education justice labour labor work employment agriculture fisheries food rural culture media sport sports tourism housing urban communities science technology innovation research communications information digital water mines mining resources natural planning development cooperation security homeland veterans women children youth family families religious religion immigration migration integration local government public works infrastructure treasury exchequer council war peace staff police equality social welfare services care civil service armed forces navy army operations opposition house majority senate basic higher secondary primary special minerals mineral sanitation hygiene rivers roads bridges nutrition marine cooperatives smes entrepreneurship literacy vocational meteorology hydropower ict postal cultural child childcare elderly disabilities training resettlement settlement prisons policing aged corrections correctional courts libraries leisure',
);

/** Role nouns that are surnames as well. */
const surnames =
  /^(?:king|prince|shah|baker|cook|mason|butler|carpenter|page|knight|bishop|pope|abbot|dean|judge|major|sergeant|priest|reader|porter|potter|miller|fisher|hunter|farmer|gardener|singer|steward|ward|marshal|duke|earl|chancellor|squire|usher|archer|shepherd|sheikh|khan|sultan|don|constable|parker|driver|weaver|painter|piper|player|barber|sailor|swimmer|walker|diver|trooper|brewer|boxer|clerk|provost|spinner|bowler|lock|prop|winger|guard|grower|fellow|rider|jockey|scout|angler|welder|mentor|drummer|runner|regent|doctor|barr|eng|arc|master|masters|count|pan|miss|bey|noble|adhikari|pradhan)$/;

/** Titles that are given names as well. */
const titlesGiven = /^(?:dean|earl|duke|don)$/;

const groups =
  /^(?:young|old|older|elderly|rural|urban|local|pregnant|working|poor|black|white|brown|muslim|christian|jewish|hindu|indigenous|aboriginal|married|single|homeless|trans|disabled|native|dalit|many|more|most|some)$/;

/** Marl City Women, the Abbey Players: a side of a club, or a company on a stage; but Rural Women. */
function isSide(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, last] = [tokens[to - 2], tokens[to - 1]];
  if (to - from < 2 || before?.kind !== 'word' || isPossessor(before)) return false;
  if (isNation(before) || groups.test(before.form)) return false;
  return last?.form === 'players'
    ? tokens[from - 1]?.form === 'the'
    : /^(?:women|ladies)$/.test(baseOf(last));
}

/** Mercy General: a hospital, and no Attorney General. */
function isGeneral(tokens: readonly Token[], from: number, to: number): boolean {
  const before = baseOf(tokens[to - 2]);
  return (
    to - from > 1 &&
    baseOf(tokens[to - 1]) === 'general' &&
    /^(?:at|of|from|to|outside|inside|near)$/.test(tokens[from - 1]?.form ?? 'at') &&
    roleField(before) === null &&
    !portfolios.has(before) &&
    !/^(?:deputy|vice|assistant|acting|major|brigadier|retired|attorney|solicitor|surgeon|inspector|auditor|adjutant|postmaster)$/.test(
      before,
    )
  );
}

/** Where the name starts after the titles before it: Transport Minister | Casper Lindqvist. It is `to` for titles alone. */
export function nameStart(tokens: readonly Token[], from: number, to: number): number {
  const last = baseOf(tokens[to - 1]);
  if (isSide(tokens, from, to)) return nameStart(tokens, from, to - 1);
  if (isGeneral(tokens, from, to)) return from;
  // Action for Children, Justice for Leah.
  if (to - from > 2 && tokens[from + 1]?.form === 'for' && wishes.test(baseOf(tokens[from])))
    return from;
  const isAlone =
    roleField(last) !== null &&
    bodyField(last) === null &&
    !last.endsWith('s') &&
    tokens[to - 2]?.form !== '&' &&
    to - from > 1;
  for (let i = to - 1; i >= from; i--) {
    const form = baseOf(tokens[i]);
    const field = isPossessor(tokens[i]) ? null : roleField(form);
    // Local 418: a branch of a union, and nobody's title.
    const isBranch = form === 'local' && tokens[i + 1]?.kind === 'number';
    // Rauch & Partner.
    const isOfFirm = tokens[i - 1]?.form === '&';
    // Our Lady's Hospital.
    const isPatron = form === 'lady' && tokens[i - 1]?.form === 'our';
    const isTitle = !isBranch && !isOfFirm && !isPatron && (honorifics.has(form) || field !== null);
    if (!isTitle) continue;
    let next = i + 1;
    // Doctors for Peace.
    const isCause =
      members.test(form) && /^(?:for|against|without)$/.test(tokens[next]?.form ?? '');
    if (isCause && i === from) return from;
    if (tokens[next]?.form === '.') next++;
    // Det Con Sarah Lund.
    if (/^(?:det|sp)$/.test(form) && /^(?:con|cons)$/.test(tokens[next]?.form ?? '')) next++;
    if (/^(?:of|for)$/.test(tokens[next]?.form ?? ''))
      do next++;
      while (
        next < to &&
        (portfolios.has(tokens[next]?.form ?? '') ||
          /^(?:and|the|for|of|&)$/.test(tokens[next]?.form ?? ''))
      );
    const rest = tokens.slice(next, to);
    // Inspector Dean Harker: a given name that is a title of others.
    const title = baseOf(tokens[i - 1]);
    const isGiven =
      titlesGiven.test(form) &&
      rest.length === 1 &&
      i > from &&
      !roleQualities.has(title) &&
      (honorifics.has(title) || (roleField(title) !== null && bodyField(title) === null));
    if (isGiven) continue;
    // The Health Service Executive, Doctors Without Borders: no title of anybody.
    const isExecutive =
      form === 'executive' &&
      tokens[from - 1]?.form === 'the' &&
      i > from &&
      !/^(?:chief|senior|account|top)$/.test(tokens[i - 1]?.form ?? '');
    if (rest.length === 0 && isExecutive) return from;
    // Detective Dean Walker, Philip Daw: a surname after a given name.
    const mayBeSurname = surnames.test(form) || (honorifics.has(form) && field === null);
    if (rest.length === 0 && mayBeSurname && i > from && isGivenName(title)) continue;
    if (form.endsWith('s') && /^(?:without|against|for)$/.test(rest[0]?.form ?? '')) return from;
    if (rest.length === 0) {
      if (from === i || field === null || isOffice(tokens.slice(from, i))) return to;
      continue;
    }
    // General Motors, Labour Party, Queen Mary College: what follows is no person's name.
    const isBody =
      !honorifics.has(form) &&
      (rest.some(({ form: word }) => word === 'of' || word === 'for') ||
        // Orphan Lung UK.
        (rest.length > 1 &&
          /^(?:uk|usa|international|worldwide|ireland|scotland|wales|england|europe|nz)$/.test(
            rest.at(-1)?.form ?? '',
          )) ||
        (rest.some((word) => isHeadOfName(word)) &&
          !isGivenName(rest[0]?.form ?? '') &&
          !isSomebody(form, rest)) ||
        // Queen Ada Hospital.
        (rest.length > 1 &&
          /^(?:hospital|university|school)$/.test(bodyField(baseOf(rest.at(-1))) ?? '')));
    if (isBody) return from;
    const isWeak = field === 'private' || field === 'staff' || field === 'kin';
    // Friends of the River.
    if (isWeak && /^(?:of|for)$/.test(tokens[i + 1]?.form ?? '')) return from;
    if (isWeak && rest.length === 1)
      return i === from && tokens[from - 1]?.kind !== 'word' ? next : from;
    return next;
  }
  // Razia Shah, Ada Prince: a surname that is a title of others.
  const isSurname =
    surnames.test(last) && !isOffice(tokens.slice(from, to - 1)) && !isNation(tokens[from]);
  // Office of the Data Commissioner.
  if (/^offices?$/.test(baseOf(tokens[from])) && tokens[from + 1]?.form === 'of') return from;
  return isAlone && !isGivenName(tokens[from]?.form ?? '') && !isSurname ? to : from;
}

/** Mayor Hale Banks, Cr Park: a name after the title of one person, though its last word is a body's too. */
function isSomebody(title: string, name: readonly Token[]): boolean {
  const last = baseOf(name.at(-1));
  if (!nounSurnames.test(last) || name.length > 3 || title.endsWith('s')) return false;
  if (name.slice(0, -1).some((word) => isHeadOfName(word))) return false;
  return name.length > 1 || honorifics.has(title) || /^(?:mayor|minister)$/.test(title);
}

/** Foreign Minister, Deputy Chief: the words before a role say which, and name nobody. */
function isOffice(words: readonly Token[]): boolean {
  return words.every(
    (word) =>
      portfolios.has(baseOf(word)) ||
      roleQualities.has(baseOf(word)) ||
      roleField(baseOf(word)) !== null ||
      isHeadOfName(word),
  );
}

/** Housing, Health and Sport: what somebody is for, and no body. */
export function isPortfolio(words: readonly Token[]): boolean {
  return words.every(({ form }) => portfolios.has(form) && !isOwnBody(form));
}

const topics = wordSet(
  'tax border customs drug drugs water data market cancer climate housing licensing planning banking mining farming shipping fishing lending broadcasting nursing advertising manufacturing marketing cycling betting trading fire flood wildlife animal coastal weather traffic road safety trade industry privacy emergency',
);

/** Whether a word says what somebody deals with, so that the capital of its sentence names no body: Housing campaigners. */
export function isTopic(form: string): boolean {
  return (
    topics.has(form) ||
    portfolios.has(form) ||
    (form.length > 7 && /(?:tion|sion|ment|ity|ness|ism|acy|ncy|igence)$/.test(form))
  );
}

/** Whether a name is that of what is taught and studied, and of no body: History, Physics. */
export function isDiscipline(name: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+(?:ology|ometry|onomy|nomics)|Physics|Mathematics|Linguistics|Statistics|Classics|Genetics|Chemistry|History|Geography|Philosophy|Literature|English|Law|Medicine|Anatomy|Engineering|Architecture|Nursing|Midwifery|Pharmacy|Dentistry|Divinity|Theology|Education|Humanities|Arts|Sciences?|Business|Commerce|Agriculture|Journalism|Music|Students?|Graduates?|Undergraduates?|Admissions|Faculty)$/u.test(
    name,
  );
}
