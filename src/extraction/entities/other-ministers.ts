import type { Entity } from './entity.ts';
import type { Office } from './office.ts';
import type { Registry } from './registry.ts';

/**
 * استقبل وزير الخارجية كمال زين نظيره الألماني فرانك بيكر: the keys of the nations whose ministers others are. A minister with a name of whom
 * no nation is told is of none of them, as an article tells it of guests and leaves its own country out; and so is one without a
 * name, where such a minister is named.
 */
export function nationsOfOthers(
  held: Office,
  registry: Registry,
  isSame: (other: Office) => boolean,
): ReadonlySet<string> {
  const own = registry.held.ministries.find(({ office }) => office === held)?.holder;
  if (held.nation !== null || own === undefined) return new Set();
  const same = registry.held.ministries.filter(
    ({ office, holder }) => isSame(office) && isNamed(holder),
  );
  const isGuest = ({ holder }: { holder: Entity }) =>
    same.some((other) => other.holder === holder && other.office.nation !== null);
  const isHome = isNamed(own) || same.some((other) => !isGuest(other));
  const others = isHome ? same.filter(({ holder }) => holder !== own) : [];
  return new Set(others.flatMap(({ office: { nation } }) => (nation === null ? [] : [nation.key])));
}

function isNamed({ kind, aliases }: Entity): boolean {
  return kind === 'person' && aliases.size > 0;
}
