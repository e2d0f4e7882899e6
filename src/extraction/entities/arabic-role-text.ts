import { bareNoun, isDefinite } from '../arabic/words.ts';
import { nameWord } from '../arabic/name-words.ts';
import { arms, ranks } from '../lexicon/arabic-roles.ts';
import { honorifics } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { phraseText } from './phrase-text.ts';

const qualities = wordSet('السمو الجلالة الفخامة المعالي الفضيلة السعادة السماحة الغبطة النيافة');
const ofRoyals = wordSet('الملكي الملكية الأمير الأميرة');

/** What somebody is, as it is written: without the titles that open a name, where anything else is told. */
export function roleText(text: string, roles: readonly (readonly Token[])[]): string | null {
  const told = roles.map(withoutStyle).filter((role) => role.length > 0 && !isTitleAlone(role));
  const kept = told.length > 0 ? told : roles;
  // مديرة المدرسة د. ليلى: a title by its first letter is the name's.
  const words = kept.flatMap((role, k) =>
    role.filter(
      ({ form }, i) =>
        !honorifics.has(form) ||
        (i > 0 && k === 0 && form.length > 2) ||
        // المحامي والمستشار القانوني: a role as well.
        role[i + 1]?.form.startsWith('وال') === true,
    ),
  );
  // أمين محافظة جدة الدكتور, المتحدث باسم شرطة جازان العقيد.
  while (words.length > 1 && (honorifics.has(words.at(-1)?.form ?? '') || endsInRank(words)))
    words.pop();
  const role = words.length === 0 ? '' : phraseText(text, words);
  return role === '' ? null : role;
}

/** The roles that may tell of a body: of somebody with a name, none by which a prince is addressed. */
export function withoutStyles(roles: readonly (readonly Token[])[]): (readonly Token[])[] {
  return roles
    .map(withoutStyle)
    .filter(([title, ...more]) => more.length > 0 || !ofRoyals.has(title?.form ?? ''));
}

/** صاحب السمو الملكي الأمير | أمير منطقة حائل. */
function withoutStyle(role: readonly Token[]): readonly Token[] {
  const at = role.findIndex(
    ({ form }, i) => /^صاحبه?$/.test(form) && qualities.has(role[i + 1]?.form ?? ''),
  );
  if (at === -1) return role;
  let end = at + 2;
  while (ofRoyals.has(role[end]?.form ?? '')) end++;
  return [...role.slice(0, at), ...role.slice(end)];
}

function isTitleAlone([title, ...more]: readonly Token[]): boolean {
  return more.length === 0 && isOnlyTitle(title?.form ?? '');
}

/** العقيد, الأمير: a title that opens a name, and says nothing of what somebody does. */
export function isOnlyTitle(form: string): boolean {
  return isDefinite(form) && (ranks.has(bareNoun(form)) || ofRoyals.has(form));
}

/** شرطة القطيف | المقدم, الجامعة العربية | السفير, القوات البرية اللواء | الركن; قائد الفريق is a role. */
function endsInRank(words: readonly Token[]): boolean {
  const [before, last] = words.slice(-2);
  if (before === undefined || last === undefined || !isDefinite(last.form)) return false;
  const isWhole = isDefinite(before.form) || nameWord(before) === 'unknown';
  const isRankOfArm = words.length > 2 && arms.has(last.form) && ranks.has(bareNoun(before.form));
  const isTitle = /^السفيره?$/.test(last.form) || ranks.has(bareNoun(last.form));
  return isRankOfArm || (isWhole && isTitle);
}
