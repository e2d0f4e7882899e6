import { isHead } from '../arabic/words.ts';
import { outlets } from '../lexicon/arabic-body-kinds.ts';
import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import type { Span } from '../text.ts';
import { isOf, type OfficeLookup, wordsOf } from './bodies.ts';
import type { Entity } from './entity.ts';
import { likeliestBody } from './likeliest-body.ts';
import type { Office } from './office.ts';
import { mentionBefore, placeOf } from './place.ts';
import { isSubject, sentenceStart } from './sentence-start.ts';

/** How much a body that spoke counts beside one that is named, and how far back. */
const spokenWeight = 1.3;
const spokenBack = 4;

/** Organs of a body, which have nobody but it: مجلس الإدارة. */
const organs = /^(?:مجلس|هييه) (?:ال)?(?:اداره|امناء|مديرين|تحرير)$/;

/** Where shares are traded, of which firms are told. */
const exchanges = /^(?:ال)?بورصه(?: |$)|^سوق .*ال(?:ماليه|مالي|اسهم)/;

/** The body of ممثلها and of المدير العام: one that spoke or was named before, of the kinds that have such an office. */
export function lastBody(
  span: Span,
  lookup: OfficeLookup,
  { isFeminine, nouns }: Pick<Office, 'isFeminine' | 'nouns'> = { isFeminine: null, nouns: null },
): Entity[] {
  const fit = (entity: Entity) => {
    const { kind, isMedium, name } = entity;
    const noun = wordsOf(name)[0] ?? '';
    // رئيسة التحرير: of an outlet.
    if (isMedium) return kind === 'organization' && nouns === outlets ? 1 : 0;
    const isOther =
      kind !== 'organization' ||
      organs.test(wordsOf(name).join(' ')) ||
      exchanges.test(wordsOf(name).join(' ')) ||
      (isFeminine === true && isMasculine(noun)) ||
      (isFeminine === false && /(?:ه|ات)$/.test(noun));
    if (isOther) return 0;
    const isOfKind = nouns === null || [...nouns].some((each) => isOf(entity, each));
    return (isState(entity) ? 0.3 : 1) * (isOfKind ? 1 : 0.5);
  };
  const { registry } = lookup;
  const before = registry.spokenBefore(span);
  const spoken = (least: number, back: number) =>
    before.findLast(
      ({ entity, span: at }) => span.paragraph - at.paragraph <= back && fit(entity) >= least,
    )?.entity;
  const named = (least: number, back: number) =>
    subjectOfLast(span, lookup, (entity, { paragraph }) => {
      const own = span.paragraph - paragraph <= back ? fit(entity) : 0;
      return own >= least ? own : 0;
    });
  const near = (least: number, back: number) => spoken(least, back) ?? named(least, back);
  // كاتبها العام: whatever stands last before a pronoun.
  if (isFeminine !== null) {
    const found =
      firstOfSentence(span, lookup, fit) ??
      near(0.5, 0) ??
      near(1, 2) ??
      near(0.5, 2) ??
      near(0.1, Infinity);
    return found === undefined ? [] : [found];
  }
  // أكد النادي أن الصفقة تمت. واعتبر المدير الرياضي: of the body that spoke right before.
  const [latest] = before.slice(-1);
  const isRight =
    latest !== undefined && latest.span.paragraph === span.paragraph && fit(latest.entity) >= 0.5;
  if (isRight) return [latest.entity];
  const votes = before
    .slice(-spokenBack)
    .filter(({ span: at }) => span.paragraph - at.paragraph <= spokenBack)
    .flatMap(({ entity, span: at }) =>
      fit(entity) > 0 ? [{ entity, at, weight: spokenWeight * fit(entity) }] : [],
    );
  const about = aboutBefore(span, lookup, fit);
  if (about !== null) votes.push({ ...about, weight: spokenWeight * fit(about.entity) });
  const found = likeliestBody(span, lookup, { fit, votes, isBefore: nouns === null });
  return found === undefined ? [] : [found];
}

/** سجلت «سديم» خسارة, before المدير المالي: the body that the sentence before is about, and where it is named. */
function aboutBefore(
  span: Span,
  lookup: OfficeLookup,
  fit: (entity: Entity) => number,
): { entity: Entity; at: Span } | null {
  const entity = subjectOfLast(span, lookup, (each, { paragraph }) =>
    span.paragraph - paragraph <= 1 ? fit(each) : 0,
  );
  const mentions = entity?.mentions ?? [];
  const at = mentionBefore(mentions, placeOf(span));
  return entity === undefined || at === undefined ? null : { entity, at };
}

/** تعادل النجم مع ضيفه الشباب: the body that the last sentence with one that fits is about, or else that one. */
function subjectOfLast(
  span: Span,
  { registry, paragraphs }: OfficeLookup,
  fit: (entity: Entity, at: Span) => number,
): Entity | undefined {
  let found: { entity: Entity; fit: number; paragraph: number; start: number } | undefined;
  registry.latest(span, (entity, at) => {
    const { paragraph } = at;
    if (found !== undefined && (paragraph < found.paragraph || at.start < found.start)) return true;
    const own = fit(entity, at);
    if (own > 0 && found === undefined)
      found = { entity, fit: own, paragraph, start: sentenceStart(at, paragraphs) };
    else if (found !== undefined && own >= found.fit && isSubject(at, paragraphs))
      found = { ...found, entity, fit: own };
    return false;
  });
  return found?.entity;
}

/** وقالت نقابة السائقين، على لسان كاتبها: the body that the sentence is about, before a pronoun in it. */
function firstOfSentence(
  span: Span,
  { registry, paragraphs }: OfficeLookup,
  fit: (entity: Entity) => number,
): Entity | undefined {
  const start = sentenceStart(span, paragraphs);
  let first: Entity | undefined;
  registry.latest(span, (entity, mention) => {
    if (mention.paragraph !== span.paragraph || mention.start < start) return true;
    if (fit(entity) >= 0.5) first = entity;
    return false;
  });
  return first;
}

/** A noun for a body that an ending would tell were it feminine. */
function isMasculine(noun: string): boolean {
  return (
    isHead(noun, organizationHeads) &&
    !/(?:ه|ات)$/.test(noun) &&
    !/^(?:ال)?(?:حكوم|قوات|شرط|سلط|كتايب|سرايا|فصايل|قوي|لجان|اجهزه|مجالس|مراكز|معاهد|بنوك|احزاب|فرق|دار|اوركسترا|اوبرا|ميليشيا|عياده|استخبار|مخابر|جمارك|ارصاد|مباحث|اوقاف|نيابه)/.test(
      noun,
    )
  );
}

/** Whether a body is a government that the gazetteer has. */
export function isState({ gazetteerId }: Entity): boolean {
  return gazetteerId?.endsWith('-gov') ?? false;
}
