import { isDefinite, isHead } from '../arabic/words.ts';
import { anonymousHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import { hasHead } from './agreement.ts';
import { speaking } from './arabic-epithet.ts';
import type { Entity } from './entity.ts';
import { roleHas } from './told-role.ts';

/** A definite noun with its adjectives, by which whoever spoke may be called again. */
interface Again {
  noun: string;
  adjectives: string[];
  /** ذات المصدر, المصدر نفسه. */
  isSame: boolean;
}

const same = /^(?:(?:ذات|نفس|عين)(?:ه|ها|هم|هما)?|المذكوره?)$/;
const men = wordSet('رجل شاب سيد فتى مسن');
const women = wordSet('مرأة سيدة شابة فتاة مسنة');
/** Officials who speak, as which anybody who spoke may be called too. */
const officials = wordSet('متحدث متحدثة مسؤول مسؤولة');
const longest = 3;

/**
 * Who spoke before and is called again by a definite noun: المصدر نفسه, ذات المسؤول, الدبلوماسي الغربي, الشهود. Undefined where nobody
 * unnamed fits, or somebody with a name does who spoke since.
 *
 * @param said speakers in their order.
 */
export function speaksAgain(
  tokens: readonly Token[],
  said: readonly (readonly Entity[])[],
): readonly Entity[] | undefined {
  const again = readAgain(tokens);
  if (again === null) return undefined;
  const { noun, isSame } = again;
  const alone = said.filter(({ length }) => length === 1);
  const isSource = /^مصا?در$/.test(noun);
  const ordinal = again.adjectives.find((each) => /^(?:اول|اولي)$/.test(each));
  if (ordinal !== undefined) {
    const plain = { ...again, adjectives: again.adjectives.filter((each) => each !== ordinal) };
    return alone.find(([entity]) => entity !== undefined && isUnnamed(entity, plain));
  }
  for (const speakers of alone.toReversed()) {
    const [entity] = speakers;
    if (entity === undefined) continue;
    if (isUnnamed(entity, again)) return speakers;
    if (entity.kind !== 'person') continue;
    const isFeminine = noun.endsWith('ه');
    const fits = entity.gender === null || (entity.gender === 'f') === isFeminine;
    // الرجل after a man with a name: he, and nobody unnamed who spoke before.
    const isAnybody = (men.has(noun) || women.has(noun)) && entity.gender !== null;
    if (isAnybody && fits && !isSame && entity.name.includes(' ')) return undefined;
    const isCalled =
      [speaking, officials, men, women].some((heads) => heads.has(noun)) ||
      hasHead(entity, noun) ||
      roleHas(entity, [noun]);
    if (isSame && !isSource && fits && isCalled) return speakers;
    // الوزير after a minister with a name: theirs.
    if (hasHead(entity, noun)) return undefined;
  }
  return isSame && isSource ? said.at(-1) : undefined;
}

function readAgain(tokens: readonly Token[]): Again | null {
  let words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length !== tokens.length) return null;
  const [first, last] = [words[0]?.form ?? '', words.at(-1)?.form ?? ''];
  const isSame = words.length > 1 && (same.test(first) || same.test(last));
  if (isSame) words = same.test(first) ? words.slice(1) : words.slice(0, -1);
  if (words.length === 0 || words.length > longest) return null;
  if (!words.every(({ form }) => isDefinite(form))) return null;
  const [noun = '', ...adjectives] = words.map(({ form }) => form.replace(/^(?:ال|لل)/, ''));
  const isSomebody = [anonymousHeads, titleHeads, men, women, speaking, officials].some((heads) =>
    isHead(noun, heads),
  );
  return isSomebody ? { noun, adjectives, isSame } : null;
}

/** Whether an unnamed source has the noun, alone or as one of several, and all the adjectives. */
function isUnnamed({ kind, name }: Entity, { noun, adjectives }: Again): boolean {
  if (kind !== 'anonymous') return false;
  const words = name.split(' ').map((word) => formOf(word).replace(/^ال(?=..)/, ''));
  const [first = ''] = words;
  const isOne = /^(?:احد|احدي)$/.test(first);
  const has = (word: string) =>
    words.includes(word) ||
    (isOne && words.some((each) => singulars(each).includes(word))) ||
    (/^ثاني?$/.test(word) && words.some((each) => /^(?:ثاني?|اخر)$/.test(each)));
  const isAnybody =
    (men.has(noun) && (first === 'احد' || isManAlone(first))) ||
    (women.has(noun) && (first === 'احدي' || first.endsWith('ه')));
  return (isAnybody || has(noun)) && adjectives.every(has);
}

/** A noun of one man: no plural, and no noun of a woman. */
function isManAlone(noun: string): boolean {
  return !/(?:ه|ات|ون|ين|اء|ان)$/.test(noun) && !/^.{1,2}ا.ي?.$/.test(noun) && noun !== 'شهود';
}

/** متظاهرين is of متظاهر, معلمات of معلمة. */
function singulars(noun: string): string[] {
  const stem = /^(.{3,})(?:ون|ين|ات)$/.exec(noun)?.[1];
  return stem === undefined ? [] : noun.endsWith('ات') ? [`${stem}ه`] : [stem];
}
