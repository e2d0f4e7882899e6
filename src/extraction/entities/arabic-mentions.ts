import { mediaHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { organsOf } from '../lexicon/arabic-roles.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { bareNoun, isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { describeArabic } from './arabic-phrase.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { hasHead } from './agreement.ts';
import { ministerSince } from './called-ministry.ts';
import { type Description } from './entity.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { bodyEnd } from './arabic-body.ts';
import { bodiesOfNoun } from './arabic-shared-noun.ts';
import { bodyTokens } from './arabic-body-words.ts';
import { leadsBody } from './arabic-led.ts';
import { longerNameEnd } from './arabic-name-end.ts';
import { noteTerritory } from './arabic-noted-bodies.ts';
import { noteClub } from './arabic-noted-clubs.ts';
import { quotedBodies } from './arabic-quoted-bodies.ts';
import { apposedBody, quotedOrganization } from './arabic-quoted-mention.ts';
import { type MentionLookup, noteNames } from './arabic-noted-names.ts';
import type { Registry } from './registry.ts';
import { findPeople } from './arabic-people.ts';

/** Registers the people, media and bodies that an Arabic paragraph names, whoever speaks in it. */
export function findArabicMentions(paragraph: Paragraph, lookup: MentionLookup): void {
  findBodies(paragraph, findPeople(paragraph, lookup), lookup);
  if (paragraph.kind !== 'byline') noteNames(paragraph, lookup);
}

/** Bodies, whose names end before those of people do start: المتحدث باسم شركة تسلا علي الكعبي. */
function findBodies(
  paragraph: Paragraph,
  people: readonly number[],
  { gazetteer, nations, cast, registry }: MentionLookup,
): void {
  const { text, tokens } = paragraph;
  let person = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.quotation !== undefined) {
      quotedOrganization(paragraph, i, registry);
      continue;
    }
    if (token.kind !== 'word') continue;
    if (isFounding(tokens[i - 1]) || isSeat(tokens, i) || isLeading(tokens, i)) continue;
    // مجلس أمناء | مكتبة الملك فهد: the body, which is called المكتبة after.
    if (isOrgan(tokens, i)) {
      i++;
      continue;
    }
    const known = verbAt(text, token) === null ? knownEnd(tokens, i, { gazetteer, nations }) : null;
    while ((people[person] ?? Infinity) <= i) person++;
    const isNoun =
      (token.isBody === true ||
        isHead(token.form, mediaHeads) ||
        isHead(token.form, organizationHeads)) &&
      // أدارها: a verb, where إدارتها is a body.
      !/[^ت]ها$/.test(token.form) &&
      !/^[وفلب]?(?:ال)?وزير(?:ه|ا|ي|تا|تي)?$/.test(tokens[i - 1]?.form ?? '');
    const context = { text, tokens, gazetteer, nations, cast };
    const club =
      noteClub(paragraph, i, { registry, gazetteer }) ?? quotedBodies(paragraph, i, registry);
    if (club !== null) {
      i = club - 1;
      continue;
    }
    const whole = isNoun ? bodyEnd(context, i, people[person]) : null;
    if (known === null && whole === null) continue;
    const end = Math.max(known ?? 0, whole ?? 0);
    const shared = isNoun ? bodiesOfNoun(tokens, i, end) : null;
    for (const part of shared?.parts ?? []) {
      const [{ start }, last] = [part[0] ?? token, part.at(-1) ?? token];
      const each = describeArabic(text, part, { gazetteer, nations, cast });
      registry.add(each, spanOf(paragraph, { start, end: last.end }));
    }
    if (shared !== null) {
      i = end - 1;
      continue;
    }
    const apposed = isNoun ? apposedBody(paragraph, { from: i, to: end }, registry) : undefined;
    if (apposed !== undefined) {
      registry.mention(apposed, spanOf(paragraph, token));
      i = end - 1;
      continue;
    }
    const description = describeArabic(text, bodyTokens(tokens, i, end), {
      gazetteer,
      nations,
      cast,
    });
    if (isNoun && description.name === null)
      pointAgain(description, spanOf(paragraph, token), registry);
    const isNamed =
      known === null || isNoun ? description.name !== null : description.gazetteerId !== null;
    if (!isNamed || (known === null && description.kind === 'person')) continue;
    registry.add(
      description,
      spanOf(paragraph, { start: token.start, end: tokens[end - 1]?.end ?? token.end }),
    );
    noteTerritory(paragraph, { from: i + 1, to: end }, { gazetteer, nations, cast, registry });
    i = end - 1;
  }
}

/** في مقر الوزارة: where a body is, and no other one; مقر «خاتم» is one. */
function isSeat(tokens: readonly Token[], i: number): boolean {
  return /^[وفبل]?مقر$/.test(tokens[i]?.form ?? '') && isBodyNoun(tokens[i + 1]);
}

/** وفد برئاسة المديرة الإقليمية: who leads it, and no presidency. */
function isLeading(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.form ?? '';
  return leadsBody(tokens, i) && isDefinite(next) && titleHeads.has(bareNoun(next));
}

/** مجلس إدارة, هيئة رئاسة: an organ, before the noun of the body that it is of. */
function isOrgan(tokens: readonly Token[], i: number): boolean {
  const [noun, of, body] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? '', tokens[i + 2]];
  return /^[وفبل]?(?:مجلس|هييه)$/.test(noun) && organsOf.has(of) && isBodyNoun(body);
}

/** تشكيل الحكومة, بتأليف لجنة: there is no such body yet. */
function isFounding(token: Token | undefined): boolean {
  return /^[وفبل]?(?:ال)?(?:تشكيل|تاليف|تكوين)$/.test(token?.form ?? '');
}

/** الحكومة, الشرطة: a definite noun alone is the body that it named last, or the only one of its kind. */
function pointAgain(description: Description, span: Span, registry: Registry): void {
  const { head, isMedium, phrase } = description;
  if (head === null || isMedium) return;
  // الوزارة: a minister's who was named since.
  if (head === 'وزاره' && ministerSince(span, registry) !== undefined) return;
  const last = registry.latest(
    span,
    (entity) => entity.kind === 'organization' && !entity.isMedium && hasHead(entity, head),
  );
  if (last !== undefined) registry.mention(last, span);
  else if (singular.has(head)) registry.add({ ...description, name: phrase }, span);
}

/** Bodies that a country or a town has one of. */
const singular = wordSet(
  'حكومة شرطة جيش برلمان بلدية نيابة رئاسة سلطات قوات ادعاء استخبارات مخابرات كونغرس كنيست دفاع',
);

/** Where a name of the gazetteer ends that says more than a common noun or a surname does. */
function knownEnd(
  tokens: readonly Token[],
  i: number,
  { gazetteer, nations }: Pick<MentionLookup, 'gazetteer' | 'nations'>,
): number | null {
  const match = gazetteer.match(tokens, i);
  const form = tokens[i]?.form ?? '';
  if (match === null || match.isMetonym) return null;
  const end = i + match.length;
  // محمد صلاح | الدين الخياط: somebody else.
  if (match.record.kind === 'person' && longerNameEnd(tokens, end, { nations }) > end) return null;
  // الكرملين, البنتاغون: no noun of the language, and no outlet, which are called by nouns.
  const isOwn =
    match.record.kind === 'organization' &&
    match.record.type !== 'media' &&
    match.clitics === 0 &&
    !isCommonWord(bareNoun(form)) &&
    !isAdjective(form);
  if (match.length === 1 && ((isDefinite(form) && !isOwn) || match.record.kind === 'person'))
    return null;
  return match.length > 1 || form.length > 4 ? end : null;
}
