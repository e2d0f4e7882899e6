import { isHead } from '../arabic/words.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import { officesBeside } from './arabic-beside.ts';
import { isDepartment, wholeAt } from './whole-body.ts';
import type { Language, Span } from '../text.ts';
import { describe, type Entity } from './entity.ts';
import type { Lookup } from './lookup.ts';
import { key } from './name-key.ts';
import type { Office } from './office.ts';
import { placeOf } from './place.ts';
import { resolveOffice } from './resolve-office.ts';

const most = 4;
const mostMentions = 8;

/** Gives a speaker the bodies of the office that the article says most of, wherever it does. */
export function affiliate(entity: Entity, lookup: Lookup): void {
  if (entity.kind === 'person' || entity.kind === 'anonymous') readBeside(entity, lookup);
  const held = officesOf(entity);
  const bodies = held.flatMap(({ office, span }) => resolveOffice(office, span, lookup));
  const [first] = held;
  // رئيسة قسم الحضانة: of the hospital that is spoken of.
  const whole =
    first !== undefined && bodies.length > 0 && bodies.every(isDepartment)
      ? wholeAt(bodies[0] ?? entity, first.span, lookup)
      : undefined;
  if (whole !== undefined) bodies.unshift(whole);
  if (bodies.length > 0) entity.organizations = [...new Set(bodies)].slice(0, most);
  // الملك سلمان: by nothing but the name.
  const at = entity.mentions[0]?.paragraph ?? 0;
  if (lookup.paragraphs[at]?.language === 'ar') affiliateKnown(entity, lookup, 'ar');
}

/** Gives somebody whom the gazetteer knows the body of their present role. */
export function affiliateKnown(
  entity: Entity,
  { gazetteer, registry }: Lookup,
  language: Language,
): void {
  const record = gazetteer.byId(entity.gazetteerId ?? undefined);
  if (entity.organizations.length > 0 || record?.kind !== 'person') return;
  const current = record.roles?.find(({ to }) => to === null) ?? record.roles?.[0];
  const body = gazetteer.byId(current?.organization);
  if (body === undefined) return;
  const name = body.name[language];
  entity.organizations = [
    registry.add(describe(name, 'organization', { name, gazetteerId: body.id }), null),
  ];
}

/** Adds what stands beside the mentions of somebody whose own phrases name no body. */
function readBeside(entity: Entity, { paragraphs, ...lookup }: Lookup): void {
  if (entity.offices.some(({ office }) => office.kind !== 'counterpart' && rankOf(office) >= 4))
    return;
  const isHeld = entity.offices.length > 0;
  const noted = lookup.registry.noted.get(entity);
  const mentions = entity.mentions.slice(0, mostMentions);
  for (const span of noted === undefined ? mentions : [noted, ...mentions]) {
    const paragraph = paragraphs[span.paragraph];
    if (paragraph?.language !== 'ar') continue;
    const offices = officesBeside(paragraph, span, { paragraphs, ...lookup, isHeld });
    lookup.registry.held.add(entity, offices, span);
    if (offices.length > 0) return;
  }
}

/** أمينة درويش, يوسف حاج الخضر: words of somebody's own name that are spelled as a role and its body are. */
function isOwnName({ kind, name: body }: Office, { kind: of, name, aliases }: Entity): boolean {
  return (
    kind === 'body' &&
    body !== null &&
    of === 'person' &&
    // متحدث باسم اليونيفيل: a role, of somebody whose name is not told.
    aliases.has(name) &&
    !isHead(key(body).split(' ')[0] ?? '', organizationHeads) &&
    key(name).endsWith(` ${key(body)}`)
  );
}

/** The office that says most of the body, with what the same phrase says besides. */
function officesOf(entity: Entity): { office: Office; span: Span }[] {
  const offices = entity.offices.filter(({ office }) => !isOwnName(office, entity));
  const [best] = offices.toSorted(
    (a, b) => rankOf(b.office) - rankOf(a.office) || placeOf(a.span) - placeOf(b.span),
  );
  if (best === undefined) return [];
  const beside = offices.filter(
    (each) =>
      each !== best && placeOf(each.span) === placeOf(best.span) && rankOf(each.office) >= 4,
  );
  return [best, ...beside];
}

function rankOf({ kind, name, nation, isSpokesperson }: Office): number {
  const own = {
    body: name?.includes(' ') === true || name?.startsWith('ال') !== true ? 5 : 4,
    ministry: 5,
    counterpart: 4,
    government: nation === null ? 3 : 4,
    institution: 2,
    document: 2,
    last: 1,
  }[kind];
  return own + (isSpokesperson ? 2 : 0);
}
