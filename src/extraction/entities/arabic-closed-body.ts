import { isDefinite, isHead } from '../arabic/words.ts';
import { mediaTails } from '../lexicon/arabic-media.ts';
import { mediaHeads } from '../lexicon/arabic-speakers.ts';
import { isSideOfDistrict } from '../arabic/open-construct.ts';
import type { Token } from '../tokens.ts';
import {
  agrees,
  isOfNeither,
  isOther,
  isOwnTask,
  isQuality,
  isSecondQuality,
  isWholeName,
  joinedEnd,
  ministries,
  shortNouns,
} from './arabic-body-words.ts';
import { purposeEnd } from './arabic-body-purpose.ts';
import { isHouseOf } from './arabic-placed-body.ts';
import { isAfterHonour } from './arabic-namesake.ts';
import type { BodyName, NameStep } from './arabic-body.ts';

const regional =
  /^ل(?:شرق|غرب|شمال|جنوب|وسط|منطقه|اقليم|افريقيا|اوروبا|اسيا|اميركا|امريكا)$|^لل(?:شرق|مغرب|خليج)$/;

/** The next word of a body whose construct is closed: what it is like, what it is for, and what it is of besides. */
export function closedStep(name: BodyName, token: Token): NameStep {
  const { context, head, end, hasComplement } = name;
  const { tokens } = context;
  const { form } = token;
  const on = { to: end + 1 };
  // مركز الملك عبدالعزيز: in honour of somebody.
  if (hasComplement && isAfterHonour(tokens, end) && end + 1 < name.limit) return on;
  // شركة الأمن السيبراني Kestrel.
  if (/^\p{Lu}/u.test(token.text) || isSideOfDistrict(tokens, end)) return on;
  if (hasComplement && isOfNeither(tokens, end, head)) return null;
  if (isQuality(context, end, hasComplement) && (hasComplement || agrees(head.form, form)))
    return on;
  // جريدة الناس بريس.
  if (mediaTails.has(form) && isHead(head.form, mediaHeads)) return on;
  if (hasComplement && isOwnTask(form)) return on;
  const purpose = mayHavePurpose(name, form)
    ? purposeEnd(context, end, name.limit, name.from)
    : null;
  if (purpose !== null) return { to: purpose, hasComplement: true };
  if (isDefinite(head.form) && isSecondQuality(context, end)) return on;
  const joined = hasComplement ? joinedEnd(context, end, name.limit) : null;
  if (joined !== null) return { to: joined };
  const isAnd = /^وال.../.test(form) || (form.startsWith('و') && shortNouns.has(form.slice(1)));
  if (hasComplement && name.known === null && isAnd && !isOther(context, end)) return on;
  return isHouseOf(head.form, form) ? { ...on, isClosed: isDefinite(form) } : null;
}

/** الولاية للمساهمة: for a purpose; وكيل وزارة النفط لشؤون الاستخراج: what is somebody's, and not the ministry's. */
function mayHavePurpose({ context, head, from, end, known }: BodyName, form: string): boolean {
  const isAlone = isDefinite(head.form) && end === from + 1;
  if (isAlone || isHead(head.form, ministries)) return false;
  if (known !== end) return true;
  // منظمة الصحة العالمية لشرق المتوسط: an office of the whole, for a part of the world.
  return !regional.test(form) && !(isDefinite(head.form) && isWholeName(context, from, end));
}
