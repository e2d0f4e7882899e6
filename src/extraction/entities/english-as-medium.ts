import { type MediumPhrase } from '../statement.ts';
import { type Entity } from './entity.ts';

/** A body that is told things, that asks and reports is a medium, whatever it is called. */
export function asMedium(entity: Entity | null, { relation }: MediumPhrase): Entity | null {
  if (entity?.kind === 'organization' && /^(?:told-to|asked-by|reported-by)$/.test(relation))
    entity.isMedium = true;
  return entity;
}
