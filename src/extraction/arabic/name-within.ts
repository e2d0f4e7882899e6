import { isMannerNoun } from '../lexicon/arabic-manner.ts';
import { honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { bareThat, timeWords } from '../lexicon/arabic-words.ts';
import { isCompound, isNamePart, nameWord, startsName } from './name-words.ts';
import type { Token } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { isDefinite, isHead } from './words.ts';

/** A name goes on at a word that would end a phrase elsewhere: هدى | علم الدين, كوستا دو | لا فيلا. */
export function goesOnInName(tokens: readonly Token[], i: number): boolean {
  const [before = '', token] = [tokens[i - 1]?.form, tokens[i]];
  if (/^(?:لا|لاس)$/.test(token?.form ?? '') && /^(?:دي|دو|دا)$/.test(before)) return true;
  // بان | كي مون: somebody the gazetteer knows.
  if (token?.form === 'كي' && tokens[i - 1]?.isKnownPerson === true) return true;
  if (isCompound(token, tokens[i + 1]) || isBeforeRole(tokens, i)) return true;
  return isWithinBody(tokens, i) || isGivenTime(tokens, i) || isOfBu(tokens, i);
}

/** ربيعة | بوجة, رشيد | بوقت: a surname of North Africa that is spelled as a noun after ب, right after a given name and before the words. */
function isOfBu(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!/^بو..+/.test(token?.form ?? '') || before === undefined) return false;
  const isLast = next?.kind !== 'word' || bareThat.has(next.form);
  const isManner = isMannerNoun(token?.form ?? '') && token?.text.endsWith('ة') !== true;
  return isLast && nameWord(before) === 'given' && !isManner;
}

/** الناطق الإعلامي | فيها العقيد كمال زين, المدير | لديها سامي عزيز: a pronoun of the body between a role and the name. */
function isWithinBody(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:في|لدي|ب)(?:ه|ها)$/.test(tokens[i]?.form ?? '')) return false;
  const isRole = [1, 2, 3].some((back) => isHead(tokens[i - back]?.form ?? '', titleHeads));
  const next = tokens[i + 1]?.form ?? '';
  const isTitled = honorifics.has(next) || (isDefinite(next) && isHead(next, titleHeads));
  return isRole && startsName(tokens, isTitled ? i + 2 : i + 1);
}

/** مدير الدائرة | صباح الموسوي: a given name that is a time of day, between a role and a surname. */
function isGivenTime(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!/^(?:صباح|فجر)$/.test(token?.form ?? '') || !isDefinite(before?.form ?? '')) return false;
  const isSurname = next !== undefined && /^(?:surname|unknown)$/.test(nameWord(next));
  return isSurname && isNamePart(next) && /^ال.{2,}ي$/.test(next.form) && !timeWords.has(next.form);
}

/** ريم صباح إن: a time of day that is a name, right after a given name and before what is no day; or after أبو. */
export function isNameOfTime(tokens: readonly Token[], i: number, from: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (i === from || before === undefined) return false;
  if (/^اب[واي]$/.test(before.form)) return true;
  if (!/^(?:صباح|فجر|مساء)$/.test(token?.form ?? '')) return false;
  // الناطق باسم القائد صباح النعمان إن: a surname with the article after it, and what is said.
  if (/^ال(?!باكر|غد)/.test(next?.form ?? '') && isNamePart(next) && opensThat(tokens, i + 2))
    return true;
  return (
    nameWord(before) === 'given' &&
    !timeWords.has(next?.form ?? '') &&
    !isDefinite(next?.form ?? '')
  );
}

/** سارة بلوم، مديرة: one word after a given name and before a role is a surname, whatever its first letter. */
function isBeforeRole(tokens: readonly Token[], i: number): boolean {
  const [given, token, comma, role] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (given === undefined || token?.kind !== 'word' || comma?.form !== '،') return false;
  const isWhole = !/^(?:بال|لل)/.test(token.form) && !/(?:ه|ها|هم|ا)$/.test(token.form);
  return isWhole && nameWord(given) === 'given' && isHead(role?.form ?? '', titleHeads);
}
