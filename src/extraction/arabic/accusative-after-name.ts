import { verbForms } from '../lexicon/arabic-forms.ts';
import { foreignGivenNames, givenNames } from '../lexicon/arabic-given-names.ts';
import { familyNames } from '../lexicon/arabic-name-parts.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { nameWord } from './name-words.ts';
import { isAccusative } from './object-nouns.ts';
import { nameBefore, opensName } from './whole-name.ts';
import { isHead } from './words.ts';

/** How many words after such a word may stand before what is said. */
const furthestThat = 7;
/** Patterns of how somebody is who speaks: مبتسما, ساخرا. */
const participles = /^(?:م.{3,}|.ا..)ا$/;
/** Letters that names from elsewhere are hardly written with. */
const arabicLetters = /[حعصضطظذثءئؤ]/;
/** Patterns of nouns and of participles: أكياسا, صناديقا, مكتوبا, جالسا, ملاعقا. */
const patterns =
  /^(?:ا..ا.|م...?و.|م.ا..|.وا.[يا]?.|.[اي]ا..|.ا.[^اوي]|ت..ي.|[^اوي].ا.|[^اوي].ي.)ا$/;

/**
 * سلمى راضي | سلالا فارغة, كمال زين | بذورا في الحقل: whether a word after a whole name is an object or a state, by its ending and by what stands
 * beside it, and no part of the name.
 */
export function isAccusativeAfterName(tokens: readonly Token[], from: number, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || token.isSurname === true || token.isKnown === true) return false;
  if (!/^[^وف].{2,}ا$/.test(token.form)) return false;
  if (!token.text.endsWith('ا') || givenNames.has(token.form) || familyNames.has(token.form))
    return false;
  if (opensName(tokens, i - 1) || !/^(?:unknown|common)$/.test(nameWord(token))) return false;
  const start = nameBefore(tokens, from, i);
  const isAfterOne = start === null && nameWord(tokens[i - 1] ?? token) === 'given';
  if (start === null && !isAfterOne) return false;
  // كمال زين طعيما إن: what is said follows the name.
  if (next === undefined || opensThat(tokens, i + 1)) return false;
  if (start !== null && isAccusative(token)) return true;
  if (!participles.test(token.form) && goesOnAsSpeaker(tokens, i + 1)) return false;
  const isLike = isLikeWord(token);
  // سلالا فارغة, بيتا قديما.
  if (isLike && isQuality(next)) return true;
  if (isAfterOne || next.kind === 'mark') return isLike && start !== null;
  const given = tokens[start ?? i];
  if (given === undefined || !/given|particle/.test(nameWord(given))) return false;
  return foreignGivenNames.has(given.form) ? isLike && arabicLetters.test(token.form) : isLike;
}

/** محمد سليمان كمارا | وزير الصيد, محمد سليمان كمارا | للصحفيين إن: a role or what is said follows, as after a whole name. */
function goesOnAsSpeaker(tokens: readonly Token[], from: number): boolean {
  if (isHead(tokens[from]?.form ?? '', titleHeads)) return true;
  for (let i = from; i < Math.min(tokens.length, from + furthestThat); i++) {
    const { kind, form } = tokens[i] ?? { kind: 'mark', form: '' };
    if (kind !== 'word') return form === ':';
    if (opensThat(tokens, i)) return true;
    const verbs = verbForms.get(form) ?? verbForms.get(form.replace(/^[وف](?=...)/, ''));
    if (verbs?.some(({ tense }) => tense !== 'participle') === true) return false;
  }
  return false;
}

function isLikeWord({ form }: Token): boolean {
  return arabicLetters.test(form) || patterns.test(form);
}

/** فارغة, قديما: an adjective of a thing without the article. */
function isQuality(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || givenNames.has(token.form)) return false;
  return /^(?:unknown|common)$/.test(nameWord(token)) && /(?:ة|.{3}ا)$/.test(token.text);
}
