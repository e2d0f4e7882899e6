import { auxiliaryOf } from '../english/grammar.ts';
import { formAt } from '../english/verb-group.ts';
import { isCapital, isComma } from '../english/words.ts';
import { isRoleNoun, textOf } from './english-noun.ts';
import { withinBodies } from './english-body-before.ts';
import { realms } from './english-body-part.ts';
import { baseOf, isDate, isPossessor } from './english-token.ts';
import { isBodyNoun, isOwnBody } from '../lexicon/english-bodies.ts';
import { determiners, functionWords } from '../lexicon/english-function-words.ts';
import { roleQualities } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { placeIn } from './place.ts';

/** A body that an article names with common nouns: the county council, Zarembe's defence ministry. */
export interface Definite {
  text: string;
  head: string;
  words: readonly string[];
  place: number;
  /** It opens its sentence. */
  isSubject: boolean;
  /** It has 'the', where others have 'his' or 'a'. */
  isPointedTo: boolean;
}

const kinds = wordSet(
  'primary elementary secondary infant infants junior nursery grammar comprehensive art steel textile paper cement sugar shoe lifeboat animal dairy graduate undergraduate postgraduate refugee refugees rights monitoring observer relief aid cultural women youth climate children state county city town village parish district borough local regional national federal provincial municipal central public royal supreme high superior appeals appeal crown constitutional criminal military coast fire ambulance police ferry water bus rail transport transportation health defence defense foreign interior home finance economy trade energy environment education justice labour labor agriculture culture sports tourism housing science technology communications mining mines planning development security social welfare fisheries power election electoral school hospital university port harbour harbor airport student teachers farmers workers miners nurses doctors industry consumer human civil emergency aviation maritime safety food competition financial banking data privacy broadcasting press football rugby cricket athletics opposition ruling governing coalition transitional interim rebel electricity gas nuclear space weather meteorological statistics heritage arts library museum park parks church union theatre theater club company prison court zoning licensing pension pensions lottery gambling medical dental nursing wool milk wheat grain coffee tea cotton tourist cancer hospice parole probation road roads highway highways canal river drainage waste sewer refuse cemetery burial market markets festival orchestra film book chess cycling swimming tenants residents neighbourhood neighborhood parents alumni staff works community charity disaster flood forestry timber geological seismic volcano astronomy research ethics audit appointments remuneration honours disciplinary pilot lighthouse mountain cave rescue search record family business international global',
);

