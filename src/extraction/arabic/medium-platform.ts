import { pages, platformNames, questions } from '../lexicon/arabic-media.ts';
import { platformNouns } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import { formOf, type Token } from '../tokens.ts';
import { isMediumNoun, nounPhrase } from './medium-phrase.ts';
import { type Candidate, weights } from './medium-weights.ts';
import type { Clause } from './subject.ts';
import { bareNoun, isDefinite, isHead } from './words.ts';

/** One of broadcasters or of people as often as a platform, unless a name in marks follows. */
const networks = wordSet('شبكة');

/** على منصة إكس, عبر صفحته على "فيسبوك", بفايسبوك. */
export function platform(clause: Clause, i: number): Candidate | null {
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
  // بمنصة "إكس", بموقع إنستغرام.
  if (/^ب../.test(token.form) && isHead(token.form.slice(1), platformNouns)) {
    const [marked, name] = [tokens[i + 1]?.quotation, tokens[i + 1]];
    if (marked !== undefined) return at(marked);
    if (name !== undefined && isPlatformName(name.form))
      return at({ start: name.start, end: endOfName(clause, i + 1) });
  }
  if (isBy) return at({ start: token.start, end: endOfName(clause, i) });
  if (!/^[وف]?(?:على|علي|عبر|في)$/.test(token.form) || i + 1 >= to) return null;
  const next = tokens[i + 1];
  if (next === undefined) return null;
  const quoted = (k: number) => tokens[k]?.quotation;
  const own = quoted(i + 1);
  if (own !== undefined && isPlatformName(clause.text.slice(own.start, own.end))) return at(own);
  if (next.kind === 'word' && (isPlatformName(next.form) || isPlatformName(bareNoun(next.form))))
    return at({ start: next.start, end: endOfName(clause, i + 1) });
  if (next.kind !== 'word' || !isHead(next.form, platformNouns)) return null;
  if (isHead(next.form, networks) && quoted(i + 2) === undefined) return null;
  // موقع التواصل الاجتماعي «إكس».
  const isSocial =
    tokens[i + 2]?.form === 'التواصل' && tokens[i + 3]?.form.startsWith('الاجتماعي') === true;
  const named = isSocial ? i + 4 : i + 2;
  const name = quoted(named);
  if (name !== undefined) return at(name);
  const after = tokens[named];
  if (after?.kind === 'word' && named < to && isPlatformName(after.form))
    return at({ start: after.start, end: endOfName(clause, named) });
  return after?.kind === 'word' && i + 2 < to
    ? at({ start: next.start, end: endOfName(clause, i + 2) })
    : at(nounPhrase(clause, i + 1));
}

/** على حسابه, على منصة إكس, على شاشة القناة: where it was said, after a preposition that the verb may have for what. */
export function isWhere({ text, tokens }: Clause, i: number): boolean {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (!/^[وف]?(?:على|علي|في)$/.test(tokens[i]?.form ?? '') || next === undefined) return false;
  const isNamed = (token: Token | undefined) =>
    isPlatformName(
      token?.quotation === undefined
        ? (token?.form ?? '')
        : text.slice(token.quotation.start, token.quotation.end),
    );
  return (
    isNamed(next) ||
    isHead(next.form, questions) ||
    pages.has(next.form) ||
    (isMediumNoun(tokens, i + 1) && !isDefinite(next.form) && after?.quotation !== undefined) ||
    /^(?:منصه|شاشه|اثير|هواء|شاشات)$/.test(next.form) ||
    (isHead(next.form, platformNouns) && (isNamed(after) || after?.form === 'التواصل'))
  );
}

/** إكس, فيسبوك: whether a name starts as one of a platform. */
export function isPlatformName(name: string): boolean {
  const [first = ''] = name.trim().toLowerCase().split(/\s/u);
  return platformNames.has(formOf(first));
}

function endOfName({ tokens, to }: Clause, from: number): number {
  let end = tokens[from]?.end ?? 0;
  for (let i = from + 1; i < Math.min(to, from + 3); i++) {
    const token = tokens[i];
    const isSame =
      token?.kind === 'word' &&
      ((/^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(tokens[from]?.text ?? '')) ||
        /^(?:توك|شات|سوشال|اب|اس)$/.test(token.form) ||
        (tokens[from]?.form.startsWith('لينكد') === true && token.form === 'ان'));
    if (!isSame) break;
    end = token.end;
  }
  return end;
}
