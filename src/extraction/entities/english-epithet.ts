import { agents, bodyField } from '../lexicon/english-bodies.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token, tokenize } from '../tokens.ts';
import { isNation, nameText } from './english-noun.ts';
import { type Phrase } from './english-phrase.ts';

/** Where clubs play and firms are listed: Second Division, League Two, FTSE 250. */
const tables =
  /^(?:(?:Premier|Football|National|Champions|Ivy|Pro|Super|Rugby|Major|Minor|Big|Northern|Southern) League(?: (?:One|Two|North|South|Baseball|Soccer))?|League (?:One|Two|[12])|(?:First|Second|Third|Fourth|Premier|Top) Division|Division (?:One|Two|Three|[123])|Championship|Premiership|Super Rugby|Super Netball|A-League|W-League|Pro12|Pro14|NBA|NFL|NHL|MLS|NRL|AFL|WSL|WNBA|Serie [ABC]|La Liga|Ligue [12]|Bundesliga|Eredivisie|Primeira Liga|I-League|FTSE(?: \d{2,3})?|S&P 500|Nasdaq|Dow|DAX|CAC 40|Sensex|Nikkei|ASX(?: \d{2,3})?|Fortune \d{2,4}|Big (?:Four|Three|Six|Tech)|Russell Group|Grade I+|Top 14)$/;

/** Lagos-based, New York-listed, Saudi-owned. */
const origin =
  /^(?:\p{Lu}[\p{L}.]+ ){0,2}\p{Lu}[\p{L}.]+-(?:based|headquartered|listed|quoted|registered|owned|backed|funded|born)$/u;

/** What tells one firm or club from others without naming it. */
const qualities = wordSet(
  'troubled embattled beleaguered ailing struggling cash-strapped debt-laden debt-ridden indebted insolvent collapsed bankrupt stricken crisis-hit crisis-stricken loss-making profitable fast-growing state-owned state-run state-backed state-controlled government-owned government-run publicly-owned council-owned council-run council-backed family-owned family-run privately-owned employee-owned fan-owned foreign-owned low-cost low-budget budget no-frills high-street blue-chip listed relegated promoted relegation-threatened top-flight second-tier third-tier fourth-tier non-league part-time nonprofit non-profit not-for-profit online upmarket luxury discount multinational flag national private-equity-owned',
);

/** Bodies of which articles say such things; a state's own they name so. */
const ofStates = /^(?:ministry|government|parliament|court|police|military|council|party|place)$/;

const longest = 6;

/**
 * The noun of a phrase that only says more of a body that the article has named: the FTSE 250 company, the Lagos-based
 * lender, the troubled retailer, the Japanese carmaker; null for other phrases.
 */
export function epithetNoun(text: string): string | null {
  const words = text.replace(/^[Tt]he /, '').split(' ', longest + 1);
  const noun = words.at(-1) ?? '';
  if (words.length < 2 || words.length > longest || !/^\p{Ll}[\p{Ll}-]+$/u.test(noun)) return null;
  const form = formOf(noun);
  const field = bodyField(form);
  const isAgent = agents.test(form);
  if (!isAgent && (field === null || ofStates.test(field))) return null;
  const before = words.slice(0, -1);
  // The London-based investment bank.
  const kind = before.length > 1 && /^\p{Ll}[\p{Ll}-]+$/u.test(before.at(-1) ?? '') ? 1 : 0;
  const phrase = before.slice(0, before.length - kind).join(' ');
  if (origin.test(phrase) || origin.test(before.join(' '))) return form;
  if (before.every((word) => qualities.has(formOf(word)))) return isHolder(form) ? null : form;
  // The Premier League side; but the Swiss side, of talks.
  if (tables.test(phrase)) return isHolder(form) ? null : form;
  return isAgent && tokenize(before.join(' ')).every(isNation) ? form : null;
}

const regions = /^(?:central|north|south|east|west|northern|southern|eastern|western)$/;

/** The Central American carrier: the one that was spoken of. */
export function isNationEpithet({
  determiner,
  words,
  head,
}: Pick<Phrase, 'determiner' | 'words' | 'head'>): boolean {
  return (
    determiner === 'the' &&
    [3, 4].includes(words.length) &&
    /^(?:company|club|media|hospital|university)$/.test(bodyField(head) ?? '') &&
    head !== 'side' &&
    words.slice(1, -1).every((word) => isNation(word) || regions.test(word.form)) &&
    /^\p{Ll}/u.test(words.at(-1)?.text ?? '')
  );
}

/** An owner, a publisher: a person as well as a body. */
function isHolder(form: string): boolean {
  return /^(?:owner|parent|publisher|producer|builder|rival|organi[sz]er)$/.test(form);
}

/** The Premier League club: whether a row of capitals only says more of the noun after it. */
export function isEpithet(
  tokens: readonly Token[],
  { name, to }: { name: number; to: number },
): boolean {
  if (tokens[name - 1]?.form !== 'the') return false;
  const [noun, after] = [tokens[to], tokens[to + 1]];
  return (
    (noun !== undefined && epithetNoun(nameText(tokens.slice(name, to + 1))) !== null) ||
    (after !== undefined && epithetNoun(nameText(tokens.slice(name, to + 2))) !== null)
  );
}
