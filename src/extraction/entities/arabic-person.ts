import { anonymousHeads, givenNames, honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { descents } from '../lexicon/arabic-name-parts.ts';
import { genderOf } from '../lexicon/arabic-given-names.ts';
import { commonWords } from '../lexicon/arabic-common-words.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { isOfWoman } from '../arabic/feminine.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { GazetteerRecord } from '../gazetteer/record.ts';
import type { Token } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isSecondOfTown } from './arabic-body-place.ts';
import { isOurs, isPossessedTitle } from '../arabic/possessed-title.ts';
import { nameWord } from '../arabic/name-words.ts';
import { nameIn } from './arabic-name-run.ts';
import { isBetter } from './arabic-name-beside.ts';
import { officesOf } from './arabic-office.ts';
import { describe, type Description } from './entity.ts';
import { namesWhere, type Office } from './office.ts';
import { phraseText } from './phrase-text.ts';
import { roleText, withoutStyles } from './arabic-role-text.ts';
import { relativeAt } from './arabic-relative.ts';

/** The words of a phrase by what they tell of a person: each role, and the name. */
interface Parts {
  roles: (readonly Token[])[];
  name: readonly Token[];
  /** What stands after the name: من منظمة العفو. */
  rest: readonly Token[];
}

/** Whether a word is the head of a role. */
export function isTitle(form: string): boolean {
  return isHead(form, titleHeads) || isPossessedTitle(form);
}

/** Says whom a phrase of role and name names, with another role or the name in the phrase beside it. */
export function describePerson(
  context: BodyContext,
  { apposition, phrase, head }: { apposition: readonly Token[]; phrase: string; head: string },
): Description {
  const { text, tokens, gazetteer } = context;
  const first = tokens[0]?.form ?? '';
  const isNation = tokens.length > 1 && gazetteer.byNisba(first) !== undefined;
  const hasTitle = isNation || isUnknownRole(tokens) || isTitle(first) || honorifics.has(first);
  const owner = ownerAt(context) ?? (apposition.length === 0 ? relativeAt(context) : null);
  const {
    roles,
    name: nameWords,
    rest,
  } = owner === null
    ? partsOf(context, { hasTitle, apposition })
    : { roles: [tokens.slice(0, owner)], name: [], rest: [] };
  const name = nameWords.length === 0 ? null : phraseText(text, nameWords);
  const known = name === null ? undefined : gazetteer.find(name);
  const telling = name === null ? roles : withoutStyles(roles);
  const held = telling.flatMap((words) => officesOf({ ...context, tokens: words }));
  const isTold = held.some(namesWhere);
  const parts =
    isTold || !namesBody(rest) ? held : [...officesOf({ ...context, tokens: rest }), ...held];
  // رئيس المؤتمر، البرازيلي جواو تافاريس: an official of a nation, in whatever parts of the phrase.
  const all = telling.flat();
  const offices =
    parts.length > 0
      ? parts
      : officesOf({ ...context, text: '', tokens: all }).filter(
          ({ kind }) => kind === 'government',
        );
  return describe(phrase, 'person', {
    name,
    role: roleText(text, roles),
    head: hasTitle && !isNation ? head : null,
    gender: genderIn({ title: hasTitle ? (tokens[0] ?? null) : null, name: nameWords, known }),
    gazetteerId: known?.kind === 'person' ? known.id : null,
    offices,
    isSpokesperson: offices.some(({ isSpokesperson }: Office) => isSpokesperson),
  });
}

/**
 * مستشار للرئيس الأميركي | دونالد ترامب, متحدثة باسم الوزير | سامي عزيز: where the name starts of the one whose somebody without a name is.
 * Null where no other is.
 */
function ownerAt(context: BodyContext): number | null {
  const { tokens } = context;
  const [first, second, third] = tokens;
  if (first === undefined || second === undefined || isDefinite(first.form)) return null;
  const owner = second.form === 'باسم' ? (third?.form ?? '') : second.form.replace(/^لل/, 'ال');
  const isOf = second.form === 'باسم' ? isDefinite(owner) : second.form.startsWith('لل');
  if (!isOf || !isTitle(first.form) || !titleHeads.has(owner.replace(/^ال/, ''))) return null;
  const run = nameIn(tokens, context);
  return run?.to === tokens.length ? run.from : null;
}

/** من منظمة العفو, بجامعة دنقلا: what stands after a name and says where somebody is. */
function namesBody([first, second]: readonly Token[]): boolean {
  if (first === undefined) return false;
  return /^(?:من|في|لدي|عن)$/.test(first.form)
    ? second !== undefined &&
        (isBodyNoun(second) || second.quotation !== undefined || second.isKnown === true)
    : /^ب../.test(first.form) && isBodyNoun(first);
}

/** By the given name, or else by the title, whose masculine a woman may have too. */
function genderIn({
  title,
  name,
  known,
}: {
  title: Token | null;
  name: readonly Token[];
  known: GazetteerRecord | undefined;
}): 'm' | 'f' | null {
  if (title !== null && isOfWoman(title)) return 'f';
  const given = name.length > 1 ? genderOf(name[0]?.form ?? '') : null;
  if (given !== null) return given;
  if (title !== null) return 'm';
  return known?.kind === 'person' ? known.gender : null;
}

