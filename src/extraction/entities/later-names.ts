import { titleHeads } from '../lexicon/arabic-speakers.ts';
import type { BlockKind, Paragraph } from '../statement.ts';
import type { Entity } from './entity.ts';
import { key } from './name-key.ts';
import { placeOf } from './place.ts';
import type { Registry } from './registry.ts';

const above: ReadonlySet<BlockKind> = new Set(['headline', 'subheadline', 'caption']);

/**
 * Those whom the lines above the text call by their role alone, each with whom the text names later with that role:
 * وزيرة الصحة in the headline, وزيرة الصحة نادية العلوي in the text.
 */
export function namedLater(
  entities: readonly Entity[],
  { paragraphs, registry }: { paragraphs: readonly Paragraph[]; registry: Registry },
): Map<Entity, Entity> {
  const named = registry.entities
    .filter(({ kind, aliases }) => kind === 'person' && aliases.size > 0)
    .flatMap((person) =>
      person.role === null
        ? []
        : [{ person, role: stems(person.role), place: placeOf(person.mentions[0]) }],
    )
    .toSorted((a, b) => a.place - b.place);
  const found = new Map<Entity, Entity>();
  const unique = [...new Set(entities)];
  const inText = unique.filter(
    ({ mentions: [first] }) => paragraphs[first?.paragraph ?? -1]?.kind === 'body',
  );
  for (const entity of unique) {
    const [first] = entity.mentions;
    const paragraph = paragraphs[first?.paragraph ?? -1];
    if (paragraph === undefined || !above.has(paragraph.kind) || paragraph.language !== 'ar')
      continue;
    const body = bodyLater(entity, registry);
    if (body !== undefined) found.set(entity, body);
    if (entity.kind !== 'person' || entity.aliases.size > 0) continue;
    const words = stems(entity.name);
    const whoever = named.find(
      ({ person, role, place }) =>
        place > placeOf(first) &&
        (person.gender === null || entity.gender === null || person.gender === entity.gender) &&
        isOf(words, role),
    );
    const person = whoever?.person ?? firstWithoutRole(entity, inText);
    if (person === undefined) continue;
    found.set(entity, person);
    const span = person.mentions[0];
    if (person.role !== null || span === undefined) continue;
    // Whose office it is stands before the name rather than in the headline.
    person.role = entity.role ?? entity.name;
    registry.held.add(
      person,
      entity.offices.map(({ office }) => office),
      span,
    );
  }
  return found;
}

/** أمين سر النقابة, of whom the text tells no more than the name: the first who speaks in it, where nothing is told of who they are. */
function firstWithoutRole(
  { gender, mentions }: Entity,
  inText: readonly Entity[],
): Entity | undefined {
  const first = inText.find((each) => placeOf(each.mentions[0]) > placeOf(mentions[0]));
  const isSame =
    first?.kind === 'person' &&
    first.aliases.size > 0 &&
    first.role === null &&
    first.offices.length === 0 &&
    first.name.includes(' ') &&
    (gender === null || first.gender === null || first.gender === gender);
  return isSame ? first : undefined;
}

/** نقابة تتهم, النقابة ترفض in the headline: the only body of that noun that the text names. */
function bodyLater(
  { kind, name, mentions, gazetteerId }: Entity,
  registry: Registry,
): Entity | undefined {
  const noun = key(name).replace(/^ال(?=...)/, '');
  if (kind !== 'organization' || gazetteerId !== null || /\s/.test(noun)) return undefined;
  if (mentions.length !== 1) return undefined;
  const [only, ...others] = registry
    .bodiesOf(noun)
    .filter(
      (body) => key(body.name).includes(' ') && placeOf(body.mentions[0]) > placeOf(mentions[0]),
    );
  return others.length === 0 ? only : undefined;
}

/** Whether a role in full has all that a short one says, and the same title: مدرب تونس, مدرب المنتخب التونسي. */
function isOf(short: readonly string[], whole: readonly string[]): boolean {
  return short.every((word) => whole.includes(word)) && short.some((word) => titles.has(word));
}

const titles = new Set([...titleHeads].map((title) => stem(title)));

function stems(role: string): string[] {
  return key(role).split(' ').map(stem);
}

/** A word without its article, its preposition and the ending that makes an adjective of it: التونسي and تونس, لاتحاد and اتحاد. */
function stem(word: string): string {
  return word
    .replace(/^(?:لل|ال)(?=...)|^ل(?=....)/, '')
    .replace(/(?<=...)(?:يين|يون|ين|ون|يه|ي|ه|ا)$/, '');
}
