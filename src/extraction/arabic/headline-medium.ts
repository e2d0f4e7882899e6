import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { leaders, qualities } from '../lexicon/arabic-roles.ts';
import type { MediumPhrase } from '../statement.ts';
import type { Range } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import { chooseMedia } from './medium-choice.ts';
import { readMedia } from './medium.ts';
import { isMediumNoun, mediumAt } from './medium-phrase.ts';
import type { Clause } from './subject.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

const longestMedium = 8;
const furthestPreposition = 5;

/** Through what the label before a colon says that the words came, and from which token on it does. */
interface Heard extends Pick<MediumPhrase, 'relation'> {
  at: number;
  medium: Range;
}

/** The medium before a colon: محافظ البنك لـ"الأيام": or الوزيرة في حوار مع «الأيام»:. */
export function heardBy(clause: Clause, from: number): Heard | null {
  return addressed(clause, from) ?? otherwise(clause, from);
}

/** Whom somebody told something, right before the colon. */
function addressed(clause: Clause, from: number): Heard | null {
  const { tokens, to } = clause;
  for (let i = to - 1; i > from && i >= to - longestMedium; i--) {
    const token = tokens[i];
    const mayBeTo =
      token !== undefined &&
      (token.form === 'ل' ||
        hasProclitic(token, 'ل') ||
        (token.form.startsWith('ل') && isMediumNoun(tokens, i)) ||
        /^ل\u0640*\p{Lu}/u.test(token.text));
    if (!mayBeTo) continue;
    // ولي عهد لؤلؤان: the letter is the name's.
    if (token.mediumEnd !== undefined && token.mediumClitics === 0) continue;
    const medium = mediumAt(clause, i);
    // الرئيس التنفيذي لـ«ضفاف»: whose he is, unless that is a medium of which the article tells.
    const isWhose =
      tokens[i + 1]?.mediumEnd === undefined &&
      tokens
        .slice(from, i)
        .every(({ form }, k) =>
          k === 0 ? isDefinite(form) && isHead(form, leaders) : qualities.has(form),
        );
    if (medium === null || isWhose) return null;
    const rest = tokens.slice(tokenAfter(tokens, medium.end), to);
    const isLast = rest.every(
      ({ form, kind, start }) =>
        start < medium.end || kind === 'bracket' || isAdjective(form) || form === ':',
    );
    return isLast ? { at: i, medium, relation: 'told-to' } : null;
  }
  return null;
}

/** في حوار مع, في بيان, عبر: a way with its preposition. */
function otherwise(clause: Clause, from: number): Heard | null {
  const { tokens } = clause;
  const frame = { start: 0, end: 0 };
  const [way] = chooseMedia(readMedia(clause, { from: from + 1, said: [] }), [
    { frame, speaker: null, isOneOf: false },
  ]);
  if (way === undefined || way === null) return null;
  const first = tokenAfter(tokens, way.start);
  for (let i = first; i > Math.max(from, first - furthestPreposition); i--)
    if (/^(?:في|خلال|عبر|على)$/.test(tokens[i]?.form ?? ''))
      return { at: i, medium: way, relation: way.relation };
  return null;
}
