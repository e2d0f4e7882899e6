import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import type { Description, Entity } from './entity.ts';
import { key } from './name-key.ts';
import { mentionBefore, placeIn } from './place.ts';

const leads =
  /^(?:رييسه?|زعيمه?|قايده?) (?:ال)?(?:حزب|حركه|تيار|جبهه|كتله|ليكود|ائتلاف|تحالف|تكتل)(?: |$)/;
const ofParliament = /^(?:رييسه?|مقرره?) (?:ال)?(?:لجنه|كتله|تكتل)(?: |$)/;
/** Whose holders lead parties, of the words of roles. */
const statesmen = wordSet(
  'رئيس رئيسة مستشار مستشارة وزير وزيرة زعيم زعيمة سياسي سياسية مرشح مرشحة',
);
const states = wordSet('حكومة وزراء جمهورية دولة معارضة برلمان');
const lawmakers = wordSet('نائب نائبة برلماني برلمانية سيناتور');
const parties = wordSet('حزب حركة تيار جبهة كتلة لجنة');

/**
 * رئيس الحزب الديمقراطي, after a chancellor spoke: a statesman who leads a party too, where nobody else is named as its leader; and
 * رئيس لجنة المال, after a member of parliament. Undefined where whoever spoke last is neither.
 */
export function leadsPartyToo(
  { kind, name, phrase, gender }: Description,
  span: Span,
  last: Entity | undefined,
): Entity | undefined {
  if (kind !== 'person' || name !== null || last?.kind !== 'person') return undefined;
  if (!last.name.includes(' ') || last.gender !== gender) return undefined;
  const words = key(phrase);
  const isParty = leads.test(words);
  if (!isParty && !ofParliament.test(words)) return undefined;
  const mention = mentionBefore(last.mentions, placeIn(span.paragraph, span.start));
  if (mention === undefined || span.paragraph - mention.paragraph > 1) return undefined;
  const roles = [...last.roles.values()];
  if (roles.some((role) => [...parties].some((word) => role.has(word)))) return undefined;
  const isHeld = roles.some((role) => {
    const has = (nouns: ReadonlySet<string>) => [...nouns].some((word) => role.has(word));
    if (has(lawmakers)) return true;
    // رئيس الجامعة is no statesman.
    const isHead = role.has('رييس') || role.has('رييسه') || role.has('زعيم') || role.has('زعيمه');
    return isParty && has(statesmen) && (!isHead || has(states));
  });
  return isHeld ? last : undefined;
}
