import type { Span } from '../text.ts';
import type { Entity } from './entity.ts';
import type { MentionLookup } from './arabic-noted-names.ts';
import { tellRole } from './told-role.ts';

/** رئيس الوزراء كمال زين ونظيره الإيطالي ماركو بيلي: the second is رئيس الوزراء الإيطالي too. */
export function tellCounterpart(
  entity: Entity,
  span: Span,
  { registry, gazetteer }: MentionLookup,
): void {
  const adjective = /^[بلو]?نظيرت?(?:ه|ها) (ال\S+)$/.exec(entity.role ?? '')?.[1];
  if (adjective === undefined) return;
  const other = registry.latest(
    span,
    ({ kind, role }) => kind === 'person' && role !== null && !/^\S*نظير/.test(role),
  );
  const words = (other?.role ?? '').split(' ');
  while (gazetteer.byNisba(words.at(-1) ?? '') !== undefined) words.pop();
  if (words.length > 0 && words[0] !== '') tellRole(entity, `${words.join(' ')} ${adjective}`);
}
