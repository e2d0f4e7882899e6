import { mayBeAction } from '../lexicon/arabic-actions.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import {
  anonymousHeads,
  givenNames,
  organizationHeads,
  speakerNouns,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { spokespeople } from '../lexicon/arabic-roles.ts';
import type { Token } from '../tokens.ts';
import { kindAt } from './name-kind.ts';
import { isCompound, isNamePart, nameWord } from './name-words.ts';
import { nameBefore } from './whole-name.ts';
import { isDefinite, isHead } from './words.ts';

/** لكن موظفا سابقا قال: an adjective in the case of the noun of somebody. */
export function isOfAccusative(tokens: readonly Token[], from: number, i: number): boolean {
  const isOne = ({ form }: Token) => /...ا$/.test(form);
  const first = tokens[from];
  return (
    first !== undefined &&
    isHead(first.form.replace(/ا$/, ''), anonymousHeads) &&
    tokens.slice(from, i).every(isOne)
  );
}

/** الخبير مراد سليم جذر الأزمة: a common word after a given name and another part of the name. */
export function endsName(tokens: readonly Token[], from: number, i: number): boolean {
  const [two, one, token, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  const isSurname = isNamePart(one) || (one !== undefined && isCommonSurname(one));
  // بدر الدين حمودي بطء: a given name of two words.
  const isTwo = i > from + 2 && isCompound(tokens[i - 3], two);
  if (i < from + 2 || token === undefined) return false;
  if (isAfterLongName(tokens, from, i)) return true;
  if (!isSurname || !(isTwo || isNamePart(two))) return false;
  // المتحدثة باسم مشروع الواحة: whom she speaks for.
  if (kindAt(tokens, i - 2) === 'stop') return false;
  if (two === undefined || one === undefined || isCompound(two, one)) return false;
  // ناطق باسم برنامج الأغذية: for whom somebody speaks, though باسم is a name too.
  const isFor = two.form === 'باسم' && spokespeople.test(tokens[i - 3]?.form ?? '');
  const isGiven = isTwo || (/given/.test(nameWord(two)) && !isFor);
  if (isSomebodys(token) && isGiven) return true;
  if (nameWord(token) !== 'common') return false;
  // شو ليانغ بطء الإجراءات: two words that no lexicon has are a name as well.
  const isForeign = [two, one].every((word) => nameWord(word) === 'unknown');
  if (!isGiven && !isForeign) return false;
  if (isHead(token.form, organizationHeads) && isDefinite(token.form)) return true;
  // جامعة محمد بن سعود الإسلامية: of the body.
  const isOfBody = isHead(tokens[from]?.form ?? '', organizationHeads) && isAdjective(token.form);
  return isDefinite(token.form)
    ? !/^ال.{2,}ي$/.test(token.form) && !isOfBody
    : next?.kind === 'word' && isDefinite(next.form);
}

/** كيم سونغ تشول | صمت الاتحاد, هدى أبو ستة | شركة النقل, جان دي سانتيس | التعليق: a thing or a body after a name of whatever length. */
function isAfterLongName(tokens: readonly Token[], from: number, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || !isNounOfThing(token) || isCompound(tokens[i - 1], token))
    return false;
  // جامعة محمد بن سعود الإسلامية: of the body.
  if (isHead(tokens[from]?.form ?? '', organizationHeads)) return false;
  const isWhole = isDefinite(token.form)
    ? !/^ال.{2,}يه?$/.test(token.form)
    : next?.kind === 'word' && isDefinite(next.form);
  return isWhole && nameBefore(tokens, from, i) !== null;
}

/** A common noun, though a verb be spelled so: صمت, تمسك. */
function isNounOfThing(token: Token): boolean {
  const { form } = token;
  const kind = nameWord(token);
  if (kind === 'common') return true;
  const isNoun = isCommonWord(form) || /^ت[^اوي]..$/.test(form);
  return kind === 'stop' && isNoun && mayBeAction(form) && !isHead(form, titleHeads);
}

/** كمال زين حديثه: a common noun with a man's pronoun, which is no ة. */
function isSomebodys({ form, text }: Token): boolean {
  const stem = /^([^و].{2,})ه$/.exec(form)?.[1];
  return (
    stem !== undefined &&
    !text.endsWith('ة') &&
    !givenNames.has(form) &&
    isCommonWord(stem) &&
    !isHead(stem, titleHeads)
  );
}

/** وليد كرامة: a common noun that may be somebody's surname, and is no noun of a body or a role. */
function isCommonSurname(token: Token): boolean {
  return (
    nameWord(token) === 'common' && !isDefinite(token.form) && !isHead(token.form, speakerNouns)
  );
}

const honours = /^ال(?:ملك|ملكه|امير|اميره|شيخ|شيخه|شهيد|امام|سلطان|قديس|قديسه)$/;

/** قائد شرطة ظفار | جاهزية القوات: whether the proper name of a body whose noun is not the first word ends before a token. */
export function endsBody(tokens: readonly Token[], from: number, i: number): boolean {
  const [noun, name] = [tokens[i - 2], tokens[i - 1]];
  if (noun === undefined || name === undefined || i <= from + 2) return false;
  const isConstruct = isHead(noun.form, organizationHeads) && !isDefinite(noun.form);
  // جامعة الأمير سلطان | تأجيل الامتحانات.
  const isNamesake =
    honours.test(noun.form) && isHead(tokens[i - 3]?.form ?? '', organizationHeads);
  return isNamesake || (isConstruct && nameWord(name) === 'unknown');
}
