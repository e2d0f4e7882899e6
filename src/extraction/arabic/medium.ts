import {
  obtaining,
  ownMedia,
  passing,
  platformNames,
  programmes,
  questions,
  talks,
  writings,
} from '../lexicon/arabic-media.ts';
import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { mediaHeads, platformNouns } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { MediumPhrase } from '../statement.ts';
import type { Range } from '../text.ts';
import { mediumAt, nounPhrase, writingAt } from './medium-phrase.ts';
import type { Clause } from './subject.ts';
import { bareNoun, complementizerAt, hasProclitic, isHead, verbAt } from './words.ts';

type Medium = Range & Pick<MediumPhrase, 'relation'>;

/** A way in which the words may have come, and how much it says. */
interface Candidate extends Medium {
  weight: number;
}

const weights = {
  told: 6,
  asked: 5,
  aired: 4.5,
  platform: 4,
  reported: 3.5,
  document: 3,
  passed: 2,
  talk: 1,
};
const towards = wordSet('مع ل إلى لدى على عبر في من');
const within = wordSet('في عبر ضمن خلال من ب');
const thatOnly = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);

/** Tokens that are not looked at: what was said. */
export interface TokenSlice {
  from: number;
  to: number;
}

/** How the words of a sentence reached the article, where it says so outside of the words themselves: the way that says most. */
export function readMedium(
  clause: Clause,
  { from, skip }: { from: number; skip: readonly TokenSlice[] },
): Medium | null {
  let best: Candidate | null = null;
  for (let i = from; i < clause.to; i++) {
    const past = skip.find((range) => i >= range.from && i < range.to);
    if (past !== undefined) {
      i = past.to - 1;
      continue;
    }
    if (clause.tokens[i]?.kind !== 'word') continue;
    const found = candidateAt(clause, i);
    if (found !== null && (best === null || found.weight > best.weight)) best = found;
  }
  return best === null ? null : { start: best.start, end: best.end, relation: best.relation };
}

function candidateAt(clause: Clause, i: number): Candidate | null {
  return (
    asked(clause, i) ??
    told(clause, i) ??
    talk(clause, i) ??
    aired(clause, i) ??
    platform(clause, i) ??
    reported(clause, i) ??
    written(clause, i) ??
    passed(clause, i)
  );
}

/** رداً على سؤال من وكالة, لدى سؤاله من قبل قناة. */
function asked(clause: Clause, i: number): Candidate | null {
  const { tokens, to } = clause;
  if (!isHead(tokens[i]?.form ?? '', questions)) return null;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    const form = tokens[k]?.form ?? '';
    if (/^(?:بشان|حول|عن|عما|بخصوص|ان)$/.test(form)) return null;
    const range = mediumAt(clause, k);
    if (range !== null) return { ...range, relation: 'asked-by', weight: weights.asked };
  }
  return null;
}

/** قال لصحيفة, قال للمرسى, قال لنا. */
function told(clause: Clause, i: number): Candidate | null {
  const token = clause.tokens[i];
  if (token === undefined) return null;
  const before = clause.tokens[i - 1]?.form ?? '';
  const isOwn = ownMedia.has(token.form) && /^(?:ل|الينا|معنا)/.test(token.form);
  if (isOwn) return { ...token, relation: 'told-to', weight: weights.told };
  // تحدث إلى «المهجر».
  const isTo = /^(?:الي|مع)$/.test(token.form) && isTelling(clause, i);
  if (isTo) {
    const range = mediumAt(clause, i + 1);
    return range === null ? null : { ...range, relation: 'told-to', weight: weights.told };
  }
  // أبلغ شخصان مطلعان CNN.
  if (/^[A-Z][A-Z0-9]+$/.test(token.text) && isInformed(clause, i)) {
    const range = mediumAt(clause, i);
    if (range !== null) return { ...range, relation: 'told-to', weight: weights.told };
  }
  if (!hasProclitic(token, 'ل') && !(token.mediumEnd !== undefined && token.form.startsWith('ل')))
    return null;
  if (/^(?:وفقا|طبقا|تبعا|خلافا|وفق|نتيجه)$/.test(before)) return null;
  if (obtaining.test(before)) return null;
  // تقرير لصحيفة: whose it is.
  if (writings.has(bareNoun(before)) && !talks.has(before)) return null;
  const range = mediumAt(clause, i);
  return range === null ? null : { ...range, relation: 'told-to', weight: weights.told };
}

