import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import {
  anonymousHeads,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import type { ArabicVerb } from '../lexicon/arabic-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf, type Token } from '../tokens.ts';
import { nameWord } from './name-words.ts';
import { isMediumNoun } from './medium-phrase.ts';
import { isQuotedOrganization } from './quoted-names.ts';
import { endsNoun } from './second-noun.ts';
import type { Clause, TokenRange } from './subject.ts';
import { isHead } from './words.ts';

/** Whoever tells a medium something and is not called after one: مدير المستشفى سالم باعوم «المنبر». */
const directors = wordSet('مدير مديرة رئيس رئيسة محافظ قائد وزير وزيرة نائب نائبة طبيب طبيبة عمدة');
const reports = formOf('أفاد');

/** أبلغ وزير «المنبر», أفاد مصدر «المنبر»: whether a verb has whom it is told to beside who tells it. Not in أفاد ناطق باسم شركة الطيران «سند». */
export function isToldTo(
  { lemma, class: verbClass }: ArabicVerb,
  first: Token | undefined,
): boolean {
  if (verbClass === 'tell') return true;
  if (first === undefined || formOf(lemma) !== reports) return false;
  return [anonymousHeads, honorifics, givenNames, directors].some((heads) =>
    isHead(first.form, heads),
  );
}

/** أبلغ مصدر أمني | «المنبر» أن, أبلغ سامي عزيز | وكالة رويترز أن: who told a medium something, without the medium. */
export function beforeToldMedium(
  { text, tokens }: Pick<Clause, 'text' | 'tokens'>,
  { from, to }: TokenRange,
  { lemma }: ArabicVerb,
): TokenRange {
  // أفاد مدير عام «سديم»: what they direct, unless their name is before it.
  const isOfDirector = formOf(lemma) === reports && isHead(tokens[from]?.form ?? '', directors);
  for (let i = from + 1; i < to; i++) {
    const [two, one] = [tokens[i - 2], tokens[i - 1]];
    const isSource = isWholeSource(tokens, from, i);
    if (one === undefined || (isHeadOfName(one) && !isSource)) continue;
    const isMedium =
      tokens[i]?.kind === 'quote' ? !isQuotedOrganization(text, tokens, i) : isOutlet(tokens, i);
    const last = i - 2 >= from ? two : undefined;
    // ليلى بركات: whatever a surname looks like.
    const isName = last !== undefined && nameWord(last) === 'given';
    if (isMedium && (isName || isSource || (!isOfDirector && endsNoun(one, last))))
      return { from, to: i };
  }
  return { from, to };
}

/** ناشطون | «المنبر», مصدر عسكري ميداني | «المنبر», مصدر طبي وشهود | وكالة رويترز: unnamed people with any adjectives, and nothing that a name could be of. */
function isWholeSource(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.form ?? '';
  if (!anonymousHeads.has(first) || to > from + 4) return false;
  if (to === from + 1) return /(?:^مص|ون$|ين$)/.test(first);
  const isJoined = (form: string) =>
    form.startsWith('و') && [anonymousHeads, titleHeads].some((heads) => heads.has(form.slice(1)));
  return tokens
    .slice(from + 1, to)
    .every(({ form }) => isIndefiniteAdjective(form) || isJoined(form));
}

/** وأبلغ | «المنبر» | أن: whether whom something is told to is all that stands after the verb. */
export function isToldMedium(
  { text, tokens }: Pick<Clause, 'text' | 'tokens'>,
  { from, to }: TokenRange,
): boolean {
  const first = tokens[from];
  if (first?.kind === 'quote') return to === from + 1 && !isQuotedOrganization(text, tokens, from);
  const { mediumEnd = Infinity } = first ?? {};
  return isOutlet(tokens, from) && mediumEnd >= (tokens[to - 1]?.end ?? Infinity);
}

/** رويترز, الأناضول, صحيفة. */
function isOutlet(tokens: readonly Token[], i: number): boolean {
  const { mediumEnd, mediumClitics = 0, likelyMediumEnd, form = '' } = tokens[i] ?? {};
  if (mediumEnd !== undefined) return mediumClitics === 0;
  return likelyMediumEnd !== undefined || (mediaHeads.has(form) && isMediumNoun(tokens, i));
}

/** شركة, مدير: what follows is a part of its name, or what it is of. */
function isHeadOfName({ kind, form }: Token): boolean {
  return (
    kind === 'word' &&
    [organizationHeads, titleHeads, mediaHeads].some((heads) => isHead(form, heads))
  );
}
