import { isDefinite } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { publishesIt } from '../lexicon/arabic-publishing.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import type { OfficeLookup } from './bodies.ts';
import type { Entity } from './entity.ts';
import { isDepartment } from './whole-body.ts';
import { placeOf } from './place.ts';

/** How many paragraphs and words back a team is told of, and how many words after it its body starts. */
const paragraphsBack = 4;
const wordsBack = 400;
const furthest = 6;

/** Those whom a body sends or sets to a task. Without the article. */
const teams = wordSet('وفد فريق بعثة لجنة طاقم');
const researchers = wordSet(
  'باحثون باحثين باحثان باحثتان باحثات علماء خبراء أكاديميون أكاديميين فريق',
);
const studies = wordSet('دراسة بحث مسح استطلاع ورقة');

/** رئيسة الوفد, after وفد من البنك الدولي: the body that a team is from which a definite noun alone takes up. */
export function senderOf(noun: string, span: Span, lookup: OfficeLookup): Entity | undefined {
  return teams.has(noun)
    ? bodyAfter(span, lookup, (form) => form === noun || form === `${noun}ا`)
    : undefined;
}

/** المشرف على الدراسة, after باحثون من البنك الدولي or دراسة أعدها البنك الدولي: the body that had it made. */
export function studyMaker(span: Span, lookup: OfficeLookup): Entity | undefined {
  return bodyAfter(span, lookup, (form) => researchers.has(form) || studies.has(form));
}

/** The body that is told after the last noun before a place of those that fit, where one is. */
function bodyAfter(
  span: Span,
  lookup: OfficeLookup,
  fits: (form: string) => boolean,
): Entity | undefined {
  let left = wordsBack;
  for (let p = span.paragraph; p >= Math.max(0, span.paragraph - paragraphsBack); p--) {
    const { tokens = [], language } = lookup.paragraphs[p] ?? {};
    if (language !== 'ar') continue;
    const from = p === span.paragraph ? tokenAfter(tokens, span.start) : tokens.length;
    for (let i = from - 1; i >= 0 && left > 0; i--, left--) {
      const { form } = tokens[i] ?? { form: '' };
      if (!fits(form) && !fits(form.replace(/^[وفبلك]/, ''))) continue;
      const at = ownerAt(tokens, i);
      const body = at === null ? undefined : namedAt(tokens, { at, paragraph: p }, lookup);
      if (body !== undefined) return body;
      // بعثة الأمم المتحدة: one with a name of its own.
      if (isDefinite(tokens[i + 1]?.form ?? '') && !isDefinite(form)) return undefined;
    }
  }
  return undefined;
}

/** وفد | من, فريق بحثي تابع | لجامعة, فريق من الباحثين | في, دراسة أعدها | البنك: where the body starts that a noun is of. Null where none is told. */
function ownerAt(tokens: readonly Token[], i: number): number | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + furthest); k++) {
    const { kind, form } = tokens[k] ?? { kind: 'mark', form: '' };
    if (kind !== 'word') return null;
    const next = tokens[k + 1];
    if (/^(?:من|في|لدي|عن)$/.test(form)) {
      if (next !== undefined && !isPeople(next)) return k + 1;
      continue;
    }
    if (publishesIt(tokens[k])) return k + 1;
    if (
      /^[بل].../.test(form) &&
      k > i + 1 &&
      /^(?:تابع|موفد|مكلف)ه?$/.test(tokens[k - 1]?.form ?? '')
    )
      return k;
    const isOfTeam =
      isIndefiniteAdjective(form) ||
      isPeople(tokens[k]) ||
      isAdjective(form) ||
      /^(?:تابع|موفد|مكلف)ه?$/.test(form);
    if (!isOfTeam) return null;
  }
  return null;
}

function isPeople(token: Token | undefined): boolean {
  return /^ال.{3,}(?:ين|ون|ات|اء)$/.test(token?.form ?? '');
}

/** The body whose mention starts at a token, or right after its noun. */
function namedAt(
  tokens: readonly Token[],
  { at, paragraph }: { at: number; paragraph: number },
  { registry }: OfficeLookup,
): Entity | undefined {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[at + 1]?.end ?? 0;
  let found: Entity | undefined;
  registry.latest({ paragraph, start: end, end }, (entity, mention) => {
    const isThere = placeOf(mention) >= placeOf({ paragraph, start, end });
    if (isThere && entity.kind === 'organization' && !isDepartment(entity)) found = entity;
    return !isThere;
  });
  return found;
}
