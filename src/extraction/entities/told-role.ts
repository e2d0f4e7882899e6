import type { Entity } from './entity.ts';
import { key } from './name-key.ts';

/** How many roles of one person are kept. */
const most = 20;

/** Adds a role that the article tells of somebody, and takes it for theirs where it begins as the one before and says more: اللواء, اللواء محافظ المنيا. */
export function tellRole(entity: Entity, role: string | null): void {
  if (role === null) return;
  if (entity.role === null || role.startsWith(`${entity.role} `)) entity.role = role;
  if (entity.roles.size < most) entity.roles.add(key(role));
}
