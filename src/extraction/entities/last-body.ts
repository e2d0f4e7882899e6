import { isHead } from '../arabic/words.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import type { Span } from '../text.ts';
import { type OfficeLookup, wordsOf } from './bodies.ts';
import type { Entity } from './entity.ts';
import type { Office } from './office.ts';
import { placeOf } from './registry.ts';

/** The body that was named last, or that spoke: of ممثلها and of المدير العام. */
export function lastBody(
  span: Span,
  { registry }: OfficeLookup,
  { isFeminine }: Pick<Office, 'isFeminine'> = { isFeminine: null },
): Entity[] {
  const isBody = ({ kind, isMedium, name }: Entity) =>
    kind === 'organization' &&
    !isMedium &&
    (isFeminine !== true || !isMasculine(wordsOf(name)[0] ?? '')) &&
    (isFeminine !== false || !/(?:ه|ات)$/.test(wordsOf(name)[0] ?? ''));
  const spoken = (most: number) =>
    registry.spoken.findLast(
      ({ entity, span: at }) =>
        placeOf(at) < placeOf(span) && span.paragraph - at.paragraph <= most && isBody(entity),
    )?.entity;
  const last =
    spoken(0) ??
    registry.latest(
      span,
      (entity, { paragraph }) => isBody(entity) && paragraph === span.paragraph && !isState(entity),
    ) ??
    spoken(2) ??
    registry.latest(span, (entity) => isBody(entity) && !isState(entity)) ??
    registry.latest(span, isBody);
  return last === undefined ? [] : [last];
}

/** A noun for a body that an ending would tell were it feminine. */
function isMasculine(noun: string): boolean {
  return (
    isHead(noun, organizationHeads) &&
    !/(?:ه|ات)$/.test(noun) &&
    !/^(?:ال)?(?:حكوم|قوات|شرط|سلط)/.test(noun)
  );
}

/** Whether a body is a government that the gazetteer has. */
export function isState({ gazetteerId }: Entity): boolean {
  return gazetteerId?.endsWith('-gov') ?? false;
}