/** The bodies that a paragraph names with common nouns, with a word more than the noun or alone. */
export function findDefinites({ text, tokens, index, kind, sentences }: Paragraph): Definite[] {
  const found: Definite[] = [];
  const starts = new Set(sentences.map(({ from }) => from));
  tokens.forEach((token, i) => {
    const isPolice = /^(?:police|gardai|carabinieri|troopers)$/.test(token.form);
    // Festival opens: a headline has no 'the'.
    const isHeaded = kind === 'headline' && opensHeadline(tokens, i);
    const isOfOfficials = starts.has(i) && hasOfficials(tokens, i);
    const isOpera = token.form === 'house' && tokens[i - 1]?.form === 'opera';
    if (
      token.kind !== 'word' ||
      (isCapital(token) && !isPolice && !isHeaded && !isOfOfficials) ||
      !(isOpera || isOwnBody(baseOf(token)))
    )
      return;
    // Rivers burst their banks.
    if (
      token.form === 'banks' &&
      /^(?:its|their|the)$/.test(tokens[i - 1]?.form ?? '') &&
      isFlood(tokens, i)
    )
      return;
    // The town planning wing: no town.
    const next = tokens[i + 1];
    // The shop steward: no shop.
    if (withinBodies.test(token.form) && isRoleNoun(next)) return;
    // The county council: no county.
    if (isBodyKind(token) && next !== undefined && !isCapital(next) && isOwnBody(baseOf(next)))
      return;
    const isKind =
      isBodyKind(next) || (next !== undefined && !isCapital(next) && next.form === 'hall');
    if (isKind && isOwnBody(baseOf(tokens[i + 2]))) return;
    // The county's transit agency: of the agency, whatever it is for.
    if (isPossessor(token) && realms.test(baseOf(token)) && ownedAfter(tokens, i + 1) !== null)
      return;
    let from = isOpera ? i - 1 : i;
    while (from > 0 && isBodyKind(tokens[from - 1])) from--;
    if (isHeaded) from = 0;
    for (let k = from - 1; k >= Math.max(1, i - 3); k--)
      if (
        realms.test(baseOf(tokens[k])) &&
        isPossessor(tokens[k]) &&
        ownedAfter(tokens, k + 1) === i
      )
        from = k + 1;
    // The district attorney's office, the library's board.
    if (from > 0 && isPossessor(tokens[from - 1]) && !isCapital(tokens[from - 1])) {
      from--;
      while (from > 0 && (isBodyKind(tokens[from - 1]) || tokens[from - 1]?.form === 'prime'))
        from--;
      // The U.S. attorney's office.
      if (
        /^attorneys?$/.test(baseOf(tokens[from])) &&
        /^U\.?S\.?$/.test(tokens[from - 1]?.text ?? '')
      )
        from--;
    }
    if (from === i && tokens[i - 2]?.form === 'the' && isModifier(tokens[i - 1])) from--;
    else if (
      from === i &&
      !isPolice &&
      tokens[i - 3]?.form === 'the' &&
      isModifier(tokens[i - 1]) &&
      // The data protection authority, the local swim club.
      (isModifier(tokens[i - 2]) || isBodyKind(tokens[i - 2])) &&
      auxiliaryOf(tokens[i - 1]) === null &&
      formAt(tokens, i - 1) === null
    )
      from -= 2;
    const before = tokens[from - 1];
    // Sandora's foreign ministry: a name, and no ministry of anybody else.
    if (isPossessor(before) && isCapital(before) && i > from) return;
    if (
      from === i &&
      !isPolice &&
      !isHeaded &&
      !isOfOfficials &&
      !(before?.kind === 'word' && (determiners.has(before.form) || /['’]s?$/u.test(before.text)))
    )
      return;
    if (from === i && /^an?$/.test(before?.form ?? '')) return;
    // The lists went to every state government.
    if (/^(?:every|each|any)$/.test(before?.form ?? '')) return;
    // The visitors' side: a club, under its name.
    if (
      /^(?:visitors|hosts|guests|winners|losers|opponents)$/.test(baseOf(tokens[from])) &&
      from < i
    )
      return;
    // The waste company Verdigris: what bears the name that follows.
    if (from < i && isCapital(next) && !isDate(next) && !isPossessor(token)) return;
    // The Observer, a monitoring group: what has just been named.
    if (isApposed(tokens, from)) return;
    const words = tokens.slice(from, i + 1);
    const phrase =
      isHeaded || isOfOfficials ? textOf(text, words).toLowerCase() : textOf(text, words);
    found.push({
      text: `the ${phrase}`,
      head: isOpera ? 'operahouse' : baseOf(token),
      words: words.map((word) => baseOf(word)),
      place: placeIn(index, token.start),
      isSubject: starts.has(from) || starts.has(from - 1),
      isPointedTo: before?.form === 'the',
    });
  });
  return found;
}

/** Burst its, over their, on the | banks: those of a river. */
function isFlood(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:burst|bursts|bursting|breach|breached|break|broke|broken|overflow|overflowed|over|overtopped|top|topped)$/.test(
      tokens[i - 2]?.form ?? '',
    ) ||
    (tokens[i + 1]?.form === 'of' && tokens[i + 2]?.form === 'the')
  );
}

/** Qualities that tell no body from another. */
const plain = wordSet(
  'old same whole entire other main big small large little only own last next poor rich then now one two three four five six rival parent sister host home away winning losing so-called firm key core private giant huge tiny troubled rogue mystery front back left right far hard free full open close',
);

/** County commissioners voted: a body that has its officials, with the capital of the sentence. */
function hasOfficials(tokens: readonly Token[], i: number): boolean {
  return /^(?:officials|commissioners|supervisors|leaders|managers|bosses|chiefs|executives|administrators|trustees|councillors|councilors|lawyers)$/.test(
    isCapital(tokens[i + 1]) ? '' : (tokens[i + 1]?.form ?? ''),
  );
}

/** Verdigris, a small, | waste company: whether a noun says what has just been named, with 'a' and qualities before it. */
function isApposed(tokens: readonly Token[], from: number): boolean {
  let article = from - 1;
  while (
    article > from - 1 - furthestOwned &&
    tokens[article]?.kind === 'word' &&
    !isCapital(tokens[article]) &&
    !functionWords.has(tokens[article]?.form ?? '')
  )
    article--;
  return (
    /^an?$/.test(tokens[article]?.form ?? '') &&
    isComma(tokens[article - 1]) &&
    isCapital(tokens[article - 2])
  );
}

/** The budget committee: a noun that says which body, and no quality of one. */
function isModifier(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isCapital(token) &&
    !isPossessor(token) &&
    !functionWords.has(token.form) &&
    !roleQualities.has(token.form) &&
    !isBodyNoun(token.form) &&
    !plain.has(token.form) &&
    !/(?:al|ic|ive|ary|ory|ing|ed|ly|ous|able|ible|less|ful|est|an|ish|ese)$/.test(token.form)
  );
}

/** Whether a headline starts with a body's noun, or with what says which and the noun: Port authority closes harbour. */
function opensHeadline(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const isName =
    isCapital(next) || /^(?:of|for)$/.test(next?.form ?? '') || (i > 0 && isCapital(tokens[i]));
  const isKind = i === 1 && /^\p{Lu}\p{Ll}/u.test(tokens[0]?.text ?? '');
  return !isName && (i === 0 || (isKind && kinds.has(tokens[0]?.form ?? '')));
}

const furthestOwned = 3;

/** The body within a few words after its county's or city's possessor. */
function ownedAfter(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < from + furthestOwned; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isCapital(token) || functionWords.has(token.form)) return null;
    if (isOwnBody(baseOf(token)) && !isBodyKind(token)) return i;
  }
  return null;
}

/** A lower-case word that says which kind of body: county, defence. */
export function isBodyKind(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isCapital(token) && kinds.has(token.form);
}
