import type { Span } from '../text.ts';
import type { OfficeLookup } from './bodies.ts';
import type { Entity } from './entity.ts';
import { isState } from './last-body.ts';

/** Hospitals, universities and schools. */
export function isPlaceOfWork(nouns: ReadonlySet<string>): boolean {
  return ['مستشفي', 'جامعه', 'مدرسه'].some((noun) => nouns.has(noun));
}

/** The body that the paragraph has named last. */
export function bodyAround(span: Span, { registry }: OfficeLookup): Entity | undefined {
  return registry.latest(
    span,
    (entity, { paragraph }) =>
      paragraph === span.paragraph &&
      entity.kind === 'organization' &&
      !entity.isMedium &&
      !isState(entity),
  );
}
