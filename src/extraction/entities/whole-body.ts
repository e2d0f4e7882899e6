import type { Span } from '../text.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { kindsOf } from '../lexicon/arabic-body-kinds.ts';
import { territories } from './arabic-body-place.ts';
import { bare, isOf, type OfficeLookup, wordsOf } from './bodies.ts';
import { isState } from './last-body.ts';
import { likeliestBody } from './likeliest-body.ts';
import type { Entity } from './entity.ts';

/** Nouns of what is a part of a body, and no body that stands alone. */
const parts = wordSet('قسم إدارة وحدة شعبة دائرة قطاع طاقم مختبر سكرتارية');

/** Nouns of those whom a body sends or sets to a task, where no more than what they do is told of them. */
const sent = wordSet('بعثة فريق وفد طاقم لجنة هيئة مكتب مجلس');
const doing =
  /^(?:ال)?(?:بحث|بحثي|عمل|تحقيق|سياسي|بلدي|علمي|طبي|قانوني|فني|تقني|جراحي|تمريضي|هندسي|ميداني|تحريري|اعلامي)ه?$/;

/** What a union, a party or a club is led by, and no body that stands alone: المكتب التنفيذي, الأمانة العامة. */
const organs =
  /^(?:المكتب (?:التنفيذي|السياسي|الاداري|المسير|الوطني|الجهوي|الولايي|المركزي|التنسيقي)|الهييه (?:الاداريه|التنفيذيه|التاسيسيه|المسيره|القياديه|العامه|المركزيه)|الامانه (?:العامه|الوطنيه)|المجلس (?:التنفيذي|الاداري|القيادي|التاسيسي)|اللجنه (?:التنفيذيه|المركزيه|الاداريه|المسيره|التاسيسيه)|القياده (?:القطريه|المركزيه)|الجمعيه العموميه)$/;

/**
 * Whether a body is a part of another, by its noun: قسم الطوارئ, الفريق البحثي, البعثة. الإدارة العامة للمرور stands alone.
 */
export function isDepartment(entity: Entity): boolean {
  const { kind, name, gazetteerId } = entity;
  const [first = '', second = '', third] = wordsOf(name);
  if (kind !== 'organization' || gazetteerId !== null) return false;
  const isSent =
    third === undefined &&
    (first.startsWith('ال') || first === 'فريق') &&
    (second === ''
      ? /^ال(?:بعثه|وفد|طاقم|كليه|فريق)$/.test(first)
      : sent.has(bare(first)) && doing.test(second));
  return (
    isSent ||
    ownerOf(entity) !== null ||
    organs.test(wordsOf(name).join(' ')) ||
    /^(?:ال)?(?:غرفه الملابس|دكه البدلاء|(?:جهاز|طاقم) ال(?:فني|تدريبي|طبي))$/.test(
      wordsOf(entity.name)
        .join(' ')
        .replace(/^ال(?=جهاز|طاقم)/, ''),
    ) ||
    (parts.has(bare(first)) &&
      !/^(?:ال)?(?:عامه|مركزيه|وطنيه)$/.test(second) &&
      !isOfState(first, second))
  );
}

/** دائرة صحة البصرة, دائرة التنمية الاقتصادية: what a state has for a field, as others have a ministry. */
function isOfState(noun: string, field: string): boolean {
  return bare(noun) === 'دايره' && portfolios.has(bare(field));
}

/** The noun of a body that a part is said to be of, and no more: هيئة المحكمة, المكتب السياسي للحركة, الكرة بالنادي. */
function ownerOf({ name }: Entity): string | null {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const noun = last.replace(/^(?:بال|ال|لل)(?=..)/, '');
  // لجنة الطوارئ في المديرية: where, and not whose.
  if (words.at(-2) === 'في' && territories.has(noun)) return null;
  return words.length > 1 && noun !== last && organizationHeads.has(noun) ? noun : null;
}

/** The body that a part without more is of: of a kind that has such a part, near and often named. */
export function wholeAt(part: Entity, span: Span, lookup: OfficeLookup): Entity | undefined {
  const owner = ownerOf(part);
  if (owner !== null)
    return likeliestBody(span, lookup, {
      fit: (entity) =>
        entity !== part && isOf(entity, owner) && wordsOf(entity.name).length > 1 ? 1 : 0,
    });
  const nouns = kindsOf(wordsOf(part.name).map(bare).join(' '));
  const fit = (entity: Entity) =>
    entity === part || entity.isMedium || isState(entity) || isDepartment(entity)
      ? 0
      : nouns === null || [...nouns].some((noun) => isOf(entity, noun))
        ? 1
        : 0.4;
  return likeliestBody(span, lookup, { fit });
}
