import { isHead } from '../arabic/words.ts';
import { mediaHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { bylineOpeners, newsroomRoles } from '../lexicon/bylines.ts';
import { kickers } from '../lexicon/furniture.ts';
import { phraseAt } from '../lexicon/phrase-set.ts';
import { formOf } from '../tokens.ts';
import { countWords, isPartedAfter, type Line, readLine } from './line.ts';
import { hasRunningWord, nameLikeness, startsWithName } from './name-likeness.ts';
import { originEvidence } from './origin.ts';

const longest = 32;
const longestPart = 4;

/**
 * How much speaks for a line's saying who wrote an article, from where, or when it came out: about 1 for a hint, 3 for a
 * construction of bylines, 6 for a certain one.
 */
export function bylineEvidence(line: Line): number {
  const { count, ending } = line;
  if (count === 0 || count > longest || isLabelledHeadline(line)) return 0;
  // | فهد المطيري |
  const text = line.text.replace(/^[|/•·*\s]+|[|/•·*\s]+$/gu, '');
  let evidence = dateEvidence(line);
  evidence = Math.max(evidence, openerEvidence(line));
  if (ending !== 'stop' && ending !== 'question')
    evidence = Math.max(evidence, originEvidence(line));
  if (/\s[|·•]\s+By \p{Lu}/u.test(text)) evidence = 7;
  if (isTeam(text)) evidence = Math.max(evidence, 7);
  evidence = Math.max(evidence, partsEvidence(text));
  // ياسين ب.: the stop is of an initial.
  const isOpen = ending === 'open' || ending === 'colon' || /^[^.]+\s\p{L}\.$/u.test(text);
  if (isOpen && count <= 14) evidence = Math.max(evidence, placeEvidence(line));
  if (isOpen && count <= 12) evidence = Math.max(evidence, nameEvidence(text));
  return evidence;
}

/** نيوز 360 – وكالات | آخر تحديث 22:47: what a bar divides is a byline where a part is. */
function partsEvidence(text: string): number {
  // Shahid Awan Published October 16, 2025: or one that only its first word parts.
  const texts = text.split(/\s[|·•]\s|\s{2,}|\s(?=(?:Published|Updated|Posted)\s)/u);
  if (texts.length < 2) return 0;
  const parts = texts.map(readLine);
  if (parts.some(({ count }) => count < 2)) return 0;
  const found = parts.map(bylineEvidence);
  const isWhole = parts.every(({ count }, i) => count <= longestPart || (found[i] ?? 0) > 0);
  return isWhole ? Math.max(...found) - 1 : 0;
}

/** تغطية مباشرة: تصادم قطارين قرب فالدينا: what is a label over a headline elsewhere, before one on its line. */
function isLabelledHeadline({ text, words, count, shareOfDate }: Line): boolean {
  const label = phraseAt(words, 0, kickers);
  return label > 0 && count - label >= 4 && shareOfDate < 0.3 && isPartedAfter(text, label);
}

/** 3 hours ago, قبل 6 ساعة: what only a page reckons. */
export function isAgo(text: string): boolean {
  return /^(?:(?:منذ|قبل)\s+(?:\p{N}+\s+)?(?:ساع|دقيق|دقائق|يوم|أيام|أسبوع|أسابيع|شهر|أشهر)\p{L}*|\p{N}+\s?(?:h|m|d|min|minute|hour|day|week|month)s?\s+ago.{0,12})$/iu.test(
    text.trim(),
  );
}

/** A day or a clock with little else: the less else, the surer. */
function dateEvidence({ text, shareOfDate, count, hasDate, hasQuote }: Line): number {
  if (isAgo(text)) return 0;
  if (shareOfDate >= 0.8) return 7;
  if (shareOfDate >= 0.6 && count <= 16 && !hasQuote) return 5;
  // الرياض - 14 - 4 (كونا) --: a place, a day and an agency.
  if (
    count <= 10 &&
    /^(?:\p{L}\S*[-–—,،\s]+){1,3}?[-–—,،\s]*\p{N}.{0,24}\([^()]{2,24}\)\s*[-–—:\s]*$/u.test(text)
  )
    return 6;
  // Port Lasse (Karsland) (Agency) – June 11: the head of a dispatch.
  if (
    hasDate &&
    count <= 14 &&
    /^\p{L}[^.!?«“"]{1,40}\([^()]{2,30}\)\s*[-–—,،]\s*[^-–—]{3,24}$/u.test(text)
  )
    return 6;
  if (!hasDate && count <= 3 && /^\D*\p{N}{1,2}[:.]\p{N}{2}\D*$/u.test(text)) return 2;
  // Prague (AFP)
  if (/^\p{Lu}[\p{L}’' -]{1,24} \(\p{Lu}{2,6}\)$/u.test(text)) return 5;
  // (CNN), (رويترز) --
  if (/^\([^()]{2,20}\)\s*[-–—:]*$/u.test(text)) return 5;
  if (shareOfDate === 0) return 0;
  // Tradewind | October 27, 2025; Agadir on 3 March (Agency): a date after a mark that divides.
  if (hasDate && count <= 16 && /[|·•/]|\s[-–—]\s/.test(text) && !/[«“‘"]/.test(text))
    return shareOfDate >= 0.3 ? 4.5 : 2.5;
  if (hasDate && count <= 12 && /^.{2,40}[/(][^/()]{2,30}[/)]\s*[:：]?$/u.test(text)) return 5;
  return 0;
}

/** By Lena Fox; كتب - أحمد بدر: an opener and then a name, or a date. */
function openerEvidence(line: Line): number {
  const { text, words, count, ending, shareOfDate } = line;
  const bracket = /^[-–—(\s]*/u.exec(text)?.[0] ?? '';
  const length = phraseAt(words.slice(0, 6), 0, bylineOpeners);
  if (length === 0 || count === length || ending === 'question') return 0;
  const opener = words.slice(0, length).join(' ');
  const after = text.slice(bracket.length);
  const rest = afterWords(after, length).trim();
  const isParted = /^\s*[-–—:：ـ/|]/u.test(rest);
  const name = rest.replace(/^\s*[-–—:：ـ/|]+\s*/u, '').replace(/[:：،]\s*$/u, '');
  if (shareOfDate >= 0.4) return 6;
  const isNamed = startsWithName(name);
  if (line.language === 'en') {
    if (!isNamed) return 0;
    if (/^(?:from|story|text|report|date)$/.test(opener) && !isParted) return 0;
    return ending === 'stop' && !bracket.includes('(') && !bracket.includes('-') && count > 12
      ? 2
      : 6;
  }
  if (isParted) return isNamed && countWords(name) <= 12 && ending !== 'stop' ? 6 : 2;
  const named = /^[^:：]{2,30}[:：]\s*(.{4,50})$/u.exec(rest)?.[1];
  if (named !== undefined && nameLikeness(named) > 0) return 5;
  const likeness = ending === 'stop' ? 0 : nameLikeness(name);
  // من يوليا هارتمان ورامي الديك: from is more often another word.
  if (opener === 'من') return likeness >= 3 ? 6 : likeness >= 1 ? 4 : 0;
  return likeness >= 1 ? 6 : 0;
}

/** (Reporting by …; Editing by …), Lena Fox reported from Agadir. */
function isTeam(text: string): boolean {
  return (
    /^[-–—(*\s]*(?:(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Rr]eported|[Ww]ritten|[Ee]dited) by|[Ww]ith (?:assistance|reporting|files|contributions) (?:from|by))\s\p{Lu}/u.test(
      text,
    ) ||
    /^\((?:تغطية|إعداد|كتابة|تحرير|شارك|شاركت|ساهم|ساهمت|أسهم|تقرير)(?: صحفية)?\s.*(?:إعداد|تحرير|تغطية|التقرير|التغطية|ترجمة)\s.*\)$/u.test(
      text,
    ) ||
    /^[-–—(*\s]*\p{Lu}.{2,120}\s(?:reported from|reporting from)/u.test(text)
  );
}

/** "دبي-الشرق", "الرباط: سلمى بنجلون", "واشنطن (رويترز)", "دجلة برس/ بغداد", 'جنيف - مراسل "الرواق"'. */
function placeEvidence({ text: line, language, count }: Line): number {
  if (language !== 'ar') return 0;
  // سكة بريس – حمزة أوراغ من الدار البيضاء: from where somebody writes.
  const text = line
    .replaceAll(/(?<=\s)تي في(?!\p{L})/gu, 'تي‌في')
    .replace(/(?<=[-–—] ?\p{L}+ \p{L}+) من \p{L}+(?: \p{L}+)?$/u, '');
  // ريفا (أنباء الشرق) – من ك. درويش: a place, an agency and who writes for it.
  const after =
    /^\p{L}+(?:\s\p{L}+)?\s\([^()]{2,24}\)\s*[-–—:]\s*(?:من\s|كتب\s|كتبت\s|بقلم\s)?(.{4,30})$/u.exec(
      text,
    )?.[1];
  if (after !== undefined && countWords(after) <= 3 && !hasRunningWord(after)) return 5;
  const parts = text.split(/\s*[/|]\s*|\s[-–—]\s/u);
  if (
    parts.length === 3 &&
    parts.every((part) => part !== '' && countWords(part) <= 3 && !hasRunningWord(part))
  )
    return 4;
  const [, place = '', mark = '', rest = ''] =
    /^([^-–—:：/|،,()«»"“”.!؟]{2,34}?)\s*([-–—:：/|ـ(])\s*(.{2,60}?)\)?\s*[:：]?$/u.exec(text) ??
    [];
  if (place === '' || count > 10) return 0;
  const placeWords = countWords(place);
  const isOutlet = /^[«"“‘][^«»"“”‘’]{2,30}[»"”’]$/u.test(rest) && countWords(rest) <= 3;
  const isReporter = newsroomRoles.has(formOf(rest.split(/[\s/]/)[0] ?? ''));
  if (placeWords > 5 || hasRunningWord(place)) return 0;
  const [head = ''] = place.split(/\s/);
  const isSpeaker =
    mark === ':' && (isHead(formOf(head), titleHeads) || isHead(formOf(head), organizationHeads));
  if (isSpeaker) return 0;
  if ((isOutlet && placeWords <= 2) || isReporter) return 5;
  if (/[«»"“”‘؟!]/.test(rest) || !/\p{L}/u.test(rest)) return 0;
  const words = rest.split(/\s+/);
  if (hasRunningWord(rest)) return mark === ':' ? 0 : 0.5;
  if (words.length > 7 || hasRunningWord(place)) return 0;
  if (isHead(formOf(head), mediaHeads) && nameLikeness(rest) > 0) return 5;
  if (placeWords > 3) return 2.5;
  return placeWords <= 2 ? (words.length <= 3 ? 4 : 3) : 2;
}

/** Lena Marsh; Lena Marsh, Environment correspondent; Lena Marsh in Port Halven; نزهة الإدريسي السكوري. */
function nameEvidence(line: string): number {
  if (/[«»"“”‘?!؟]/u.test(line)) return 0;
  // Euan Tierney (now) and Padma Shah (earlier): who writes a live page.
  const text = line.replace(/\s*\((?:now|earlier|until [^()]{3,12}|from [^()]{3,12})\)/gu, '');
  const [first = '', ...rest] = text.split(/\s*(?:[,،|/·]|\s[-–—]\s|\sin\s(?=\p{Lu}))\s*/u);
  const names = nameLikeness(first);
  const after = rest.flatMap((part) => part.split(/\s+/)).map(formOf);
  const isRole =
    after.some((word) => newsroomRoles.has(word)) ||
    first.split(/\s+/).some((word) => newsroomRoles.has(formOf(word)));
  if (names === 0) return isRole && countWords(text) <= 5 ? 2.5 : 0;
  if (isRole) return 5;
  if (/ in \p{Lu}[\p{L}'’.-]+(?:[ ,]+\p{Lu}[\p{L}'’.-]+){0,2}$/u.test(text) && names > 1) return 4;
  // Sudha Rangaswamy | Belavadi: where the name's bearer writes from.
  const isPlace =
    rest.length === 1 &&
    (/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(rest[0] ?? '') ||
      (/^[\p{Script=Arabic} ]+$/u.test(rest[0] ?? '') &&
        countWords(rest[0] ?? '') <= 2 &&
        !hasRunningWord(rest[0] ?? '')));
  return rest.length === 0 ? names : isPlace ? Math.max(names, 3) : 0;
}

/** A text without its first words. */
function afterWords(text: string, count: number): string {
  let rest = text;
  for (let i = 0; i < count; i++) rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}'’]+/u, '');
  return rest;
}
