import { isHead } from '../arabic/words.ts';
import { offices } from '../lexicon/arabic-callings.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import type { Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import { calledByOwn } from './arabic-owner-again.ts';
import { isYoung } from './arabic-somebody.ts';
import { leadsPartyToo } from './arabic-party-leader.ts';
import { calledBySide } from './arabic-side-again.ts';
import { officesBeside } from './arabic-beside.ts';
import type { Description, Entity } from './entity.ts';
import { ownCallings } from './callings.ts';
import type { Lookup } from './lookup.ts';
import { key } from './name-key.ts';
import type { Office } from './office.ts';
import type { Registry } from './registry.ts';
import { type Called, readCalled } from './arabic-called-phrase.ts';
import { bare } from './bodies.ts';
import { mentionBefore, placeIn } from './place.ts';

/** How many paragraphs back somebody may be named who is called by another noun. */
const paragraphsBack = 6;
/** How many of those who are only named are asked what stands beside their names. */
const mostNoted = 8;
/** What it says for somebody that a noun is of the same calling, or of the same body. */
const sameCalling = 2;
const sameBody = 2;
/** What each paragraph between takes from that, and what it adds to have spoken last. */
const perParagraph = 0.3;
const spokeLast = 0.6;

/**
 * Whom the article named and calls again by another noun: the coach التقني, a member of parliament عضو المجلس, who is of a union
 * النقابية, the head of a directorate ممثل المديرية. Undefined where nobody fits.
 *
 * @param last who spoke last.
 */
export function calledOtherwise(
  description: Description,
  span: Span,
  { lookup, last }: { lookup: Lookup; last: Entity | undefined },
): Entity | undefined {
  const { registry } = lookup;
  const plain =
    calledInFull(description, span, registry) ??
    calledBySide(description, span, registry) ??
    calledByOwn(description, span, registry);
  if (plain !== undefined) return plain;
  const called = readCalled(description);
  if (called === null) return undefined;
  let best: { entity: Entity; score: number } | undefined;
  const seen = new Set<Entity>();
  registry.latest(span, (entity, { paragraph }) => {
    const apart = span.paragraph - paragraph;
    if (apart > paragraphsBack) return true;
    if (seen.has(entity) || !mayBe(entity, description)) return false;
    seen.add(entity);
    const fit = fitOf(entity, called);
    if (fit === 0) return false;
    const score = fit + (entity === last ? spokeLast : 0) - apart * perParagraph;
    if (best === undefined || score > best.score) best = { entity, score };
    return false;
  });
  if (best !== undefined) return best.entity;
  const noted = registry.noted
    .before(span, mostNoted)
    .find((each) => mayBe(each.entity, description) && isNotedOf(each, called, { span, lookup }));
  if (noted !== undefined) return noted.entity;
  const leader = leadsPartyToo(description, span, last);
  if (leader !== undefined) return leader;
  // الأم, after her name: whoever spoke last, or is named last.
  const named = registry.latest(
    span,
    (entity, { paragraph }) => span.paragraph === paragraph && mayBe(entity, description),
  );
  return [last, named].find(
    (entity) => isNear(entity, span) && goesOnAs(entity, called, description, lookup),
  );
}

/** المختار after مختار البلدة: somebody without a name, by the first noun of what they were called. */
function calledInFull(
  { kind, phrase }: Description,
  span: Span,
  registry: Registry,
): Entity | undefined {
  const noun = /^ال(\S{3,})$/.exec(key(phrase))?.[1];
  if (noun === undefined || kind !== 'person') return undefined;
  return registry.latest(
    span,
    (entity, { paragraph }) =>
      span.paragraph - paragraph <= paragraphsBack &&
      entity.kind === 'person' &&
      entity.roles.size === 0 &&
      key(entity.name).startsWith(`${noun} ال`),
  );
}

/** بحضور كمال زين عن مديرية التربية, for ممثل المديرية: somebody who is only named, by the body that stands beside the name. */
function isNotedOf(
  noted: { entity: Entity; span: Span },
  { complement }: Called,
  { span, lookup }: { span: Span; lookup: Lookup },
): boolean {
  const isFar = span.paragraph - noted.span.paragraph > paragraphsBack;
  const paragraph = lookup.paragraphs[noted.span.paragraph];
  if (isFar || complement.length === 0 || noted.entity.roles.size > 0 || paragraph === undefined)
    return false;
  const offices = officesBeside(paragraph, noted.span, { ...lookup, isHeld: false });
  const words = bodyWords(offices);
  return complement.some((word) => words.has(word));
}

