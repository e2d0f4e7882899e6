import type { Entity } from './entity.ts';
import type { HeldOffice } from './held-offices.ts';
import type { Office } from './office.ts';

/**
 * استقبل وزير الخارجية كمال زين نظيره الألماني فرانك بيكر: the keys of the nations in which others have the same office. Somebody with a name
 * of whom no nation is told is of none of them, as an article tells it of guests and leaves its own country out; and so is whoever
 * has no name, where such a one is named.
 */
export function nationsOfOthers(
  held: Office,
  offices: readonly HeldOffice[],
  isSame: (other: HeldOffice, own: HeldOffice) => boolean,
): ReadonlySet<string> {
  const own = offices.find(({ office }) => office === held);
  if (held.nation !== null || own === undefined) return new Set();
  const same = offices.filter((other) => isNamed(other.holder) && isSame(other, own));
  const guests = new Set(same.flatMap(({ office, holder }) => (office.nation ? [holder] : [])));
  const isHome = isNamed(own.holder) || same.some(({ holder }) => !guests.has(holder));
  const others = isHome ? same.filter(({ holder }) => holder !== own.holder) : [];
  return new Set(others.flatMap(({ office: { nation } }) => (nation === null ? [] : [nation.key])));
}

/** رئيس الوزراء, رئيس الوزراء الفرنسي: the same role of another nation. */
export function isSameRole({ holder }: HeldOffice, own: HeldOffice): boolean {
  const words = holder.role?.split(' ') ?? [];
  const wanted = own.holder.role?.split(' ') ?? [];
  return (
    wanted.length > 0 && wanted[0] === words[0] && wanted.every((word) => words.includes(word))
  );
}

function isNamed({ kind, aliases }: Entity): boolean {
  return kind === 'person' && aliases.size > 0;
}
