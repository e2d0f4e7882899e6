import { bodyEnd, type BodyContext } from './arabic-body.ts';
import { isPart, startsOwner } from './arabic-part.ts';

const longest = 9;

/**
 * The first token after the whole name of a body that speaks, with the body that it is a part of: إدارة شؤون الحكام باتحاد الكرة, شعبة الدواجن
 * بالغرفة التجارية.
 *
 * @returns null where the noun has nothing that makes it a name.
 */
export function wholeEnd(context: BodyContext, i: number): number | null {
  const { tokens } = context;
  const end = bodyEnd(context, i);
  const token = tokens[end ?? -1];
  if (end === null || end === i + 1 || token?.kind !== 'word') return end;
  if (!isPart(tokens[i]?.form ?? '') || !startsOwner(token.form)) return end;
  return bodyEnd(context, end, Math.min(tokens.length, end + longest)) ?? end;
}
