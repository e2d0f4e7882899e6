import { monthNames } from '../lexicon/english-months.ts';
import { isFinite } from '../english/grammar.ts';
import { isCapital, isComma } from '../english/words.ts';
import { members } from '../lexicon/english-name-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { listEnd } from './english-name-list.ts';
import { baseOf, isDate, isHeadOfName, isPossessor } from './english-token.ts';

/** Words of the names of public schools and hospitals, which many towns have under the same name. */
const shared = wordSet(
  'government govt federal state community command military army navy police girls boys grammar day boarding technical vocational science primary secondary junior senior high higher basic elementary comprehensive teachers training polytechnic school schools college colleges academy seminary general district regional provincial county cottage civil mission specialist teaching university medical health hospital hospitals clinic centre center dispensary infirmary of and for education technology agriculture arts nursing midwifery magistrate magistrates court sessions',
);

/** Past the end of a list, of a town or of a day within one name; null where there is none. */
export function nameGoesOn(tokens: readonly Token[], from: number, end: number): number | null {
  return listEnd(tokens, from, end) ?? townEnd(tokens, from, end) ?? dayEnd(tokens, from, end);
}

/** Government Girls College, Ubulu; General Hospital, Minna, : past the town of a name that other towns have as well. */
function townEnd(tokens: readonly Token[], from: number, comma: number): number | null {
  const [town, next] = [tokens[comma + 1], tokens[comma + 2]];
  const name = tokens.slice(from, comma);
  const isShared =
    name.length > 1 && isHeadOfName(name.at(-1)) && name.every((word) => shared.has(baseOf(word)));
  if (!isComma(tokens[comma]) || !isShared || !isCapital(town)) return null;
  // In the Government High School, Ada, 62, told; at the General Hospital, Ada said.
  const isSomebody =
    isFinite(tokens, comma + 2) || (isComma(next) && tokens[comma + 3]?.kind === 'number');
  if (isSomebody) return null;
  const isTown =
    !isDate(town) &&
    !isPossessor(town) &&
    !isGivenName(baseOf(town)) &&
    roleField(baseOf(town)) === null &&
    !isCapital(next);
  return isTown ? comma + 2 : null;
}

/** Committee of the Families of | March 9, Movement of | April 6: past the day that a body is named for. */
function dayEnd(tokens: readonly Token[], from: number, of: number): number | null {
  const [link, month, day] = [tokens[of], tokens[of + 1], tokens[of + 2]];
  const isDay =
    link?.form === 'of' &&
    monthNames.has(month?.form ?? '') &&
    day?.kind === 'number' &&
    /^\d{1,2}$/.test(day.text);
  const last = tokens[of - 1];
  const isBody =
    isHeadOfName(last) || members.test(baseOf(last)) || tokens.slice(from, of).some(isHeadOfName);
  return isDay && isBody ? of + 3 : null;
}
