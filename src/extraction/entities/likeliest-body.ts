import type { Span } from '../text.ts';
import type { OfficeLookup } from './bodies.ts';
import type { Entity } from './entity.ts';
import { placeOf } from './place.ts';
import { isSubject, sentenceStart } from './sentence-start.ts';

/** A body that the article has somewhere, for whatever reason, and how much that says for it. */
export interface Vote {
  entity: Entity;
  at: Span;
  weight: number;
}

interface Found {
  near: number;
  /** Where it is named nearest. */
  at: Span;
  count: number;
  isHead: boolean;
  fit: number;
}

/** How much a place after a role says, and one in the headline, measured on annotated articles. */
const after = 0.7;
const inHeadline = 0.4;
const often = 0.25;

/**
 * The body that most speaks for where a role does not say of which it is: by how well its kind fits the role, how near it is
 * named, how often, and whether the headline has it.
 *
 * @param fit how well a body's kind fits the role, from 0 (not at all) to 1.
 * @param votes bodies by what else speaks for them, each where it does.
 * @param isBefore whether only what stands before is meant, as a pronoun does.
 */
export function likeliestBody(
  span: Span,
  { registry, paragraphs }: OfficeLookup,
  {
    fit,
    votes = [],
    isBefore = false,
  }: { fit: (entity: Entity) => number; votes?: readonly Vote[]; isBefore?: boolean },
): Entity | undefined {
  const found = new Map<Entity, Found>();
  const raise = (entity: Entity, at: Span, weight: number) => {
    const gap = Math.abs(at.paragraph - span.paragraph);
    const near = (weight * (placeOf(at) > placeOf(span) ? after : 1)) / (1 + gap);
    const known = found.get(entity) ?? { near: 0, at, count: 0, isHead: false, fit: weight };
    if (near > known.near) Object.assign(known, { near, at });
    found.set(entity, known);
    return known;
  };
  const count = (entity: Entity, at: Span, weight: number) => {
    const known = raise(entity, at, weight);
    known.count++;
    known.fit = Math.max(known.fit, weight);
    known.isHead ||= paragraphs[at.paragraph]?.kind === 'headline';
  };
  const look = (entity: Entity, at: Span) => {
    // Not what the role itself names: مجلس الإدارة.
    const isOwn = at.paragraph === span.paragraph && at.start >= span.start && at.start < span.end;
    const weight = entity.kind === 'organization' && !isOwn ? fit(entity) : 0;
    if (weight > 0) count(entity, at, weight);
    return false;
  };
  registry.latest(span, look);
  if (!isBefore) registry.next(span, look);
  for (const { entity, at, weight } of votes)
    // A role's body is mentioned right there already, where its noun tells it.
    if (!entity.mentions.some(({ paragraph }) => paragraph === at.paragraph) || !found.has(entity))
      count(entity, at, weight);
    else raise(entity, at, weight);
  let best: { entity: Entity; score: number; at: Span } | undefined;
  for (const [entity, { near, at, count: times, isHead, fit: kind }] of found) {
    const score = near + kind * (often * Math.log2(times) + (isHead ? inHeadline : 0));
    // تعادل النجم مع ضيفه الشباب: whom the sentence is about, of two that are as likely.
    const isFirst =
      best !== undefined &&
      score === best.score &&
      at.paragraph === best.at.paragraph &&
      at.start < best.at.start &&
      at.start >= sentenceStart(best.at, paragraphs) &&
      isSubject(at, paragraphs);
    if (best === undefined || score > best.score || isFirst) best = { entity, score, at };
  }
  return best?.entity;
}
