import { givenNames, honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { cutAtClause } from '../arabic/noun-phrase.ts';
import { readSubject, type TokenRange } from '../arabic/subject.ts';
import { isAction } from '../lexicon/arabic-actions.ts';
import { isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { remember } from '../remember.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { describeArabic } from './arabic-phrase.ts';
import { tellBeing } from './arabic-being.ts';
import { isNamePart, nameWord, startsName } from '../arabic/name-words.ts';
import { type Description } from './entity.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isNamesake } from './arabic-namesake.ts';
import { leadsBody } from './arabic-led.ts';
import type { MentionLookup } from './arabic-noted-names.ts';

/** Registers people, and says at which tokens their names start after a role. */
export function findPeople(paragraph: Paragraph, lookup: MentionLookup): number[] {
  const { text } = paragraph;
  const starts: number[] = [];
  // One copy, in which a role stands without its preposition only while it is read.
  const tokens = [...paragraph.tokens];
  for (let i = 0; i < tokens.length; i++) {
    const [given, role] = [tokens[i], roleAfterTo(paragraph, i)];
    if (given === undefined) break;
    const token = role ?? given;
    tokens[i] = token;
    const isRead = isPerson(paragraph, i) && roleAfterTo(paragraph, i + 1) === null;
    const person = isRead ? personAt({ text, tokens }, i, lookup) : null;
    tokens[i] = given;
    if (person === null) continue;
    const { description, from, to, next } = person;
    const isTo = role !== null && description.role?.startsWith('ال') === false;
    const span = spanOf(paragraph, { start: token.start, end: tokens[to - 1]?.end ?? token.end });
    const entity = lookup.registry.add(
      isTo ? { ...description, role: `ال${description.role}` } : description,
      span,
    );
    tellBeing(entity, paragraph, span, lookup);
    const { name } = description;
    const start = tokens
      .slice(from + 1, to)
      .findLastIndex((first) => text.startsWith(name, first.start));
    if (start !== -1) starts.push(from + 1 + start);
    i = next - 1;
  }
  return starts;
}

/** Who is named in full at a token, by which tokens, and where to read on. Null where nobody is. */
function personAt(
  { text, tokens }: Pick<Paragraph, 'text' | 'tokens'>,
  i: number,
  { gazetteer, nations, cast }: MentionLookup,
): { description: Description & { name: string }; from: number; to: number; next: number } | null {
  if (tokens[i]?.kind !== 'word' || isNamesake(tokens, i)) return null;
  const clause = { text, tokens, to: tokens.length };
  const { phrase, apposition: beside, next } = readSubject(clause, i);
  const aged = ageEnd(tokens, next);
  const apposition = beside ?? (aged === next ? null : readSubject(clause, aged).phrase);
  if (phrase === null || next <= i + 1) return null;
  const { from, to } = cutAtSecond(tokens, cutAtClause({ text, tokens }, phrase));
  const isCut = to < phrase.to;
  const description = describeArabic(text, tokens.slice(from, to), {
    gazetteer,
    nations,
    cast,
    apposition: apposition === null || isCut ? [] : tokens.slice(apposition.from, apposition.to),
  });
  const { kind, name } = description;
  if (kind !== 'person' || name?.includes(' ') !== true) return null;
  return { description: { ...description, name }, from, to, next: isCut ? to : next };
}

/** فوزية، 54 سنة، | والدة الضحية: where the age between commas ends; the comma, where none is there. */
function ageEnd(tokens: readonly Token[], comma: number): number {
  const [first, age, year, last] = tokens.slice(comma, comma + 4);
  const isAge =
    first?.form === '،' &&
    age?.kind === 'number' &&
    /^(?:سنه|عام|عاما|سنوات|ربيعا)$/.test(year?.form ?? '') &&
    last?.form === '،';
  return isAge ? comma + 4 : comma;
}

/** عرض راقص | للفنانة سلمى: the role of somebody whose thing was named, without the preposition; null where it is of another role. */
function roleAfterTo({ text, tokens }: Paragraph, i: number): Token | null {
  const [two, one, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (token?.kind !== 'word' || !token.form.startsWith('لل')) return null;
  const noun = token.form.slice(2);
  if (!titleHeads.has(noun)) return null;
  // بعرض راقص: an adjective of the thing that is spelled as a role is.
  const isNoun = two?.kind === 'word' && !isDefinite(two.form);
  const isLike = isNoun && (nameWord(two) === 'common' || /^ب.{3}/.test(two.form));
  const isThing = one?.kind === 'word' && !isDefinite(one.form) && nameWord(one) === 'common';
  if (verbAt(text, one) !== null || !(isThing || isLike)) return null;
  return { ...token, form: `ال${noun}`, text: `ال${token.text.slice(2)}`, start: token.start + 2 };
}

/** النائب معتز العبابنة ووزير المياه: another one's role starts. */
function cutAtSecond(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++) {
    const form = tokens[i]?.form ?? '';
    // واستمع الوزير من | مدير الصندوق معين الماس, وتلقى الوزير شروحا من مديره: of whom he hears it.
    const isFrom = form === 'من' && [i - 1, from].some((k) => isDefinite(tokens[k]?.form ?? ''));
    if (isFrom && isHead(tokens[i + 1]?.form ?? '', titleHeads)) return { from, to: i };
    if (i === from + 1) continue;
    const isSecond = form.startsWith('و') && !titleHeads.has(form) && titleHeads.has(form.slice(1));
    // المحافظ وفدا برئاسة كمال: another one leads.
    if (leadsBody(tokens, i) || (isSecond && isNamePart(tokens[i - 1]))) return { from, to: i };
    // الباحثان كمال زين وسامي رزق; رئيس البلدية كمال زين مديرة المدرسة سلمى راضي: somebody else after a whole name.
    const isOther =
      (/^و../.test(form) && !givenNames.has(form) && givenNames.has(form.slice(1))) ||
      (isHead(form, titleHeads) &&
        isHead(tokens[from]?.form ?? '', titleHeads) &&
        tokens.slice(i + 1, to).some((token) => givenNames.has(token.form)));
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
  const isRole = isHead(form, titleHeads);
  const isGiven = mayBeGiven(form);
  if (!isRole && !isGiven && !honorifics.has(form) && tokens[i + 2]?.form !== '،') return false;
  // طالب رئيس اللجنة: a verb, and no student.
  const isDemand = /^[وف]?طالب$/.test(form) && isDemandBefore(tokens, i);
  // دفاع المتهم، المحامي سامي عزيز: who is with whom, and not who they are.
  if (/^(?:ال)?(?:دفاع|مواجهه|جانب|طرف)$/.test(tokens[i - 1]?.form ?? '')) return false;
  // مفوضية اللاجئين دلال: those whom a body is of or for.
  const before = tokens[i - 1];
  const isOfBody = /^ال...+ين$/.test(form) && (isBodyNoun(before) || before?.form === 'لشوون');
  if (isRole && !isDemand && !isOfBody) return true;
  if (honorifics.has(form)) return !isSpelt(tokens, i);
  // إيميليو لوركا، مدرب: the role between commas tells that a name is before it.
  const [next, comma, role] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
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
    if (token?.form === '،') {
      const aged = ageEnd(tokens, k);
      const role = aged === k ? next : tokens[aged];
      return role?.kind === 'word' && (isHead(role.form, titleHeads) || /^وه[وي]$/.test(role.form));
    }
    if (token?.kind !== 'word') return false;
    // فريدة حمادوش رئيسة جمعية بسمة.
    if (isHead(token.form, titleHeads) && !isDefinite(token.form)) return isNamePart(tokens[k - 1]);
  }
  return false;
}

const mayBeGiven = remember(
  (form) => givenNames.has(form) || (/^[ولبف]/.test(form) && givenNames.has(form.slice(1))),
);

/** طالب رئيس اللجنة, طالب أندريه موريتي: a verb before who demands, where no student in the middle of a clause is. */
function isDemandBefore(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (next === undefined || isHead(next.form, titleHeads)) return next !== undefined;
  const isStart = before === undefined || before.kind === 'mark';
  const isNext = startsName(tokens, i + 1) || (isNamePart(next) && isNamePart(tokens[i + 2]));
  return isStart && isNext;
}

/** ا ا ا: one of letters in a row, and no أ. for a teacher. */
function isSpelt(tokens: readonly Token[], i: number): boolean {
  const isLetter = (at: number) => tokens[at]?.kind === 'word' && tokens[at].form.length === 1;
  return isLetter(i) && isLetter(i + 1);
}
