import { isAccusativeAfterName } from '../arabic/accusative-after-name.ts';
import { startsCircumstance } from '../arabic/circumstance.ts';
import { isAfterName } from '../arabic/after-whole.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { functionWords } from '../lexicon/arabic-common-words.ts';
import { descents, nameParticles } from '../lexicon/arabic-name-parts.ts';
import { honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { isOfNickname } from './arabic-club-end.ts';
import { adjunctStarts, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import {
  isCompound,
  isKin,
  isLatin,
  isNamePart,
  isWithinName,
  nameWord,
  withinNames,
} from '../arabic/name-words.ts';
import {
  endsFather,
  fitAfter,
  isApart,
  isLastName,
  isOutlet,
  isStyle,
  lengthOf,
  longerNameEnd,
} from './arabic-name-end.ts';
import {
  isAfterPurpose,
  isHeadOfState,
  isOfBody,
  isOfFormer,
  isWhere,
} from './arabic-name-place.ts';
import type { Cast } from './arabic-cast.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isTerritory } from './arabic-territory.ts';
import { isOfTown, isPlaceOfPost } from './arabic-body-place.ts';
import { endsInNisba, kindAt } from '../arabic/name-kind.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isCountry, isWithinBody } from './known-around.ts';
import { attendance, leadsBody } from './arabic-led.ts';
import { isNamesake } from './arabic-namesake.ts';
import { asFirst, asLater } from './arabic-name-weights.ts';
import type { Nations } from './nations.ts';

/** A person's name among tokens, and how much speaks for it. */
export interface NameRun {
  from: number;
  to: number;
  score: number;
}

/** What names are looked up in. */
export interface NameLookup {
  gazetteer: Gazetteer;
  nations: Nations;
  cast: Cast;
}

/** No name has more words, but for two with each particle: محمد بن عبد العزيز بن صالح الخليفي آل ثاني. */
const [usual, longest] = [6, 12];
const enough = 1.5;

/** Offices that are surnames as often. */
const officeNames = wordSet(
  'الجندي القاضي المفتي الوكيل الشيخ الأمير الحاكم الناظر الخطيب المعلم الصياد',
);

/** The run of words that is most likely the name of a person in a noun phrase; null where none is likely enough. */
export function nameIn(tokens: readonly Token[], lookup: NameLookup): NameRun | null {
  let best: NameRun | null = null;
  for (let from = 0; from < tokens.length; from++) {
    const found = nameAt(tokens, from, lookup);
    if (found !== null && (best === null || found.score > best.score)) best = found;
  }
  const isName = best !== null && best.score >= enough && !isOfFormer(tokens, best, lookup.cast);
  return isName ? best : null;
}

/** The likeliest name that starts at a token, whether likely or not. */
export function nameAt(tokens: readonly Token[], from: number, lookup: NameLookup): NameRun | null {
  const first = tokens[from];
  // لـNTK: to whom.
  if (first?.kind !== 'word' || (isLatin(first) && /^\p{Script=Arabic}/u.test(first.text)))
    return null;
  if (isNamesake(tokens, from) || isOfTown(tokens, from) || isPlaceOfPost(tokens, from))
    return null;
  if (isWithinBody(tokens, from, lookup.gazetteer) || isOfNickname(tokens, from)) return null;
  // أم أحد المصابين: whose mother somebody is.
  if (/^(?:ام|ابو)$/.test(first.form) && /^احدي?$/.test(tokens[from + 1]?.form ?? '')) return null;
  if (isStyle(first.form, tokens[from + 1]?.form) || isOfBody(tokens, from)) return null;
  const known = lookup.gazetteer.match(tokens, from);
  if (known?.record.kind === 'person' && known.length > 1)
    return { from, to: longerNameEnd(tokens, from + known.length, lookup), score: 8 };
  const kind = kindAt(tokens, from);
  const isGiven = kind === 'given' || kind === 'maybe given';
  if (isHeadOfState(tokens, from, lookup.nations)) return null;
  const isOther =
    known !== null &&
    known.record.kind !== 'person' &&
    (known.length > 1 || (from > 0 && !isGiven));
  // الأمين العام لبلدية خان يونس: no name starts with the noun of a body.
  if (kind === 'common' && isBodyNoun(first)) return null;
  if (isOther || (!isGiven && lookup.nations.named(tokens, from) !== null)) return null;
  if (isDefinite(first.form) && lookup.nations.ofAdjective(first) !== null) return null;
  let score = beforeName(tokens, from, lookup) + asFirst[kind];
  if (lookup.cast.isSurname(first.form)) score += 1;
  // السالكة منت محمد: before whose child somebody is.
  const isDescended = kind === 'surname' && descents.has(tokens[from + 1]?.form ?? '');
  if (isDescended) score += 3;
  // وسعال وسيلان: likelier another thing after و than a name that starts so.
  if (kind === 'unknown' && first.form.startsWith('و')) score -= 2;
  if (isWhere(tokens, from, kind)) score -= /^(?:ب[^ولن]|ل)/.test(first.form) ? 6 : 3;
  let best: NameRun | null = null;
  let most = usual;
  for (let to = from + 1; to <= Math.min(tokens.length, from + most); to++) {
    if (nameParticles.has(tokens[to - 1]?.form ?? '')) most = Math.min(longest, most + 2);
    if (to - 1 > from) {
      if (isApart(tokens[to - 2], tokens[to - 1])) break;
      const weight = laterWeight(tokens, to - 1, { from, lookup });
      if (weight < -50) break;
      score += weight;
    }
    const last = tokens[to - 1];
    // عبد الرحمن ولد سيدي: of two particles the second is a name.
    const isOpen = (i: number): boolean =>
      nameParticles.has(tokens[i]?.form ?? '') || isWithinName(tokens, i);
    if (last === undefined || (isOpen(to - 1) && to - from > 1 && !isOpen(to - 2))) continue;
    // السولاني بنز: what goes on after a definite word is no surname's.
    const isAdjective = kind === 'surname' && to - from > 1 && !isDescended;
    const fit = fitAfter(tokens, to) + lengthOf(tokens, { from, to }, lookup.cast);
    const total = score + fit - (isAdjective ? 2.5 : 0);
    if (best === null || total > best.score) best = { from, to, score: total };
  }
  return best;
}

function laterWeight(
  tokens: readonly Token[],
  i: number,
  { from, lookup: { cast, nations } }: { from: number; lookup: NameLookup },
): number {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token === undefined) return -99;
  // سلمى راضي | سلالا فارغة, سامي عزيز | فخره بالفوز.
  if (isAccusativeAfterName(tokens, from, i) || isAfterName(tokens, 0, i)) return -99;
  if (startsCircumstance(tokens, i)) return -99;
  const kind = kindAt(tokens, i);
  if (isOutlet(token, kind) || isLatin(before) !== isLatin(token)) return -99;
  if (isCompound(before, token)) return 2;
  if (before !== undefined && (nameParticles.has(before.form) || isWithinName(tokens, i - 1)))
    return Math.max(asLater[kind], 1);
  if (isWithinName(tokens, i)) return asLater.particle;
  // الساموري ولد بي الخير: the second half of a father's name, at the end.
  if (endsFather(tokens, i)) return 1.5;
  // عمر حسين السيد: a surname, which starts no name.
  const isStyled = /^ال(?:سيد|حاج)$/.test(token.form) && i === tokens.length - 1;
  if (isStyled && isNamePart(before) && /given/.test(kindAt(tokens, from))) return 1;
  if (kind === 'stop') return isForeignEnd(tokens, i, from) ? 1 : -99;
  if (cast.isSurname(token.form)) return 2.2;
  if (cast.isPair(before?.form ?? '', token.form)) return Math.max(asLater[kind], 1.5);
  // نوال بنت سالم الكندية: a woman's surname has her gender after her father's name.
  const isDaughter = /^(?:بنت|ابنه)$/.test(tokens[i - 2]?.form ?? '');
  if (isDaughter && /^ال.{2,}يه$/.test(token.form)) return 1.4;
  // سامي المصري: a people's adjective is a surname too; جامعة كارستن النرويجية: a feminine one is a body's.
  const isNation = isDefinite(token.form) && nations.ofAdjective(token) !== null;
  if (isNation) return token.form.endsWith('ه') ? -2 : 0.3;
  // سعاد البابا, نور حاجي: the one word after a given name is its surname, whatever else it means.
  const isGiven = /given|particle/.test(kindAt(tokens, from));
  const isSecond =
    isGiven && (i === from + 1 || (i === from + 2 && isCompound(tokens[from], tokens[from + 1])));
  // ميلوش داري الحداد: nothing goes on after what the article has as a surname.
  if (before !== undefined && i > from + 1 && cast.isSurname(before.form))
    return Math.min(asLater[kind], -0.5);
  // عدنان كاكه رش, عبد الباقي محمد خير, جاسم عبد العزيز الفوزان: the last word of a phrase that is a name.
  if (/^(?:common|office)$/.test(kind) && isGiven && isLastName(tokens, { from, to: i }))
    return officeNames.has(token.form) ? 0.6 : -0.5;
  // زار سامي الركابي المستشفى: a body, and no adjective.
  const isAdjectival = /^ال.{2,}ي$/.test(token.form) && !isBodyNoun(token);
  // نسرين الحاج علي مديرة الجامعة: a role, of what follows.
  const next = tokens[i + 1];
  // سامي عزيز القيادي في حركة النور.
  const isOf = prepositions.has(next?.form ?? '') || !isDefinite(token.form);
  const isRole = kind === 'office' && isOf && next?.kind === 'word';
  if (
    !isRole &&
    (kind === 'common' || kind === 'office') &&
    (isSecond || isAdjectival) &&
    !/^ال.*(?:ة|ات)$/.test(token.text)
  )
    return isAdjectival ? 0.8 : 0.3;
  return asLater[kind];
}

/** جوزيف لاما, كيم سونغ هون: the last word of a phrase after a given name is the surname, though it may be a verb or have a preposition. */
function isForeignEnd(tokens: readonly Token[], i: number, from: number): boolean {
  const form = tokens[i]?.form ?? '';
  return (
    i === tokens.length - 1 &&
    (i === from + 1 || (isNamePart(tokens[i - 1]) && isLastName(tokens, { from, to: i }))) &&
    !/^[وفبلك]../.test(i === from + 1 ? '' : form) &&
    ![functionWords, prepositions, adjunctStarts, timeWords].some((words) => words.has(form)) &&
    /given/.test(kindAt(tokens, from))
  );
}

function beforeName(
  tokens: readonly Token[],
  from: number,
  { gazetteer, cast }: NameLookup,
): number {
  const before = tokens[from - 1];
  if (before === undefined) return 0;
  if (before.kind === 'quote' || before.kind === 'bracket' || before.kind === 'mark') return 1;
  if (before.kind !== 'word') return 0;
  const { form } = before;
  // المتحدثة باسم Sahlo ليلى صبري.
  if (isLatin(before) !== isLatin(tokens[from])) return 1;
  // نسرين الحاج علي: an honorific that is a part of the name.
  const isWithin = withinNames.has(form) && from > 1;
  if (isWithin && /given|particle/.test(nameWord(tokens[from - 2] ?? before))) return -1;
  if (honorifics.has(form)) return 3;
  if (leadsBody(tokens, from - 1) || attendance.test(form)) return 1;
  if (prepositions.has(form)) return -5;
  if (isAfterPurpose(tokens, from - 1)) return 0.8;
  if (isDefinite(form)) return isHead(form, titleHeads) ? 1.5 : 1;
  if (isCountry(tokens, from - 1, gazetteer)) return 0.8;
  // جامعة الملك سعود درة الشابي, بلدية سيدي حسين درة الشابي: whoever is of it.
  if (isNamesake(tokens, from - 1) || isOfTown(tokens, from - 1)) return 0.8;
  // إقليم كردستان سامان عمر.
  if (isTerritory(tokens[from - 2]?.form)) return 0.8;
  const kind = kindAt(tokens, from - 1);
  const isGiven = /given/.test(kindAt(tokens, from));
  if (kind === 'maybe given') return -2;
  if (kind === 'given' || kind === 'particle' || cast.isPair(form, tokens[from]?.form ?? ''))
    return -3;
  if (isBodyNoun(before)) return -3;
  // ابنتها هبة, زميله فراس.
  if (isKin(form)) return 0.8;
  // A construct needs its second half before a name: رئيس إقليم كاربينا.
  if (kind === 'office' || kind === 'common')
    return isGiven ? -0.5 : endsInNisba(tokens, from) ? -2 : -3;
  return kind === 'unknown' ? -1 : -0.5;
}