/** The parts of a phrase and the one beside it: the likeliest name of both, and what stands around it. */
function partsOf(
  context: BodyContext,
  { hasTitle, apposition }: { hasTitle: boolean; apposition: readonly Token[] },
): Parts {
  const { tokens } = context;
  const named = nameIn(tokens, context);
  const beside = apposition.length === 0 ? null : nameIn(apposition, context);
  const isBeside =
    beside !== null && (named === null || isBetter(context, named, { apposition, beside }));
  const run = isBeside ? beside : named;
  const [within, other] = isBeside ? [apposition, tokens] : [tokens, apposition];
  // زعيم القبائل، توباك يوركي: words that no lexicon has, alone beside a role.
  if (run === null && hasTitle && isForeign(apposition))
    return { roles: [tokens], name: apposition, rest: [] };
  if (run === null) return withoutName(tokens, { hasTitle, apposition });
  const before = within.slice(0, run.from);
  const own = withoutTitle(before);
  const roles = isBeside ? [other, ...own] : [...own, isBody(other) ? [] : other];
  const after = within.slice(run.to);
  const next = after[0]?.form ?? '';
  const isNoun = isTitle(next) || isHead(next, anonymousHeads);
  const isRole = isNoun && (after.length > 1 || !isDefinite(next));
  if (isRole) roles.push(after);
  return {
    roles: roles.filter((words) => words.length > 0),
    name: within.slice(run.from, run.to),
    rest: isRole ? [] : after,
  };
}

/** مساعد وزير الخارجية | السفير: the role before a name, and the title that stands between the two. */
function withoutTitle(words: readonly Token[]): (readonly Token[])[] {
  const [two, one, last] = words.slice(-3);
  if (two === undefined || one === undefined || last === undefined) return [words];
  // محافظ كفر الشيخ.
  if (isSecondOfTown(words, words.length - 1)) return [words];
  // مدير مكتب الرئيس: what a construct is of.
  const isWhole = isDefinite(one.form) || nameWord(one) === 'unknown';
  const isTitled =
    last.form.startsWith('ال') &&
    titleHeads.has(bareNoun(last.form)) &&
    !qualifying.has(bareNoun(last.form));
  return isWhole && isTitled ? [words.slice(0, -1), words.slice(-1)] : [words];
}

/** What is rather a quality of a role than another title: الأمين العام المساعد. */
const qualifying = wordSet(
  'مساعد مساعدة نائب نائبة مسؤول مسؤولة وكيل وكيلة مكلف مكلفة رياضي رياضية',
);

function isForeign(words: readonly Token[]): boolean {
  const kinds = words.map(nameWord);
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => !isDefinite(word.form) && !commonWords.has(word.form)) &&
    kinds.every((kind) => /unknown|common/.test(kind)) &&
    kinds.includes('unknown')
  );
}

/** ناطقه كمال زين، الوزارة: a body that stands after the comma is nobody's role. */
function isBody([first, second]: readonly Token[]): boolean {
  // ليلى صبري، المؤسسة المشاركة لـ«سديم»: a woman who founded one.
  const isFounder = first?.form === 'الموسسه' && /^ال(?:مشاركه|شريكه)$/.test(second?.form ?? '');
  return first !== undefined && isBodyNoun(first) && !isTitle(first.form) && !isFounder;
}

/** A phrase in which no name is likely: a role alone, or a word that may be a surname. */
function withoutName(
  tokens: readonly Token[],
  { hasTitle, apposition }: { hasTitle: boolean; apposition: readonly Token[] },
): Parts {
  if (hasTitle)
    return { roles: [tokens, apposition].filter(({ length }) => length > 0), name: [], rest: [] };
  const end = isOurs(tokens[0]?.form ?? '') ? -1 : prepositionIn(tokens);
  const to = end === -1 ? tokens.length : end;
  return {
    roles: apposition.length > 0 ? [apposition] : [],
    name: tokens.slice(0, to),
    rest: tokens.slice(to),
  };
}

/** الناظر كمال فهمي: a definite noun that no lexicon has, before a given name. */
function isUnknownRole(words: readonly Token[]): boolean {
  if (!isDefinite(words[0]?.form ?? '') || words.length < 3) return false;
  // السالكة منت محمد.
  if (descents.has(words[1]?.form ?? '')) return false;
  // الهيدرولوجية في المعهد كاتارينا فوكس.
  const isInBody = /^(?:في|لدي|من)$/.test(words[1]?.form ?? '') && isBodyNoun(words[2]);
  return isInBody || words.slice(1, -1).some(({ form }) => givenNames.has(form));
}

function prepositionIn(words: readonly Token[]): number {
  return words.findIndex(
    ({ form, kind }, i) =>
      i > 0 && (kind !== 'word' || prepositions.has(form) || (i > 1 && /^بال.../.test(form))),
  );
}
