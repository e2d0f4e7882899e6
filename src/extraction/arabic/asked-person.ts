import type { Agreement } from '../lexicon/arabic-forms.ts';
import { genderOf } from '../lexicon/arabic-given-names.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isOfWoman } from './feminine.ts';
import { isNamePart, nameWord, startsName } from './name-words.ts';
import type { TokenRange } from './subject.ts';
import type { Topic } from './topics.ts';
import { isDefinite, isHead } from './words.ts';

const asking = /^[وف]?[يت]?سالت?$/;
const longest = 4;
const furthest = 40;
/** Words that tell that somebody is asked: أسئلة, استفسار, تواصلت, سألنا. */
const asks =
  /^[وف]?(?:[يتن]?سال(?:ت|نا|وا)?|[يت]?راسل(?:ت|نا|وا)?|[يت]?تواصل(?:ت|نا)?|اتصل(?:ت|نا)|ت?توجه(?:ت|نا)?|خاطب(?:ت|نا)?|ب?(?:ال)?(?:اسيله|اسيلت(?:نا|ها)|سوالا?|استفسارا?|استفسارات|رساله|رسايل))$/;

/** وسأل القاضي | المتهم عن المال: whom a clause asks, after who asks. Null where none is named. */
export function askedPerson(
  tokens: readonly Token[],
  verb: number,
  { from, to }: TokenRange,
): Topic | null {
  if (!asking.test(tokens[verb]?.form ?? '')) return null;
  for (let i = from + 1; i <= to; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (token?.kind !== 'word' || before?.kind !== 'word') return null;
    const isWhole = isDefinite(before.form) || (i > from + 1 && isNamePart(before));
    const isRole =
      isDefinite(token.form) &&
      [titleHeads, anonymousHeads].some((heads) => isHead(token.form, heads));
    const isName = i === to && startsName(tokens, i);
    if (!isWhole || !(isRole || isName)) continue;
    let end = i + 1;
    while (end < i + longest && isNamePart(tokens[end])) end++;
    const agreement = isRole ? (isOfWoman(token) ? 'f' : 'm') : genderOf(token.form);
    return somebodyAt({ from: i, to: end }, agreement, { isFirst: true });
  }
  return null;
}

/** A topic that is somebody for sure. */
export function somebodyAt(
  phrase: TokenRange,
  agreement: Agreement | null,
  { isFirst }: { isFirst: boolean },
): Topic {
  return {
    phrase,
    apposition: null,
    agreement,
    isPerson: true,
    isLone: false,
    isFirst,
    isAsking: false,
  };
}

/** وأرسلت الصحيفة أسئلة إلى الوزارة، | فردت: a body or role that is asked, right before the clause of its answer. Null where none is. */
export function askedBefore(
  tokens: readonly Token[],
  { from, at, agreement }: { from: number; at: number; agreement: Agreement },
): TokenRange | null {
  const comma = at - 1;
  if (tokens[comma]?.form !== '،' || !/^ف../.test(tokens[at]?.form ?? '')) return null;
  const first = Math.max(from, comma - furthest);
  for (let i = comma - 1; i > first; i--) {
    const [before, token] = [tokens[i - 1]?.form ?? '', tokens[i]];
    if (token?.kind !== 'word') return null;
    const isBody = isHead(token.form, organizationHeads);
    const isAsked = /^(?:الي|مع|على)$/.test(before)
      ? tokens.slice(first, i).some(({ form }) => asks.test(form))
      : before.endsWith('نا') && asks.test(before);
    if (!isAsked || !(isBody || (isDefinite(token.form) && isHead(token.form, titleHeads))))
      continue;
    const isFeminine = isBody ? /(?:ه|ات)$/.test(token.form) : isOfWoman(token);
    if (agreement !== (isFeminine ? 'f' : 'm')) return null;
    let to = i + 1;
    while (to < comma && !about.test(tokens[to]?.form ?? '')) to++;
    return { from: i, to };
  }
  return null;
}

const about = /^(?:عن|حول|بشان|بخصوص|على|في|عبر|لكن|من)$/;

/** لم يخف غوميز استياءه: one word of no lexicon right after its verb. */
export function isLone(tokens: readonly Token[], start: number, { from, to }: TokenRange): boolean {
  const name = tokens[from];
  return (
    to === from + 1 && from === start + 1 && name !== undefined && nameWord(name) === 'unknown'
  );
}
