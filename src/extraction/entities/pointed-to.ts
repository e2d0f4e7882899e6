import { type Language, type Span } from '../text.ts';
import { hasHead, singular } from './agreement.ts';
import { calledBody } from './arabic-called-body.ts';
import { onlyNamed } from './arabic-somebody.ts';
import { calledMinistry } from './called-ministry.ts';
import { type Description, type Entity } from './entity.ts';
import { athletes, offices } from '../lexicon/arabic-callings.ts';
import { isCounterpart } from '../arabic/counterpart.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { relational } from '../lexicon/arabic-roles.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';

import { formOf } from '../tokens.ts';
import { isOfOtherCalling } from './callings.ts';
import { key } from './name-key.ts';
import type { Lookup } from './lookup.ts';
import type { Registry } from './registry.ts';
import { roleHas, roleWords } from './told-role.ts';
import { unlabelledBody } from './unlabelled.ts';

/** Whom a phrase without a name, or with a surname alone, points back to. */
export function pointedTo(
  description: Description,
  lookup: Pick<Lookup, 'registry' | 'gazetteer'>,
  { span, language }: { span: Span; language: Language },
): Entity | undefined {
  const { registry } = lookup;
  const { kind, name, head, isMedium, gender, phrase } = description;
  const namesake =
    language === 'ar'
      ? (byOrigin(description, registry, span) ?? calledBody(description, span, lookup))
      : undefined;
  if (namesake !== undefined) return namesake;
  if (kind === 'document' && again.test(key(phrase))) {
    const [noun = ''] = key(phrase)
      .replace(/^(?:ذات|نفس) /, '')
      .split(' ');
    const same = registry.latest(
      span,
      (entity) => entity.kind === 'document' && hasHead(entity, noun.replace(/^(?:ال|لل)/, '')),
    );
    if (same !== undefined) return same;
  }
  if (name !== null) {
    if (kind !== 'person') return registry.byName(name) ?? calledMinistry(name, registry);
    return (
      registry.byName(name) ??
      (name.includes(' ') ? registry.byEnd(name) : registry.bySurname(name))
    );
  }
  if (kind === 'organization') {
    const isOf = (entity: Entity) => entity.kind === kind && hasHead(entity, head);
    const unlabelled =
      language === 'ar' ? unlabelledBody(head ?? '', span, lookup, { isOf }) : undefined;
    if (unlabelled !== undefined) return unlabelled;
    const same = registry.latest(
      span,
      (entity) =>
        entity.kind === 'organization' && isMedium === entity.isMedium && hasHead(entity, head),
    );
    if (same !== undefined) return same;
    // الوكالة: one of the state, which is no medium; or else whatever medium was named.
    if (language === 'ar')
      return isMedium
        ? (registry.latest(span, (entity) => entity.kind === kind && hasHead(entity, head)) ??
            registry.latest(span, (entity) => entity.isMedium))
        : undefined;
    return registry.latest(
      span,
      (entity, { paragraph }) =>
        entity.kind === 'organization' &&
        isMedium === entity.isMedium &&
        span.paragraph - paragraph <= 2,
    );
  }
  if (kind === 'document') {
    return (
      registry.latest(span, (entity) => entity.kind === 'document' && hasHead(entity, head)) ??
      registry.latest(
        span,
        (entity) => entity.kind === 'document' && hasHead(entity, singular(head)),
      )
    );
  }
  if (kind !== 'person') return undefined;
  const named = registry.byName(phrase);
  if (named !== undefined) return named;
  // ناطق باسمها: of another body each time; أستاذ بإعدادية, ناشرون: somebody who is new.
  if (language === 'ar' && (/(?:^|\s)باسم(?:ها|ه|هم)$/u.test(phrase) || isIndefinite(phrase)))
    return undefined;
  // المزارعون: no one person.
  if (language === 'ar' && isSeveral(phrase)) return undefined;
  const fits = (entity: Entity) =>
    entity.kind === 'person' &&
    (gender === null || entity.gender === null || entity.gender === gender);
  const words = roleWords(plainRole(key(phrase)));
  return (
    registry.latest(span, (entity) => fits(entity) && isPresident(entity, key(phrase))) ??
    registry.latest(span, (entity) => fits(entity) && roleHas(entity, words)) ??
    // المدير العام: a woman's office too.
    (gender === 'm' && language === 'ar'
      ? registry.latest(span, (entity) => entity.gender === 'f' && roleHas(entity, words))
      : undefined) ??
    (spokespeople.test(key(phrase))
      ? registry.latest(span, (entity) => fits(entity) && entity.isSpokesperson)
      : undefined) ??
    registry.latest(span, (entity) => fits(entity) && isColleagueOf(entity, words, registry)) ??
    (phrase.split(' ').length > (language === 'en' ? 2 : 1)
      ? undefined
      : (registry.latest(span, (entity) => fits(entity) && hasHead(entity, head)) ??
        registry.latest(
          span,
          (entity, { paragraph }) =>
            fits(entity) &&
            paragraph === span.paragraph &&
            !isOther(entity, head) &&
            !isOfOtherCalling(entity, head),
        ) ??
        (language === 'ar' ? onlyNamed(description, registry, span) : undefined)))
  );
}