function mayBe({ kind, name, gender }: Entity, description: Description): boolean {
  if (kind !== 'person' || !name.includes(' ')) return false;
  return gender === null || description.gender === null || gender === description.gender;
}

/** لجنة, المالية: what many bodies are called. */
function isOfMany(word: string): boolean {
  return isHead(word, organizationHeads) || portfolios.has(word);
}

/** How much what is told of somebody says for a noun: by the same calling, and by the body that it is of. */
function fitOf(entity: Entity, { noun, callings, complement, isPointing }: Called): number {
  // متحدث الخارجية is no minister.
  if (/^(?:متحدث|ناطق)ه?$/.test(noun) && !entity.isSpokesperson && entity.roles.size > 0) return 0;
  const own = new Set([...entity.roles.values()].flatMap((words) => [...words]));
  const theirs = ownCallings(entity);
  const isOfCalling = [...callings].some((each) => theirs.has(each));
  if (complement.length === 0) return isOfCalling ? sameCalling : 0;
  const bodies = bodyWords(entity.offices.map(({ office }) => office));
  const isTold = (word: string) => own.has(word) || bodies.has(word);
  // رئيس لجنة المالية is not of لجنة الصحة, nor رئيس فرع النقابة of فرع الشركة.
  const [body = ''] = complement;
  const isOfBody =
    complement.every(isTold) ||
    complement.some((word) => isTold(word) && !isOfMany(word)) ||
    (isPointing && isTold(body));
  const isOther = callings.size > 0 && theirs.size > 0 && !isOfCalling;
  return isOfBody && !isOther ? sameBody + (isOfCalling ? sameCalling : 0) : 0;
}

/** الأستاذة الجامعية, النقابية: whoever spoke last, where nothing that is told of them says otherwise. */
function goesOnAs(
  last: Entity,
  { noun, callings, complement }: Called,
  { gender, isSpokesperson }: Description,
  { paragraphs }: Lookup,
): boolean {
  if (isSpokesperson || last.kind !== 'person' || !last.name.includes(' ')) return false;
  if (last.gender !== (gender ?? genderOf(noun))) return false;
  // الأب, after a child.
  if (/^(?:اب|ام|والده?)$/.test(noun) && isYoung(last)) return false;
  // رئيس الغرفة: of a body whose head nothing else is, and that is told of beside their name.
  if (complement.length > 0)
    return (
      last.roles.size === 0 &&
      last.offices.length === 0 &&
      isToldBeside(last, complement, paragraphs)
    );
  return callings.size > 0 && !offices.has(noun) && ownCallings(last).size === 0;
}

/** Whether what somebody may be of is told near a mention of them: زارت ليلى حداد غرفة التجارة. */
function isToldBeside(
  { mentions }: Entity,
  complement: readonly string[],
  paragraphs: Lookup['paragraphs'],
): boolean {
  return mentions.slice(0, mostNoted).some(({ paragraph, start }) => {
    const tokens = paragraphs[paragraph]?.tokens ?? [];
    const at = tokenAfter(tokens, start);
    return tokens
      .slice(Math.max(0, at - furthestWord), at + furthestWord)
      .some(({ form }) => complement.includes(bare(form)));
  });
}

const furthestWord = 25;

function genderOf(noun: string): 'm' | 'f' {
  return noun === 'ام' || noun.endsWith('ه') ? 'f' : 'm';
}

function isNear(last: Entity | undefined, span: Span): last is Entity {
  const mention = mentionBefore(last?.mentions ?? [], placeIn(span.paragraph + 1, 0));
  return mention !== undefined && span.paragraph - mention.paragraph <= 1;
}

/** The words of the bodies that somebody's offices are of. */
function bodyWords(offices: readonly Office[]): Set<string> {
  return new Set(
    offices.flatMap(({ name }) =>
      key(name ?? '')
        .split(' ')
        .map(bare),
    ),
  );
}
