import {
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { cutAtClause } from '../arabic/noun-phrase.ts';
import { readSubject, type TokenRange } from '../arabic/subject.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isAction } from '../lexicon/arabic-actions.ts';
import { bareNoun, isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { describeArabic } from './arabic-phrase.ts';
import { isNamePart, nameWord } from '../arabic/name-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { hasHead } from './agreement.ts';
import { ministerSince } from './called-ministry.ts';
import { type Description } from './entity.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { bodyEnd } from './arabic-body.ts';
import { bodyTokens } from './arabic-body-words.ts';
import { noteClub, noteTerritory } from './arabic-noted-bodies.ts';
import { apposedBody, quotedOrganization } from './arabic-quoted-mention.ts';
import { isNamesake } from './arabic-namesake.ts';
import type { Gazetteer } from './gazetteer.ts';
import { leadsBody, type MentionLookup, noteNames } from './arabic-noted-names.ts';
import type { Registry } from './registry.ts';

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
    if (isFounding(tokens[i - 1]) || isSeat(tokens, i)) continue;
    const known = verbAt(text, token) === null ? knownEnd(tokens, i, gazetteer) : null;
    while ((people[person] ?? Infinity) <= i) person++;
    const isNoun =
      (token.isBody === true ||
        isHead(token.form, mediaHeads) ||
        isHead(token.form, organizationHeads)) &&
      !/^[وفلب]?(?:ال)?وزير(?:ه|ا|ي|تا|تي)?$/.test(tokens[i - 1]?.form ?? '');
    const context = { text, tokens, gazetteer, nations, cast };
    const club = noteClub(paragraph, i, registry);
    if (club !== null) {
      i = club - 1;
      continue;
    }
    const whole = isNoun ? bodyEnd(context, i, people[person]) : null;
    if (known === null && whole === null) continue;
    const end = Math.max(known ?? 0, whole ?? 0);
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
function knownEnd(tokens: readonly Token[], i: number, gazetteer: Gazetteer): number | null {
  const match = gazetteer.match(tokens, i);
  const form = tokens[i]?.form ?? '';
  if (match === null || match.isMetonym) return null;
  // الكرملين, البنتاغون: no noun of the language, and no outlet, which are called by nouns.
  const isOwn =
    match.record.kind === 'organization' &&
    match.record.type !== 'media' &&
    match.clitics === 0 &&
    !isCommonWord(bareNoun(form)) &&
    !isAdjective(form);
  if (match.length === 1 && ((isDefinite(form) && !isOwn) || match.record.kind === 'person'))
    return null;
  return match.length > 1 || form.length > 4 ? i + match.length : null;
}

/** Registers people, and says at which tokens their names start after a role. */
function findPeople(
  paragraph: Paragraph,
  { gazetteer, nations, cast, registry }: MentionLookup,
): number[] {
  const { text } = paragraph;
  const starts: number[] = [];
  for (let i = 0; i < paragraph.tokens.length; i++) {
    const role = roleAfterTo(paragraph, i);
    const tokens = role === null ? paragraph.tokens : paragraph.tokens.with(i, role);
    const token = tokens[i];
    if (token?.kind !== 'word' || !isPerson(paragraph, i) || isNamesake(tokens, i)) continue;
    if (roleAfterTo(paragraph, i + 1) !== null) continue;
    const { phrase, apposition, next } = readSubject({ text, tokens, to: tokens.length }, i);
    if (phrase === null || next <= i + 1) continue;
    const { from, to } = cutAtSecond(tokens, cutAtClause({ text, tokens }, phrase));
    const description = describeArabic(text, tokens.slice(from, to), {
      gazetteer,
      nations,
      cast,
      apposition:
        apposition === null || to < phrase.to ? [] : tokens.slice(apposition.from, apposition.to),
    });
    if (description.kind !== 'person' || description.name?.includes(' ') !== true) continue;
    const isTo = role !== null && description.role !== null;
    registry.add(
      isTo ? { ...description, role: `ال${description.role}` } : description,
      spanOf(paragraph, { start: token.start, end: tokens[to - 1]?.end ?? token.end }),
    );
    const { name } = description;
    const start = tokens
      .slice(from + 1, to)
      .findLastIndex((first) => text.startsWith(name, first.start));
    if (start !== -1) starts.push(from + 1 + start);
    i = to < phrase.to ? to - 1 : next - 1;
  }
  return starts;
}

/** عرض راقص | للفنانة سلمى: the role of somebody whose thing was named, without the preposition; null where it is of another role. */
function roleAfterTo({ text, tokens }: Paragraph, i: number): Token | null {
  const [two, one, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  const noun = token?.form.slice(2) ?? '';
  if (token?.kind !== 'word' || !token.form.startsWith('لل') || !titleHeads.has(noun)) return null;
  // بعرض راقص: an adjective of the thing that is spelled as a role is.
  const isNoun = two?.kind === 'word' && !isDefinite(two.form);
  const isLike = isNoun && (nameWord(two) === 'common' || /^ب.{3}/.test(two.form));
  const isThing = one?.kind === 'word' && !isDefinite(one.form) && nameWord(one) === 'common';
  if (verbAt(text, one) !== null || !(isThing || isLike)) return null;
  return { ...token, form: `ال${noun}`, text: `ال${token.text.slice(2)}`, start: token.start + 2 };
}

/** النائب معتز العبابنة ووزير المياه: another one's role starts. */
function cutAtSecond(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 2; i < to; i++) {
    const form = tokens[i]?.form ?? '';
    const isSecond = form.startsWith('و') && !titleHeads.has(form) && titleHeads.has(form.slice(1));
    // المحافظ وفدا برئاسة كمال: another one leads.
    if (leadsBody(form) || (isSecond && isNamePart(tokens[i - 1]))) return { from, to: i };
    // الباحثان كمال زين وسامي رزق; رئيس البلدية كمال زين مديرة المدرسة سلمى راضي: somebody else after a whole name.
    const isOther =
      (/^و../.test(form) && !givenNames.has(form) && givenNames.has(form.slice(1))) ||
      (isHead(form, titleHeads) && isHead(tokens[from]?.form ?? '', titleHeads));
    if (isOther && endsFullName(tokens, i)) return { from, to: i };
  }
  return { from, to };
}

/** A given name and another part of a name stand right before. */
function endsFullName(tokens: readonly Token[], i: number): boolean {
  const [last, given] = [tokens[i - 1], tokens[i - 2]];
  return given !== undefined && isNamePart(last) && /given/.test(nameWord(given));
}

/** A role or an honorific; or a given name with an age or a role beside it. */
function isPerson({ text, tokens }: Paragraph, i: number): boolean {
  const form = tokens[i]?.form ?? '';
  // طالب رئيس اللجنة: a verb, and no student.
  const isDemand = form === 'طالب' && isHead(tokens[i + 1]?.form ?? '', titleHeads);
  if ((isHead(form, titleHeads) && !isDemand) || honorifics.has(form)) return true;
  const isGiven = givenNames.has(form) || (/^[ولبف]/.test(form) && givenNames.has(form.slice(1)));
  // إيميليو لوركا، مدرب: the role between commas tells that a name is before it.
  const [before, next, comma, role] = [tokens[i - 1], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  // أدلى تشن لي، المبعوث الصيني: right after the verb that it is the subject of.
  const isAfterVerb = (): boolean =>
    before?.kind === 'word' &&
    (verbAt(text, before) !== null || isAction(before.form.replace(/^[وف]/, '')));
  const isBeforeRole =
    comma?.form === '،' &&
    role?.kind === 'word' &&
    isHead(role.form, titleHeads) &&
    (!isDefinite(role.form) || isAfterVerb()) &&
    isNamePart(next) &&
    nameWord(tokens[i] ?? comma) === 'unknown' &&
    !isNamePart(before);
  if (isBeforeRole) return true;
  if (!isGiven) return false;
  for (let k = i + 2; k <= i + 4; k++) {
    const [token, next] = [tokens[k], tokens[k + 1]];
    if (token?.kind === 'bracket') return /\p{N}/u.test(token.text);
    if (token?.form === '،')
      return next?.kind === 'word' && (isHead(next.form, titleHeads) || /^وه[وي]$/.test(next.form));
    if (token?.kind !== 'word') return false;
  }
  return false;
}
