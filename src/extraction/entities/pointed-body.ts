import type { Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import { isDocumentNoun } from './arabic-document-name.ts';
import { isOf, nearest, type OfficeLookup } from './bodies.ts';
import type { Entity } from './entity.ts';
import { key } from './name-key.ts';

/** للشركة, بالاتحاد: the body that a definite noun alone takes up, the last before it but those whose figures are cited. */
export function pointedBody(noun: string, span: Span, lookup: OfficeLookup): Entity | undefined {
  const isNamed = (entity: Entity) =>
    entity.kind === 'organization' && isOf(entity, noun) && key(entity.name) !== `ال${noun}`;
  return (
    lookup.registry.latest(span, (entity, at) => isNamed(entity) && !isCited(at, lookup)) ??
    nearest(span, lookup, isNamed)
  );
}

/** بيانات | شركة مسار: where something is told by the figures of a body. */
function isCited({ paragraph, start }: Span, { paragraphs }: OfficeLookup): boolean {
  const { tokens = [] } = paragraphs[paragraph] ?? {};
  const { form = '' } = tokens[tokenAfter(tokens, start) - 1] ?? {};
  return isDocumentNoun(form) || isDocumentNoun(form.replace(/^[بل]/, ''));
}
