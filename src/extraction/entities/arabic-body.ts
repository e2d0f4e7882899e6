import { isDefinite, isHead } from '../arabic/words.ts';
import { mediaHeads } from '../lexicon/arabic-speakers.ts';
import { nameWord } from '../arabic/name-words.ts';
import type { Token } from '../tokens.ts';
import { knownEnd, withAdjectives } from './arabic-body-words.ts';
import { takenEnd } from './arabic-body-purpose.ts';
import { startsOfRole, stops } from './arabic-body-stops.ts';
import { isNameAfter, nameAfterQualities, saysSomething } from './arabic-quoted-body.ts';
import { isOfMembers, isOfWhom, isPast } from './arabic-attached.ts';
import { isSecondOfTown, placeEnd, startsTown } from './arabic-body-place.ts';
import { partOf } from './arabic-placed-body.ts';
import { isOfIndefinite } from './arabic-body-noun.ts';
import { namesakeEnd } from './arabic-namesake.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Cast } from './arabic-cast.ts';
import type { Nations } from './nations.ts';
import { closedStep } from './arabic-closed-body.ts';
import { openStep } from './arabic-open-body.ts';

const longest = 9;
const longestMarked = 60;

/** What the name of a body is read in. */
export interface BodyContext {
  text: string;
  tokens: readonly Token[];
  gazetteer: Gazetteer;
  nations: Nations;
  cast: Cast;
}

/** The name of a body, as far as it has been read. */
export interface BodyName {
  context: BodyContext;
  head: Token;
  /** The token of its noun, the first that is not read yet, and where it ends at the latest. */
  from: number;
  end: number;
  limit: number;
  /** Where a name ends that the gazetteer knows. */
  known: number | null;
  /** The construct that the noun opens has its last word, a definite one. */
  isClosed: boolean;
  /** Something tells it from others of its kind. */
  hasComplement: boolean;
  /** How many words of a proper name it has. */
  properWords: number;
}

/** What the next word does: the name goes on up to another, is whole up to one, or ends before it (null). */
export type NameStep =
  | ({ to: number } & Partial<Pick<BodyName, 'isClosed' | 'hasComplement' | 'properWords'>>)
  | { whole: number }
  | null;

/**
 * The first token after the name of a body that starts with its noun: a definite noun or the rest of a construct, with the
 * adjectives, the و and the ل that go on with it, or a quote-marked name.
 *
 * @returns null where the noun has nothing that makes it a name.
 */
export function bodyEnd(
  context: BodyContext,
  i: number,
  to = context.tokens.length,
): number | null {
  const { tokens } = context;
  const head = tokens[i];
  if (head === undefined) return null;
  const limit = Math.min(to, i + longest);
  const known = knownEnd(context, i, limit);
  const isWhole = isDefinite(head.form) && !isOfIndefinite(head.form, tokens[i + 1]?.form);
  const name: BodyName = {
    context,
    head,
    from: i,
    end: known ?? i + 1,
    limit,
    known,
    isClosed: known !== null || isWhole,
    hasComplement: known !== null,
    properWords: 0,
  };
  while (name.end < limit) {
    const step = stepOf(name);
    if (step === null) break;
    if ('whole' in step) return step.whole;
    const { to: end, ...rest } = step;
    Object.assign(name, rest, { end });
  }
  // شركة جنوب القاهرة: a proper name has no article to end it.
  const isName =
    name.isClosed || name.properWords > 0 || tokens[name.end - 1]?.quotation !== undefined;
  return isName ? name.end : null;
}

function stepOf(name: BodyName): NameStep {
  const { context, head, from, end, limit, known, isClosed, hasComplement, properWords } = name;
  const { tokens } = context;
  const token = tokens[end];
  if (token === undefined || /^(?:mark|number)$/.test(token.kind)) return null;
  const isFirst = end === from + 1 || (end === from + 2 && isDefinite(head.form));
  const namesake = isFirst && known === null ? namesakeEnd(head, tokens, end) : null;
  if (namesake !== null && namesake <= limit)
    return { to: namesake, isClosed: false, properWords: 1, hasComplement: true };
  // هيئة الدفاع عن المعتقلين: what a purpose takes.
  const taken = takenEnd(context, end, { limit, from, isClosed });
  if (taken !== null) return { to: taken, isClosed: true };
  if (token.quotation !== undefined) return quotedStep(name, token);
  const isOutlet = end === from + 1 && isHead(head.form, mediaHeads);
  if (token.kind === 'bracket') return isOutlet ? { whole: end + 1 } : null;
  if (token.kind !== 'word') return null;
  // شركة التدقيق السابقة «ميزان».
  const marked =
    hasComplement && isClosed ? nameAfterQualities(context, { head, from: end, limit }) : null;
  if (marked !== null) return { whole: withAdjectives(context, marked + 1, limit) };
  const isOwn = hasComplement || end > from + 1;
  const place =
    isClosed && known === null && properWords === 0
      ? placeEnd(context, end, {
          limit,
          // مختبر كلية العلوم بصفاقس.
          head: partOf(tokens, from)?.form ?? head.form,
          chief: tokens[from - 1]?.form ?? '',
          hasComplement: isOwn,
        })
      : null;
  if (place !== null) return { whole: place };
  if (isOwn && (isOfWhom(tokens, end) || isOfWhom(tokens, end - 1))) return { to: end + 1 };
  // غرفة طوارئ أم درمان.
  if (!isClosed && end === from + 2 && startsTown(tokens, end)) return { whole: end + 2 };
  if (!isClosed && isSecondOfTown(tokens, end))
    return { to: end + 1, properWords: 1, hasComplement: true };
  if (stops(context, end) && !(end === from + 1 && isOfMembers(tokens, end))) return null;
  // جامعة أسيوط المستشار سامي: after a proper name, which owns nobody.
  const isWhole = isClosed || nameWord(tokens[end - 1] ?? token) === 'unknown';
  if (isWhole && end > from + 1 && startsOfRole(context, end, known)) return null;
  // بلدية المرسى السابق: of who had the role.
  if (isPast(token.form) && !isDefinite(head.form)) return null;
  return isClosed ? closedStep(name, token) : openStep(name, token);
}

/** مؤسسة «سند» الخيرية: a name between marks, where it is none of somebody's words. */
function quotedStep(
  { context, head, from, end, limit, hasComplement }: BodyName,
  token: Token,
): NameStep {
  // مصدر في بنك الشمال «الأيام»: the outlet that is told.
  const isTold = token.mediumEnd !== undefined && end > from + 1 && !isHead(head.form, mediaHeads);
  if (isTold) return null;
  const isName = end === from + 1 || isNameAfter(context, end, hasComplement);
  const isShort = token.end - token.start < longestMarked;
  return isName && isShort && !saysSomething(context, token, head)
    ? { whole: withAdjectives(context, end + 1, limit) }
    : null;
}