/** البيان نفسه, ذات التقرير: the one that was told of. */
const again = /^(?:(?:ال|لل)\S+ (?:نفس|ذات)(?:ه|ها)|(?:ذات|نفس) ال\S+)$/;

/** الدبلوماسي النرويجي, المدرب الإسباني: whoever the paragraph named last, by what they are and where they are from. */
function byOrigin(
  { kind, name, head, phrase, gender }: Description,
  registry: Registry,
  span: Span,
): Entity | undefined {
  const [first = '', second = '', third] = phrase.split(' ').map((word) => formOf(word));
  const isEpithet =
    third === undefined &&
    (kind === 'anonymous' || (kind === 'person' && name === null)) &&
    isDefinite(first) &&
    !/(?:ون|ين|ات)$/.test(first) &&
    (!offices.has(head ?? '') || athletes.has(head ?? '')) &&
    isNation(second);
  if (!isEpithet) return undefined;
  return registry.latest(
    span,
    (entity, { paragraph }) =>
      entity.kind === 'person' &&
      paragraph === span.paragraph &&
      (gender === null || entity.gender === null || entity.gender === gender) &&
      (kind === 'anonymous' || hasHead(entity, head)) &&
      !(entity.role ?? '')
        .split(' ')
        .some((word) => isNation(formOf(word)) && formOf(word) !== second),
  );
}

/** النرويجي, السورية, and no الأمني. */
function isNation(form: string): boolean {
  const stem = /^ال(.{2,}ي)ه?$/.exec(form)?.[1];
  return stem !== undefined && isAdjective(form) && !relational.has(stem);
}

/** الرئيس: whoever was named with the article, الرئيس كمال زين, and not as رئيس الوفد. */
function isPresident({ roles }: Entity, phrase: string): boolean {
  return /^الرييسه?$/.test(phrase) && [...roles.keys()].some((role) => role.startsWith(phrase));
}

/** الوزير القبرصي: whoever was named as نظيره القبرصي, after somebody of that office. */
function isColleagueOf(entity: Entity, words: readonly string[], registry: Registry): boolean {
  const [office, nation = ''] = [words.slice(0, -1), words.at(-1)];
  const [first] = entity.mentions;
  if (first === undefined || !offices.has(office[0] ?? '') || !isNation(`ال${nation}`))
    return false;
  const isOne = [...entity.roles.values()].some(
    (known) => known.has(nation) && [...known].some(isCounterpart),
  );
  return (
    isOne &&
    registry.latest(
      first,
      (other, { paragraph }) =>
        other !== entity && paragraph === first.paragraph && roleHas(other, office),
    ) !== undefined
  );
}

/** Whether a head noun is an office that somebody who has another role does not have: الوزير is no مدير. */
export function isOther(entity: Entity, head: string | null): boolean {
  if (head === null || !offices.has(head) || entity.head === null) return false;
  return isHead(entity.head, titleHeads);
}

/** الناطقة, المتحدث الرسمي: one who speaks for a body, by either noun. */
const spokespeople = /^ال(?:ناطق|متحدث)ه?(?: ال(?:رسمي|اعلامي)ه?)?$/;

/** التقني البرتغالي, الناخب الوطني: a coach, as reports of matches call one again. */
function plainRole(phrase: string): string {
  return phrase.replace(/^(?:التقني|الناخب|الكوتش|الربان)(?= |$)/, 'المدرب');
}

/** A noun of people with the ending of several: المزارعون, الصيادين. */
function isSeveral(phrase: string): boolean {
  const noun = formOf(phrase.split(' ')[0] ?? '').replace(/^[وف]?(?:ال)?/, '');
  return /..(?:ون|ين)$/.test(noun) && !titleHeads.has(noun) && titleHeads.has(noun.slice(0, -2));
}

/** Whether no word of a role and of the nouns that it is of has the article or an owner: مسؤول أمني, but رئيس محكمة النقض. */
function isIndefinite(phrase: string): boolean {
  const words = phrase.split(' ');
  for (const [i, word] of words.entries()) {
    const form = formOf(word);
    // أمين عام النقابة: an adjective within the construct.
    if (i === 1 && /^عامه?$/.test(form) && words.length > 2) continue;
    if (isDefinite(form) || (/...(?:ه|ها|هم|هما)$/.test(form) && !word.endsWith('ة'))) return false;
    // نائب is spelled as an adjective.
    if (i > 0 && isIndefiniteAdjective(form)) return true;
    if (prepositions.has(form) || /^[بل].../.test(form)) return true;
  }
  return true;
}
