import type { GazetteerRecord } from '../gazetteer/record.ts';
import type { Language, Span } from '../text.ts';
import { describe, type Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { key, type Registry } from './registry.ts';

/** Stands for the body that was named last, in a role such as 'its representative'. */
const lastNamed = '\u21b0';

/** What a body is looked up in. */
export interface OrganizationLookup {
  gazetteer: Gazetteer;
  registry: Registry;
  country: GazetteerRecord | null;
  span: Span;
  language: Language;
}

/** The body that a role belongs to, and the government that a ministry is part of, where the gazetteer knows it. */
export function resolveOrganization(name: string, lookup: OrganizationLookup): Entity[] {
  const { gazetteer, registry, span, language } = lookup;
  if (name === lastNamed) {
    const last = registry.latest(
      span,
      (entity) => entity.kind === 'organization' && !entity.isMedium,
    );
    return last === undefined ? [] : [last];
  }
  const full = withCountry(name, lookup);
  const known = gazetteer.find(full) ?? gazetteer.find(name);
  const words = key(name).split(' ');
  const head = words[0]?.replace(/^(?:ال|the )/, '') ?? '';
  const isPointing = words.length === 1 || (language === 'en' && /^the \S+$/i.test(name));
  const pointed =
    isPointing && known === undefined
      ? registry.latest(span, (entity) => entity.kind === 'organization' && namesHead(entity, head))
      : undefined;
  const contained =
    words.length > 1 && known === undefined
      ? registry.latest(
          span,
          (entity) =>
            entity.kind === 'organization' &&
            ` ${key(entity.name)} `.includes(` ${words.join(' ')} `),
        )
      : undefined;
  const entity =
    registry.byName(name) ??
    contained ??
    pointed ??
    registry.add(
      describe(full, 'organization', { name: full, head, gazetteerId: known?.id ?? null }),
      null,
    );
  const record = gazetteer.byId(entity.gazetteerId ?? undefined);
  const parent = record?.kind === 'organization' ? gazetteer.byId(record.parent) : undefined;
  const isMinistry = language === 'ar' && words[0] === 'وزاره';
  const over = parent ?? (isMinistry ? nationOf(full, lookup) : undefined);
  if (over === undefined) return [entity];
  const government = registry.add(
    describe(over.name[language], 'organization', {
      name: over.name[language],
      gazetteerId: over.id,
    }),
    null,
  );
  return government === entity ? [entity] : [entity, government];
}

function nationOf(
  name: string,
  { gazetteer, country }: OrganizationLookup,
): GazetteerRecord | undefined {
  const named = key(name)
    .split(' ')
    // وزارة المالية is no Malian one.
    .map((word, i, all) => (i === 1 && all[0] === 'وزاره' ? undefined : gazetteer.byNisba(word)))
    .find((record) => record !== undefined);
  return named ?? country ?? undefined;
}

/** A ministry or a government that the article gives no country is that of the country it is about. */
function withCountry(name: string, { country, language, gazetteer }: OrganizationLookup): string {
  if (language !== 'ar' || country?.kind !== 'organization') return name;
  const words = key(name).split(' ');
  const isBare =
    /^(?:وزاره|الحكومه)$/.test(words[0] ?? '') &&
    !words.some((word) => gazetteer.byNisba(word) !== undefined) &&
    !(words.slice(2).at(-1) ?? '').endsWith('يه');
  const nisba = country.nisba?.ar?.find((form) => /^ال.*ية$/.test(form));
  if (!isBare || nisba === undefined) return name;
  const full = `${name} ${nisba}`;
  return words[0] === 'الحكومه' || gazetteer.find(full) !== undefined ? full : name;
}

function namesHead(entity: Entity, head: string): boolean {
  if (entity.head === head) return true;
  if (head === 'وزاره' && /ministry/.test(entity.gazetteerId ?? '')) return true;
  return key(entity.name)
    .split(' ')
    .some((word) => word.replace(/^ال/, '') === head);
}
