import {
  interviewing,
  obtaining,
  ownMedia,
  questions,
  talks,
  writings,
} from '../lexicon/arabic-media.ts';
import { documentHeads } from '../lexicon/arabic-speakers.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import { lowerBound } from '../lower-bound.ts';
import { tokenAfter } from '../tokens.ts';
import { isQuotedName, isQuotedOrganization } from './quoted-names.ts';
import { days, isMediumNoun, mediumAt } from './medium-phrase.ts';
import { talk } from './medium-talk.ts';
import { aired, passed, pointedBack, reported, unnamed, written } from './medium-ways.ts';
import { isNameNotPronoun } from './name-words.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { platform } from './medium-platform.ts';
import { type Candidate, weights } from './medium-weights.ts';
import type { Clause, TokenRange } from './subject.ts';
import { isDirected } from './told-to.ts';
import { bareNoun, hasProclitic, isDefinite, isHead, verbAt } from './words.ts';

const furthestTelling = 14;

/** Every way that a sentence tells, outside of the words that were said, in which they reached the article. */
export function readMedia(
  clause: Clause,
  { from, said: ranges }: { from: number; said: readonly TokenRange[] },
): Candidate[] {
  const found: Candidate[] = [];
  const words = united(ranges);
  let next = 0;
  for (let i = from; i < clause.to; i++) {
    let said = words[next];
    while (said !== undefined && said.to <= i) said = words[++next];
    if (said !== undefined && said.from <= i) {
      i = said.to - 1;
      continue;
    }
    const read = candidateAt(clause, i);
    const apart = read === null ? null : withoutWords(clause, read, words);
    if (apart !== null) found.push(apart);
  }
  return found;
}

/** Ranges in their order, those that overlap as one. */
function united(ranges: readonly TokenRange[]): TokenRange[] {
  const apart: TokenRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || from >= last.to) apart.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return apart;
}

/** في بيان | رفع التسعيرة: what was said is no part of what it was said in; null where all of it was said. */
function withoutWords(
  { tokens }: Clause,
  read: Candidate,
  words: readonly TokenRange[],
): Candidate | null {
  const startOf = (k: number) => tokens[words[k]?.from ?? tokens.length]?.start ?? Infinity;
  const after = lowerBound(words.length, read.start + 1, startOf);
  const before = words[after - 1];
  if (before !== undefined && read.start < (tokens[before.to - 1]?.end ?? 0)) return null;
  const last = tokens[(words[after]?.from ?? 0) - 1];
  return last !== undefined && startOf(after) < read.end ? { ...read, end: last.end } : read;
}

function candidateAt(clause: Clause, i: number): Candidate | null {
  const token = clause.tokens[i];
  // أبلغ مصدر (النيلين) بأن: a name in marks, and no word.
  if (token?.kind === 'quote' || token?.kind === 'bracket')
    return isInformed(clause, i) && !isQuotedOrganization(clause.text, clause.tokens, i)
      ? toldAt(clause, i)
      : null;
  // أبلغت الطبيبة /الضفاف/ بأن: slashes for marks.
  if (token?.form === '/') return isInformed(clause, i) ? toldAt(clause, i) : null;
  if (token?.kind !== 'word') return null;
  return (
    hosted(clause, i) ??
    asked(clause, i) ??
    told(clause, i) ??
    talk(clause, i) ??
    aired(clause, i) ??
    platform(clause, i) ??
    reported(clause, i) ??
    written(clause, i) ??
    pointedBack(clause, i) ??
    passed(clause, i) ??
    unnamed(clause, i)
  );
}

/** رداً على سؤال من وكالة, لدى سؤاله من قبل قناة. */
function asked(clause: Clause, i: number): Candidate | null {
  const { tokens, to } = clause;
  // وسأل برنامج «المساء» الوزيرة: the medium is the subject.
  if (/^[وف]?سالت?(?:ه|ها|هم)?$/.test(tokens[i]?.form ?? '')) {
    const asking = mediumAt(clause, i + 1);
    return asking === null ? null : { ...asking, relation: 'asked-by', weight: weights.asked };
  }
  if (!isHead(tokens[i]?.form ?? '', questions)) return null;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    const form = tokens[k]?.form ?? '';
    if (/^(?:بشان|حول|عن|عما|بخصوص|ان)$/.test(form)) return null;
    const range = mediumAt(clause, k);
    if (range !== null) return { ...range, relation: 'asked-by', weight: weights.asked };
  }
  return null;
}

/** استضافت قناة «الشروق» الوزيرة، التي قالت: whose guest somebody was. */
function hosted(clause: Clause, i: number): Candidate | null {
  if (!/^[وف]?(?:ت|ي)?(?:استضاف|ستضيف|حاور|قابل|التق)ت?$/.test(clause.tokens[i]?.form ?? ''))
    return null;
  const host = isMediumNoun(clause.tokens, i + 1) ? mediumAt(clause, i + 1) : null;
  return host === null ? null : { ...host, relation: 'told-to', weight: weights.told };
}

