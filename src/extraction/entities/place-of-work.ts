import type { Span } from '../text.ts';
import type { OfficeLookup } from './bodies.ts';
import type { Entity } from './entity.ts';
import { key } from './name-key.ts';
import { isState } from './last-body.ts';

/** Hospitals, universities and schools. */
export function isPlaceOfWork(nouns: ReadonlySet<string>): boolean {
  return ['مستشفي', 'جامعه', 'مدرسه'].some((noun) => nouns.has(noun));
}

/** Bodies that nobody teaches, heals or studies at. */
const others =
  /^(?:ال)?(?:حكومه|حزب|حركه|برلمان|شرطه|جيش|قوات|شركه|بنك|مصرف|معارضه|اتحاد|نقابه)(?: |$)/;

/** The body that the paragraph has named last, of those where somebody may be at work. */
export function bodyAround(span: Span, { registry }: OfficeLookup): Entity | undefined {
  return registry.latest(
    span,
    (entity, { paragraph }) =>
      paragraph === span.paragraph &&
      entity.kind === 'organization' &&
      !entity.isMedium &&
      !others.test(key(entity.name)) &&
      !isState(entity),
  );
}
