import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isForSomebody, isManner } from '../lexicon/arabic-manner.ts';
import {
  anonymousHeads,
  givenNames,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { mannerEnd } from './manner-end.ts';
import { isMediumNoun, mediumAt } from './medium-phrase.ts';
import { isNameNotPronoun, nameWord, startsName } from './name-words.ts';
import type { Clause } from './subject.ts';
import { addressees } from './told-to.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

/** Where to whom and how end after a verb, or the sentence where nobody is named after them. */
export function asideEnd(clause: Clause, from: number): number {
  const { tokens, to } = clause;
  let i = from;
  let isHow = false;
  let isHeard = false;
  for (; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isNameNotPronoun(tokens, i)) break;
    const medium = heardEnd(clause, i);
    if (medium > i) {
      isHeard = true;
      i = medium - 1;
      continue;
    }
    if (isWhen(tokens, i)) {
      isHeard = true;
      continue;
    }
    const place = placeEnd(tokens, i, to);
    if (place > i) {
      isHow = true;
      i = place - 1;
      continue;
    }
    // بالألمانية: no nation, though the name of one is known with the preposition.
    if (token.isKnown === true && !/^بال.{3,}يه$/.test(token.form)) break;
    const manner = mannerEnd(tokens, i);
    if (manner > i) {
      isHow = true;
      i = manner - 1;
    } else if ((isManner(token.form) && !startsName(tokens, i)) || isOwnWay(token)) {
      isHow = true;
      // بالحرف الواحد, باللغة الفرنسية: of what kind it is.
      if (token.form.startsWith('بال') && isKindOf(tokens[i + 1])) i++;
    } else if (!isForSomebody(token.form)) break;
  }
  // عقب الجلسة: no name, though its second word may be.
  if (isHeard && !isHow) return i < to && startsSomebody(tokens[i]) ? i : from;
  if (i === from || !isHow) return i;
  // وختمت بالقول إن الوزارة: what is said.
  const isOpen = prepositions.has(tokens[i]?.form ?? '') || opensThat(tokens, i);
  for (const k of isOpen ? [] : [i, i + 1]) if (k < to && startsSomebody(tokens[k])) return k;
  return to;
}

/** قال أمس كمال زين, قالت صباح اليوم سلمى راضي, and not قالت صباح إمام: when somebody speaks, and no name. */
function isWhen(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (!timeWords.has(form)) return false;
  return (
    isDefinite(form) || /^(?:امس|ليله)$/.test(form) || timeWords.has(tokens[i + 1]?.form ?? '')
  );
}

/** قالت لصحيفة «الأيام» مصادر أمنية, صرح للصحفيين مسؤول: the token after a medium that is told something before anybody is named. */
export function heardEnd(clause: Clause, i: number): number {
  const { tokens, to } = clause;
  const token = tokens[i];
  if (token === undefined || !token.form.startsWith('ل')) return i;
  const isMedium =
    isMediumNoun(tokens, i) ||
    (token.mediumClitics ?? 0) > 0 ||
    (token.form === 'ل' && /^(?:quote|bracket)$/.test(tokens[i + 1]?.kind ?? ''));
  const range = isMedium ? mediumAt(clause, i) : null;
  if (range === null) return addressees.has(token.form) ? i + 1 : i;
  let k = tokenAfter(tokens, range.end - 1);
  while (k < to && (tokens[k]?.start ?? 0) < range.end) k++;
  // لصحيفة «لوموند» الفرنسية, لوكالة الأنباء الألمانية (د ب أ): more of which medium it is.
  while (k < to && (tokens[k]?.kind === 'bracket' || isKindOf(tokens[k]))) k++;
  return k;
}

/** الفرنسية, الإلكتروني, and not the noun of somebody: المحامي. */
function isKindOf(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return isDefinite(form) && (isAdjective(form) || form === 'الواحد') && !isHead(form, titleHeads);
}

/** بطريقتها, بأسلوبه: how, with whose it is; not بيانها. */
function isOwnWay(token: Token): boolean {
  const { form, text } = token;
  if (!hasProclitic(token, 'ب')) return false;
  return (
    /^ب...+(?:ها|هم|هما)$/.test(form) || (/^ب...+ه$/.test(form) && /ه[\u064b-\u0652]*$/.test(text))
  );
}

/** Where a place ends from which somebody speaks: من داخل القفص, من القاهرة. There, where من is of a clause: من التقيناهم. */
function placeEnd(tokens: readonly Token[], i: number, to: number): number {
  if (tokens[i]?.form !== 'من' || tokens[i]?.text.startsWith('م\u064e') === true) return i;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return i;
    // من سريره في المستشفى: a noun with whose it is; من سماهم: a clause.
    if (/(?:ه|هم|ها|هما|نا|وا)$/.test(token.form) && !token.text.endsWith('ة'))
      return nameWord(token) === 'common' ? k + 1 : i;
    if (isDefinite(token.form) || token.isKnown === true) return k + 1;
  }
  return i;
}

/** A name that is known, a role, a body or somebody unnamed. */
function startsSomebody(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (token.isKnown === true || isDefinite(token.form)) return !token.form.startsWith('ب');
  return (
    givenNames.has(token.form) ||
    honorifics.has(token.form) ||
    isHead(token.form, titleHeads) ||
    isHead(token.form, anonymousHeads) ||
    isHead(token.form, organizationHeads)
  );
}
