import { prepositions } from '../english/grammar.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { type Token } from '../tokens.ts';
import { type Cast } from './english-cast.ts';
import { wordsOf } from './english-names.ts';
import { isRoleNoun } from './english-noun.ts';
import { type Phrase, readPhrase } from './english-phrase.ts';
import { readRole } from './english-role.ts';
import { isWithinName } from './english-within-name.ts';
import { portfolios } from './english-titles.ts';
import { isHeadOfName, isPossessor } from './english-token.ts';

/** The parts of a joint phrase: Cllr Scahill and Ms Tuohy; France, Germany and Britain; none where it is no joint one. */
export function jointParts(
  text: string,
  tokens: readonly Token[],
  { cast, isBeside = false }: { cast: Cast; isBeside?: boolean },
): Token[][] {
  const joins = tokens
    .flatMap((token, i) =>
      i > 0 && i < tokens.length - 1 && (token.form === 'and' || token.form === ',') ? [i] : [],
    )
    .filter((i) => !isWithinName(tokens, i));
  if (!joins.some((i) => tokens[i]?.form === 'and')) return [];
  const isName = (words: readonly Token[]) => cast.named(wordsOf(words)).length > 0;
  const whole = readPhrase(text, tokens, { isName: () => true });
  const isOne =
    whole?.kind === 'name' &&
    cast.named(wordsOf(whole.name)).some(({ words }) => words.includes('and'));
  if (isOne) return [];
  // The Tram and Bus Union's Ina Brandt: 'and' within the name of whose she is.
  const owner = tokens.findIndex(
    (token, i) => isPossessor(token) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''),
  );
  const isOwned =
    owner > 0 &&
    cast.named(wordsOf(tokens.slice(0, owner + 1))).some(({ words }) => words.includes('and'));
  if (isOwned) return [];
  // Primary and Secondary Education secretary Ada Finch: one portfolio.
  const isPortfolio = joins.some(
    (i) => portfolios.has(tokens[i - 1]?.form ?? '') && portfolios.has(tokens[i + 1]?.form ?? ''),
  );
  if (isPortfolio) return [];
  // A bench of Justices Badr and Said.
  if (
    tokens
      .slice(0, joins[0])
      .some(({ form }, i) => form === 'bench' && tokens[i + 1]?.form === 'of')
  )
    return [];
  const parts = [0, ...joins.map((i) => i + 1)]
    .map((from, k) => tokens.slice(from, joins[k] ?? tokens.length))
    .filter((part) => part.length > 0);
  const phrases = parts.map((part) => readPhrase(text, part, { isName }));
  const kinds = phrases.map((phrase, i) => {
    const part = parts[i] ?? [];
    if (phrase === null) return null;
    if (phrase.kind === 'name' && isName(phrase.name))
      return readRole(text, part) === null ? 'named' : null;
    const isBody = phrase.kind === 'body';
    if (isBody && (phrase.determiner === 'the' || phrase.head === 'police')) return 'named';
    // Fonseca and her colleagues, the company and its chief.
    const isTheirs = /^(?:his|her|its|their)$/.test(phrase.determiner);
    const isOther = isTheirs || (phrase.kind === 'role' && phrase.determiner === 'the');
    if (i > 0 && isOther) return 'theirs';
    if (!isBeside && isGroup(phrase)) return 'group';
    return isNewName(part, phrase) ? 'new' : null;
  });
  const isJoint =
    kinds[0] !== null &&
    !kinds.includes(null) &&
    (kinds.includes('named') || isOfTwo(kinds, phrases.at(-1)));
  return isJoint ? withSurname(parts) : [];
}

/** Doctors, local officials, a nurse: those of a kind, whom no number counts together with others. */
function isGroup({ kind, isPlural, words, determiner }: Phrase): boolean {
  if (kind === 'name' || kind === 'document') return false;
  const isHung = words.some(({ form }) => prepositions.has(form));
  if (isHung || words[0]?.kind !== 'word' || counts.test(words[0].form)) return false;
  return isPlural || (kind === 'role' && /^(?:an?|the)$/.test(determiner));
}

const counts = /^(?:many|several|some|two|three|four|five|six|seven|eight|nine|ten|dozens|most)$/;

/** Doctors and local officials, a farmer and his wife: each with words of its own, unlike officials and traders. */
function isOfTwo(kinds: readonly (string | null)[], last: Phrase | null | undefined): boolean {
  return (
    kinds[0] === 'group' && kinds.every((kind) => kind !== 'new') && (last?.words.length ?? 0) > 1
  );
}

/** Karsland: a word that no other line names, with the capital of a name and no noun of roles or bodies. */
function isNewName(part: readonly Token[], { kind }: Phrase): boolean {
  return (
    kind === 'name' &&
    part.every(
      (token) =>
        /^\p{Lu}/u.test(token.text) &&
        !isRoleNoun(token) &&
        !isHeadOfName(token) &&
        !/[^s]s$/.test(token.form),
    )
  );
}

/** Sarah and Tom Hughes: the surname of the last is that of both. */
function withSurname(parts: Token[][]): Token[][] {
  const [first = [], last = []] = [parts[0], parts.at(-1)];
  const given = first.at(-1);
  const surname = last.at(-1);
  const isShared =
    given !== undefined &&
    surname !== undefined &&
    first.slice(0, -1).every(isRoleNoun) &&
    last.length === 2 &&
    isGivenName(given.form) &&
    isGivenName(last[0]?.form ?? '') &&
    !isGivenName(surname.form);
  return isShared ? [[given, surname], ...parts.slice(1)] : parts;
}