function isInformed({ text, tokens }: Clause, i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 8); k--) {
    const verb = verbAt(text, tokens[k]);
    if (verb !== null) return verb.verb.class === 'tell';
  }
  return false;
}

function isTelling({ text, tokens }: Clause, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'mark') return false;
    if (/^[وفيت]?(?:تحدث|حدث|قال|صرح|كشف|افاد|ادلى|ادلي)(?:ت|وا|ون|ا)?$/.test(token.form))
      return true;
    if (verbAt(text, token) !== null) return false;
  }
  return false;
}

/** في حديث مع قناة, مقابلة أجرتها معه صحيفة, اتصال هاتفي بـ«الشارع». */
function talk(clause: Clause, i: number): Candidate | null {
  const { tokens, to } = clause;
  if (!isHead(tokens[i]?.form ?? '', talks)) return null;
  for (let k = i + 1; k < Math.min(to, i + 7); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || complementizerAt(tokens, k, thatOnly) !== null) break;
    const relation = isProgramme(clause, k) ? 'broadcast' : 'told-to';
    const at =
      towards.has(token.form) && token.form !== 'ل' && token.form !== 'ب'
        ? k + 1
        : hasProclitic(token, 'ل') || hasProclitic(token, 'ب') || token.form === 'ب'
          ? k
          : null;
    if (at === null && isHead(token.form, mediaHeads) && k > i + 1)
      return { ...nounPhrase(clause, k), relation: 'told-to', weight: weights.told };
    if (at === null) continue;
    const range = mediumAt(clause, at);
    if (range !== null) return { ...range, relation, weight: weights.told };
  }
  return spoken(clause, i);
}

/** في تصريح صحفي: a talk that nobody is said to have heard. */
function spoken({ tokens }: Clause, i: number): Candidate | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const isIn = /^[وف]?(?:في|خلال)$/.test(tokens[i - 1]?.form ?? '');
  if (!isIn || token === undefined || !/^(?:تصريح|تصريحات)$/.test(token.form)) return null;
  const isKind = next?.kind === 'word' && isIndefiniteAdjective(next.form);
  return {
    start: token.start,
    end: isKind ? next.end : token.end,
    relation: 'document',
    weight: weights.talk,
  };
}

function isProgramme({ tokens }: Clause, k: number): boolean {
  return [tokens[k], tokens[k + 1]].some((token) => isHead(token?.form ?? '', programmes));
}

