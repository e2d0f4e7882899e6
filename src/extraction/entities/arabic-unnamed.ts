import type { Agreement } from '../lexicon/arabic-forms.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { callingsOf } from '../lexicon/arabic-callings.ts';
import type { Span } from '../text.ts';
import type { Token } from '../tokens.ts';
import { tokensIn } from './agreement.ts';
import { speaksAgain } from './arabic-again.ts';
import { introducedBefore } from './arabic-introduced.ts';
import { epithetOf, isRoleAlone } from './arabic-epithet.ts';
import { isYoung, parentIn, somebodyNamed } from './arabic-somebody.ts';
import type { Entity } from './entity.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { bare, wordsOf } from './bodies.ts';
import { ownCallings } from './callings.ts';
import type { Lookup } from './lookup.ts';
import { isOther, pointedTo } from './pointed-to.ts';
import { mentionBefore, placeIn } from './place.ts';

/** How many paragraphs before somebody is named who is called by age, kin or trade. */
const nearest = 1;
/** And how many before whoever is called by a calling that is told of them. */
const furthest = 8;

function arabicWords(phrase: Span, { paragraphs }: Lookup): Token[] | null {
  const paragraph = paragraphs[phrase.paragraph];
  return paragraph?.language === 'ar' ? tokensIn(paragraph, phrase) : null;
}

/**
 * ذات المصدر, الدبلوماسي الغربي: an unnamed source that spoke before, or that was told of, whom the article mentions again there.
 *
 * @param said speakers in their order.
 * @param entityOf whoever a phrase names.
 */
export function calledAgain(
  phrase: Span,
  lookup: Lookup,
  {
    said,
    entityOf,
  }: { said: readonly (readonly Entity[])[]; entityOf: (phrase: Span) => Entity | null },
): Entity[] | undefined {
  const paragraph = lookup.paragraphs[phrase.paragraph];
  if (paragraph?.language !== 'ar') return undefined;
  const again = speaksAgain(tokensIn(paragraph, phrase), said);
  for (const entity of again ?? []) lookup.registry.mention(entity, phrase);
  if (again !== undefined) return [...again];
  const first = introducedBefore(paragraph, phrase);
  if (first === null) return undefined;
  const { kind } = lookup.describe(paragraph, tokensIn(paragraph, first), []);
  const entity = kind === 'anonymous' ? entityOf(first) : null;
  return entity?.kind === 'anonymous' ? [entity] : undefined;
}

/**
 * الشاب الثلاثيني, ابنة سبها: whoever was named before, where somebody was.
 *
 * @param whoever whom a pronoun of a gender would stand for.
 */
export function somebodyBefore(
  phrase: Span,
  lookup: Lookup,
  { whoever }: { whoever: (agreement: Agreement) => readonly Entity[] },
): Entity | null {
  const words = arabicWords(phrase, lookup);
  if (words === null) return null;
  const parent = parentIn(words);
  const agreement = parent ?? somebodyNamed(words) ?? epithetOf(words, lookup.nations);
  if (agreement === null) return null;
  // المصري: a surname too.
  const surname = words.length === 1 ? words[0]?.text : undefined;
  if (surname !== undefined && lookup.registry.bySurname(surname) !== undefined) return null;
  const [found, other] = whoever(agreement);
  if (found?.kind !== 'person' || other !== undefined) return null;
  if (parent !== null && isYoung(found)) return null;
  const colleague = ofCallingBefore(phrase, words, { found, agreement, lookup });
  if (colleague !== undefined) return colleague;
  const last = mentionBefore(found.mentions, placeIn(phrase.paragraph + 1, 0));
  const isNear = last !== undefined && phrase.paragraph - last.paragraph <= nearest;
  return isNear && mayBe(found, agreement) && !isOfOtherBody(found, words) ? found : null;
}

function mayBe({ kind, name, gender }: Entity, agreement: Agreement): boolean {
  return kind === 'person' && name.includes(' ') && gender === agreement;
}

/** الخبير الاقتصادي, after an expert and then a mayor; الشاب, after a youth and then another man: the last who is told to be so, where whoever is found is not. */
function ofCallingBefore(
  phrase: Span,
  words: readonly Token[],
  { found, agreement, lookup }: { found: Entity; agreement: Agreement; lookup: Lookup },
): Entity | undefined {
  const callings = callingsOf(words.slice(0, 2).map(({ form }) => bare(form)));
  const noun = bare(words[0]?.form ?? '');
  const isOfCalling = (entity: Entity) =>
    [...entity.roles.keys()].some((role) => bare(role.split(' ')[0] ?? '') === noun) ||
    [...ownCallings(entity)].some((each) => callings.has(each));
  return isOfCalling(found)
    ? undefined
    : lookup.registry.latest(
        phrase,
        (entity, { paragraph }) =>
          phrase.paragraph - paragraph <= furthest &&
          mayBe(entity, agreement) &&
          isOfCalling(entity),
      );
}

/** المحلل في بنك الشرق, after رئيس بلدية الميناء: whether somebody is told to be of another body. */
function isOfOtherBody({ offices }: Entity, words: readonly Token[]): boolean {
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      isBodyNoun(word) &&
      (/^[بل]/.test(word.form) || prepositions.has(words[i - 1]?.form ?? '')),
  );
  const told = offices.flatMap(({ office: { name } }) => wordsOf(name ?? '')).map(bare);
  const own = words.slice(at).map(({ form }) => bare(form.replace(/^[بل](?=...)/, '')));
  return at > 0 && told.length > 1 && !own.some((word) => told.includes(word));
}

/** وأضاف الوزير السابق: who goes on speaking, by a role that the article gives nobody else. */
export function goesOn(
  phrase: Span,
  lookup: Lookup,
  { cueClass, said }: { cueClass: string | null; said: readonly (readonly Entity[])[] },
): Entity | null {
  const words = arabicWords(phrase, lookup);
  const paragraph = lookup.paragraphs[phrase.paragraph];
  if (words === null || paragraph === undefined) return null;
  const [last, other] = said.at(-1) ?? [];
  if (!/^(?:add|continue)$/.test(cueClass ?? '') || last?.kind !== 'person') return null;
  const description = lookup.describe(paragraph, words, []);
  if (other !== undefined || !isRoleAlone(description, words)) return null;
  if (pointedTo(description, lookup, { span: phrase, language: 'ar' }) !== undefined) return null;
  const { gender, head } = description;
  const isSame =
    last.mentions.at(-1)?.paragraph === phrase.paragraph &&
    (last.gender === null || gender === null || last.gender === gender) &&
    !isOther(last, head);
  if (!isSame) return null;
  lookup.registry.mention(last, phrase);
  return last;
}
