import type { Span } from '../text.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { bare, type OfficeLookup, wordsOf } from './bodies.ts';
import type { Entity } from './entity.ts';

/** Nouns of what is a part of a body, and no body that stands alone. */
const parts = wordSet('قسم إدارة وحدة شعبة دائرة طاقم مختبر سكرتارية');

/** Nouns of those whom a body sends or sets to a task, where no more than what they do is told of them. */
const sent = wordSet('بعثة فريق وفد طاقم لجنة هيئة');
const doing = /^ال(?:بحثي|علمي|طبي|قانوني|فني|تقني|جراحي|تمريضي|هندسي|ميداني|تحريري|اعلامي)ه?$/;

/**
 * Whether a body is a part of another, by its noun: قسم الطوارئ, الفريق البحثي, البعثة. الإدارة العامة للمرور stands alone.
 */
export function isDepartment({ kind, name, gazetteerId }: Entity): boolean {
  const [first = '', second = '', third] = wordsOf(name);
  if (kind !== 'organization' || gazetteerId !== null) return false;
  const isSent =
    third === undefined &&
    first.startsWith('ال') &&
    (second === ''
      ? /^(?:ال)(?:بعثه|وفد|طاقم)$/.test(first)
      : sent.has(bare(first)) && doing.test(second));
  return isSent || (parts.has(bare(first)) && !/^(?:ال)?(?:عامه|مركزيه|وطنيه)$/.test(second));
}

/** The body that a part without more is of: the last one of the paragraph, or else the one that was named most before. */
export function wholeAt(span: Span, { registry }: OfficeLookup): Entity | undefined {
  const counts = new Map<Entity, number>();
  const fits = (entity: Entity) =>
    entity.kind === 'organization' &&
    !entity.isMedium &&
    entity.gazetteerId?.endsWith('-gov') !== true &&
    !isDepartment(entity);
  const here = registry.latest(
    span,
    (entity, { paragraph }) => paragraph === span.paragraph && fits(entity),
  );
  if (here !== undefined) return here;
  registry.latest(span, (entity) => {
    if (fits(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return false;
  });
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0];
}