/** عبر «صوت الجبل», على شاشة قناة, في برنامج «صباح الخير». */
function aired(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const form = tokens[i]?.form ?? '';
  const isBy = /^[وف]?ب/.test(form) && isHead(form, programmes);
  // في عموده بصحيفة "الهداف": where it was printed.
  if (
    /^ب../.test(form) &&
    !isHead(form, talks) &&
    isHead(form.slice(1), mediaHeads) &&
    tokens[i + 1]?.quotation !== undefined
  ) {
    const range = mediumAt(clause, i);
    if (range !== null) return { ...range, relation: 'published-on', weight: weights.aired };
  }
  if (isBy && tokens[i + 1]?.quotation !== undefined) {
    const range = mediumAt(clause, i);
    return range === null ? null : { ...range, relation: 'broadcast', weight: weights.aired };
  }
  if (!/^[وف]?(?:عبر|على|علي|في|من)$/.test(form)) return null;
  const at = /^(?:شاشه|اثير|هواء|امواج|شاشات)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
  const next = tokens[at];
  const isQuoted = next?.quotation !== undefined && /^[وف]?(?:عبر|على|علي)$/.test(form);
  const isNoun =
    next?.kind === 'word' &&
    (isHead(next.form, programmes) ||
      (isHead(next.form, mediaHeads) && !isHead(next.form, platformNouns)));
  if (isQuoted && isPlatformName(next.text.replaceAll(/["«»“”]/g, '')))
    return {
      ...(mediumAt(clause, at) ?? next),
      relation: 'published-on',
      weight: weights.platform,
    };
  if (!isNoun && !(isQuoted && at === i + 1)) return null;
  const range = mediumAt(clause, at);
  const isPress = /(?:صحيف|جريد|مجل|دوري|يومي|اسبوعي|موقع)/.test(next?.form ?? '');
  return range === null
    ? null
    : { ...range, relation: isPress ? 'published-on' : 'broadcast', weight: weights.aired };
}

/** على منصة إكس, عبر صفحته على "فيسبوك", بفايسبوك. */
function platform(clause: Clause, i: number): Candidate | null {
  const { tokens, to } = clause;
  const token = tokens[i];
  if (token === undefined) return null;
  const at = (range: Range): Candidate => ({
    start: range.start,
    end: range.end,
    relation: 'published-on',
    weight: weights.platform,
  });
  const isBy = /^ب../.test(token.form) && isPlatformName(token.form.slice(1));
  if (isBy) return at({ start: token.start, end: endOfName(clause, i) });
  if (!/^[وف]?(?:على|علي|عبر|في)$/.test(token.form) || i + 1 >= to) return null;
  const next = tokens[i + 1];
  if (next === undefined) return null;
  const quoted = (k: number) => tokens[k]?.quotation;
  if (next.kind === 'word' && (isPlatformName(next.form) || isPlatformName(bareNoun(next.form))))
    return at({ start: next.start, end: endOfName(clause, i + 1) });
  if (next.kind !== 'word' || !isHead(next.form, platformNouns)) return null;
  if (isHead(next.form, wordSet('شبكة')) && quoted(i + 2) === undefined) return null;
  const name = quoted(i + 2);
  if (name !== undefined) return at(name);
  return at(nounPhrase(clause, i + 1));
}

function isPlatformName(name: string): boolean {
  const [first = ''] = name.trim().toLowerCase().split(/\s/u);
  return platformNames.has(wordSetForm(first));
}

function wordSetForm(word: string): string {
  return [...wordSet(word)][0] ?? '';
}

function endOfName({ tokens, to }: Clause, from: number): number {
  let end = tokens[from]?.end ?? 0;
  for (let i = from + 1; i < Math.min(to, from + 3); i++) {
    const token = tokens[i];
    const isSame =
      token?.kind === 'word' &&
      ((/^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(tokens[from]?.text ?? '')) ||
        /^(?:توك|شات|سوشال|اب|اس)$/.test(token.form));
    if (!isSame) break;
    end = token.end;
  }
  return end;
}

/** بحسب الوكالة, نقلا عن صحيفة, وفق ما نقل عنه موقع. */
function reported(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const form = tokens[i]?.form ?? '';
  const next = tokens[i + 1]?.form ?? '';
  const isBy = /^[وف]?(?:بحسب|حسب|وفق)$/.test(form)
    ? i + 1
    : /^[وف]?(?:وفقا|طبقا|نقلا)$/.test(form)
      ? next === 'عن'
        ? i + 2
        : i + 1
      : null;
  const isOf = /^[وف]?(?:ت|ي)?نقلت?$/.test(form) && /^عن(?:ه|ها|هم|هما)$/.test(next) ? i + 2 : null;
  const at = isBy ?? isOf;
  if (at === null) return null;
  const range = mediumAt(clause, at);
  return range === null ? null : { ...range, relation: 'reported-by', weight: weights.reported };
}

/** في بيان, ببيان عاجل, في تقريره اليومي, في إحدى الرسائل. */
function written(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const token = tokens[i];
  if (token === undefined) return null;
  const form = token.form.replace(/^[وف](?=..)/, '');
  const at = within.has(form) ? i + 1 : isWritingBy(form) ? i : null;
  if (at === null) return null;
  const range = writingAt(clause, at);
  if (range === null) return null;
  const isPost = /^(?:تدوين|تغريد|منشور)/.test(bareNoun(tokens[at]?.form ?? ''));
  return {
    ...range,
    relation: 'document',
    weight: isPost ? weights.document - 1 : weights.document,
  };
}

function isWritingBy(form: string): boolean {
  return form.startsWith('ب') && !writings.has(form) && writings.has(form.slice(1));
}

/** اطلعت عليها «الضحى», نشرته صحيفة. */
function passed(clause: Clause, i: number): Candidate | null {
  const { tokens } = clause;
  const form = tokens[i]?.form ?? '';
  const isObtained = obtaining.test(form);
  if (!isObtained && !passing.test(form)) return null;
  const at = /^(?:على|عليه|عليها|عليهما|به|بها|الي|منه|منها)$/.test(tokens[i + 1]?.form ?? '')
    ? i + 2
    : i + 1;
  const range = mediumAt(clause, at);
  return range === null
    ? null
    : { ...range, relation: isObtained ? 'obtained-by' : 'reported-by', weight: weights.passed };
}
