import type { Span } from '../text.ts';
import { createToken } from '../tokens.ts';
import type { Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';
import type { Nation, Nations } from './nations.ts';
import { key } from './name-key.ts';
import { placeOf } from './place.ts';

/** What an office is looked up in. */
export type OfficeLookup = Lookup & {
  /** Whether the role is one by whose team that of another is told. */
  isOfOther?: boolean;
};

/** اللجنة الوطنية للانتخابات for لجنة الانتخابات, where the article names it so too. */
export function fullest(entity: Entity | undefined, lookup: OfficeLookup): Entity | undefined {
  if (entity === undefined) return undefined;
  const words = wordsOf(entity.name);
  if (words.length < 2) return entity;
  const fuller = fitting(words, lookup);
  return fuller !== undefined && wordsOf(fuller.name).length > words.length ? fuller : entity;
}

/** The body whose name has all these words, or all of whose words these have, with the same noun first. */
export function fitting(
  words: readonly string[],
  { registry, nations }: OfficeLookup,
): Entity | undefined {
  const [first = ''] = words;
  const rest = words.slice(1).map(bare);
  let best: { entity: Entity; common: number } | undefined;
  for (const entity of registry.bodiesOf(bare(first))) {
    const others = wordsOf(entity.name).slice(1).map(bare);
    if (others.length === 0 || entity.kind !== 'organization') continue;
    const common = rest.filter((word) => others.includes(word)).length;
    const extra =
      others.length > rest.length
        ? others.filter((word) => !rest.includes(word))
        : rest.filter((word) => !others.includes(word));
    const isOne =
      common === Math.min(rest.length, others.length) &&
      common > 0 &&
      (rest.length <= others.length || extra.every((word) => nationOfWord(word, nations) !== null));
    if (isOne && (best === undefined || common > best.common)) best = { entity, common };
  }
  return best?.entity;
}

/** The body that fits and is named nearest: before a place, or else after it. */
export function nearest(
  span: Span,
  { registry }: OfficeLookup,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const isBody = (entity: Entity) => entity.kind === 'organization' && fits(entity);
  return registry.latest(span, isBody) ?? registry.next(span, isBody);
}

/** Whether a body's noun is one, without the article. */
export function isOf(entity: Entity, noun: string): boolean {
  return entity.head === noun || bare(wordsOf(entity.name)[0] ?? '') === noun;
}

/** The nation that a word names or is the adjective of. */
export function nationOfWord(word: string, nations: Nations): Nation | null {
  const token = createToken({ kind: 'word', start: 0, end: word.length, text: word, form: word });
  return nations.ofAdjective(token) ?? nations.named([token], 0)?.nation ?? null;
}

/** The nation that the name of a body has in it. */
export function nationOfName(name: string, nations: Nations): Nation | null {
  const words = wordsOf(name);
  for (const [i, word] of words.entries()) {
    if (i < 1 || (i === 1 && words[0] === 'وزاره')) continue;
    const nation = nationOfWord(word, nations);
    if (nation !== null) return nation;
  }
  return null;
}

/** Whether two nations may be one, as far as they are known. */
export function agree(a: Nation | null, b: Nation | null): boolean {
  return a === null || b === null || a.key === b.key;
}

/** The folded words of a name. */
export function wordsOf(name: string): string[] {
  return key(name).split(' ');
}

/** A word without و and the article, and without ل before it. */
export function bare(form: string): string {
  return form.replace(/^و?(?:ال|لل)(?=..)/, '');
}

/** How far apart two places of the article are, as a number that grows. */
export function distance(a: Span, b: Span): number {
  return Math.abs(placeOf(a) - placeOf(b));
}
