import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { athletes, callingsOf, offices } from '../lexicon/arabic-callings.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { formOf } from '../tokens.ts';
import { dwellings, workplaces } from './arabic-role-names.ts';
import { bare } from './bodies.ts';
import type { Description } from './entity.ts';
import { key } from './name-key.ts';
import { roleWords } from './told-role.ts';

/** عضو المجلس, عضو كتلة: a member of parliament. */
const ofParliament = /^(?:ال)?عضوه? (?:ال)?(?:مجلس|برلمان|كتله|كونغرس)$/;

/** A noun by which somebody may be called, with the callings that it tells and what it is of. */
export interface Called {
  noun: string;
  callings: ReadonlySet<number>;
  complement: readonly string[];
  /** The first word of that has the article, and so says no more: رئيس اللجنة. */
  isPointing: boolean;
}

/** What joins a role and what it is of, and is of no body: لدى, باسم. */
const joining: ReadonlySet<string> = new Set([...prepositions, 'باسم']);

/** Reads a phrase by which somebody who was named may be called; null where it names somebody or means several. */
export function readCalled({ kind, name, phrase }: Description): Called | null {
  const words = key(phrase).split(' ');
  const [head = '', ...others] = words;
  // الأم, الفني التونسي: a noun that is spelled as a name is, and its adjectives.
  const isCalling = callingsOf([bare(head)]).size > 0 && isDefinite(head);
  const isNamed = name !== null && !(isCalling && others.every(isAdjective));
  if ((kind !== 'person' && kind !== 'anonymous') || isNamed) return null;
  if (!isOnePerson(words)) return null;
  const [noun = '', ...rest] = roleWords(key(phrase));
  // رئيس اللجنة المالية, where لجنة المالية is a body of its own.
  const isOfNoun = (i: number) =>
    !isDefinite(words[i] ?? '') &&
    organizationHeads.has(words[i] ?? '') &&
    isDefinite(words[i + 1] ?? '');
  const isQuality = (i: number) => isAdjective(words[i + 1] ?? '') && !isOfNoun(i);
  // صاحبة «ملح الجدران»: a work of theirs, where صاحب أحد المحال is one who has a shop.
  const isOfShop = rest.some((word) => workplaces.has(word) || dwellings.has(word));
  const isOwner =
    (/^صاحبه?$/.test(noun) && !isOfShop) || ofParliament.test(words.slice(0, 2).join(' '));
  const complement = isOwner
    ? []
    : rest.filter((word, i) => word.length > 2 && !joining.has(word) && !isQuality(i));
  const trade = manOf(noun, rest[0]);
  if (trade !== null)
    return { noun, callings: callingsOf(trade), complement: [], isPointing: false };
  // نقيب الأطباء: of a union, and no captain.
  const calling = /^نقيبه?$/.test(noun) && complement.length > 0 ? 'نقابي' : noun;
  const callings = callingsOf([calling, ...rest.filter((_, i) => isQuality(i))]);
  // الوزير, رئيس الحكومة: an office of somebody else.
  const isOffice = offices.has(noun) && !athletes.has(noun) && complement.length === 0;
  // النائب البصري: by where a member of parliament is from.
  const isFrom = /^نايبه?$/.test(noun) && words.length === 2 && isQuality(0);
  const isPointing = isDefinite(words[1] ?? '');
  return isOffice && !isFrom ? null : { noun, callings, complement, isPointing };
}

/** رجل الدين, سيدة الأعمال: of what callings one may be. Null for any other phrase. */
function manOf(noun: string, of: string | undefined): string[] | null {
  if (!/^(?:رجل|سيده)$/.test(noun)) return null;
  if (of === 'دين') return ['شيخ', 'مطران'];
  if (of === 'اعمال') return ['مستثمر', 'تاجر'];
  return of === 'قانون' ? ['محام'] : null;
}

/** A role or a noun for people, of one of them who is known; محاسب في الشركة is somebody new. */
function isOnePerson(words: readonly string[]): boolean {
  const [head = '', next = ''] = words;
  // عضو بمكتب النقابة.
  const isWithin =
    /^(?:بال|لل)/.test(next) || (next.startsWith('ب') && isHead(next.slice(1), organizationHeads));
  if (!isDefinite(head) && (prepositions.has(next) || isWithin)) return false;
  const isPerson = [titleHeads, anonymousHeads].some((heads) => isHead(head, heads));
  const isOne = bare(head) === 'عضو' || !/..(?:ون|ين|ان|ات|اء|و)$/.test(head);
  return (
    (isPerson || callingsOf([bare(head)]).size > 0) &&
    isOne &&
    words.slice(0, 3).some((word) => isDefinite(formOf(word)))
  );
}
