import type { EntityType } from '../../database/generated/enums.ts';
import type { NodeChange } from '../changes.ts';
import type { EntityIds } from '../publish-entities.ts';
import type { NameOwner } from './names.ts';
import type { EntityKind } from './registry.ts';

/** What an entity of some kind goes by in the tables and beyond. */
export interface KindNames {
  nodeType: NodeChange['nodeType'];
  type: EntityType;
  /** The column that refers to one. */
  owner: Exclude<NameOwner, 'topicId'>;
  list: keyof EntityIds;
}

export const kinds: Record<EntityKind, KindNames> = {
  person: { nodeType: 'Person', type: 'PERSON', owner: 'personId', list: 'people' },
  organization: {
    nodeType: 'Organization',
    type: 'ORGANIZATION',
    owner: 'organizationId',
    list: 'organizations',
  },
  source: { nodeType: 'Source', type: 'SOURCE', owner: 'sourceId', list: 'sources' },
};