/** قال لصحيفة, قال للمرسى, قال لنا. */
function told(clause: Clause, i: number): Candidate | null {
  const token = clause.tokens[i];
  if (token === undefined || days.has(token.form) || timeWords.has(token.form)) return null;
  const before = clause.tokens[i - 1]?.form ?? '';
  const isOwn =
    ownMedia.has(token.form) &&
    /^(?:ل|الينا|معنا)/.test(token.form) &&
    !isNameNotPronoun(clause.tokens, i) &&
    // كان العيد لنا فرحا.
    isSaying(clause, i);
  if (isOwn) return { ...token, relation: 'told-to', weight: weights.told };
  // تحدث إلى «المهجر».
  const isTo = /^(?:الي|مع)$/.test(token.form) && isTelling(clause, i);
  if (isTo) return toldAt(clause, i + 1);
  // أبلغ شخصان مطلعان CNN, أشخاص قابلتهم «الضحى».
  if (/^[A-Z][A-Z0-9]+$/.test(token.text) && isInformed(clause, i)) return toldAt(clause, i);
  if (interviewing.test(token.form)) return toldAt(clause, i + 1);
  const isBefore =
    clause.tokens[i - 1]?.kind !== 'quote' &&
    precedesThat(clause, token.mediumEnd ?? token.likelyMediumEnd);
  const isMedium = token.mediumEnd !== undefined || isMediumNoun(clause.tokens, i);
  const isObject = verbAt(clause.text, clause.tokens[i - 1]) === null || isBefore;
  if ((isMedium || isBefore) && isObject && isInformed(clause, i)) return toldAt(clause, i);
  const isToMedium =
    token.form.startsWith('ل') && (isMedium || /^ل\u0640*\p{Script=Latin}/u.test(token.text));
  if (!hasProclitic(token, 'ل') && !isToMedium) return null;
  if ([2, 3, 4].some((back) => isDirected(clause.tokens, i, i - back))) return null;
  if (token.likelyMediumEnd !== undefined && !isMedium && !isSaying(clause, i)) return null;
  if (/^(?:وفقا|طبقا|تبعا|خلافا|وفق|نتيجه)$/.test(before)) return null;
  if (obtaining.test(before)) return null;
  // صحيفة لوفيغارو: the letter is of the name.
  if (isMediumNoun(clause.tokens, i - 1) && !isDefinite(before) && !isMedium) return null;
  // تقرير لصحيفة, استطلاع للرأي: whose it is.
  const isWritten = writings.has(bareNoun(before)) || isHead(before, documentHeads);
  if (isWritten && !talks.has(before)) return null;
  return toldAt(clause, i);
}

function toldAt(clause: Clause, i: number): Candidate | null {
  const range = mediumAt(clause, i);
  return range === null ? null : { ...range, relation: 'told-to', weight: weights.told };
}

/** What stands here is whom somebody informed: أبلغ، أخبر, or أفاد with much between commas after it. */
function isInformed({ text, tokens }: Clause, i: number): boolean {
  const furthest = tokens[i - 1]?.form === '،' ? 16 : 8;
  for (let k = i - 1; k >= Math.max(0, i - furthest); k--) {
    const verb = verbAt(text, tokens[k]);
    if (verb !== null) return verb.verb.class === 'tell' || verb.verb.lemma === 'أفاد';
  }
  return false;
}

/** أبلغ شنقيط ميديا بأن: after the verb, and right before what was said. */
function precedesThat({ tokens }: Clause, end: number | undefined): boolean {
  if (end === undefined) return false;
  const next = tokens[tokenAfter(tokens, end)]?.form ?? '';
  return /^ب?ا?ن(?:ه|ها|هم)?$/.test(next);
}

/** A verb of saying that has said nothing yet stands before, whoever is named between: قال كمال زين مدير المشفى إلى «المهجر». */
function isTelling({ text, tokens }: Clause, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - furthestTelling); k--) {
    const token = tokens[k];
    if (token === undefined || token.form === ':') return false;
    if (token.kind === 'quote' && !isQuotedName(text, tokens, k)) return false;
    if (/^[وفيتم]?(?:تحدث|حدث|قال|صرح|كشف|افاد|ادلى|ادلي)(?:ت|وا|ون|ا|ه|ين)?$/.test(token.form))
      return true;
    if (isClauseVerb(text, tokens, k) || /^(?:الذ|الت)ي/.test(token.form)) return false;
  }
  return false;
}

/** The last verb before is one of saying: أكد كمال زين للأناضول, and not عاد للجزيرة. */
function isSaying({ text, tokens }: Clause, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - furthestTelling); k--) {
    const verb = verbAt(text, tokens[k]);
    if (verb !== null)
      return verb.verb.complements.has('that') || verb.verb.complements.has('words');
    if (tokens[k]?.form === '.' || isClauseVerb(text, tokens, k)) return false;
  }
  return false;
}
