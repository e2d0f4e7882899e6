import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective, ofKind } from '../lexicon/arabic-adjectives.ts';
import { mediaTails } from '../lexicon/arabic-media.ts';
import { organsOf, portfolios } from '../lexicon/arabic-roles.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { documentHeads, givenNames, mediaHeads } from '../lexicon/arabic-speakers.ts';
import { isNamePart, startsName } from '../arabic/name-words.ts';
import { districts } from '../arabic/open-construct.ts';
import type { Token } from '../tokens.ts';
import { isTaskOfTask, isProperName, shortNouns } from './arabic-body-words.ts';
import { purposeEnd } from './arabic-body-purpose.ts';
import { endsProperName, isOwned } from './arabic-body-stops.ts';
import { isJoinedBody, isOpenPlural } from './arabic-attached.ts';
import { isSeeToo } from './arabic-placed-body.ts';
import { areBodies, isBodyNoun } from './arabic-body-noun.ts';
import type { BodyName, NameStep } from './arabic-body.ts';

const longestProperName = 3;

/** The next word of a body whose construct has no definite word yet: شركة | ألمنيوم سهيل, غرفة | تجارة صيدا. */
export function openStep(name: BodyName, token: Token): NameStep {
  const { context, head, from, end } = name;
  const { form } = token;
  if (name.properWords > 0) {
    const after = afterProperWords(name, token);
    if (after !== undefined) return after;
  }
  if (/^وال./.test(form) || isJoinedBody(form)) return null;
  // بلدية بيروت الخطوة: a place closes a name as the article does.
  const town = context.gazetteer.match(context.tokens, end);
  const closes = { isClosed: true, hasComplement: true };
  if (town?.isMetonym === true) return { to: Math.min(name.limit, end + town.length), ...closes };
  if (isDefinite(form) || shortNouns.has(form)) return { to: end + 1, ...closes };
  const isNext = isOwned(context, end);
  if (end === from + 1) {
    const isAlike = head.form.endsWith('ه') === form.endsWith('ه') && !areBodies(token);
    const isAdjectival = isIndefiniteAdjective(form) && (!isNext || ofKind.has(form));
    if (isAlike && isAdjectival) return null;
    // مجلس أمناء جائزة ريفة.
    if (organsOf.has(form)) return { to: end + 1 };
  }
  if (isTaskOfTask(context.tokens, end)) return { to: end + 1 };
  // غرفة تجارة صيدا: of a town.
  const isField = portfolios.has(form) && isNamePart(context.tokens[end + 1]);
  if (isVerbalNoun(form) ? !isNext && !isField : documentHeads.has(form)) return null;
  // حركة حماس السلطة: a name that is known owns nothing.
  const isCountry =
    context.nations.named(context.tokens, end)?.length === 1 &&
    (/^[^وفبلك]/.test(form) || town?.clitics === 0);
  if (isCountry) return { to: end + 1, ...closes };
  if (isBodyNoun(token) || (isNext && !isProperName(context, end))) return { to: end + 1 };
  if (end === from + 1 && isOpenPlural(form)) return { to: end + 1 };
  const properWords = name.properWords + 1;
  return properWords > longestProperName ? null : { to: end + 1, properWords, hasComplement: true };
}

/** What stands after a word of a proper name, which owns nobody; undefined where nothing of the kind does. */
function afterProperWords(
  { context, head, from, end, limit }: BodyName,
  token: Token,
): NameStep | undefined {
  const { tokens, nations } = context;
  const { form } = token;
  const last = tokens[end - 1];
  // موقع مدار نيوز نُشرت: nothing goes on with a name after such an ending.
  const isOutlet = mediaTails.has(last?.form ?? '') && isHead(head.form, mediaHeads);
  if (isOutlet && !mediaTails.has(form) && !form.startsWith('عربي')) return null;
  // أبرشية جبيل والبترون.
  if (isSeeToo(head.form, form)) return { to: end + 1, isClosed: isDefinite(form) };
  // شركة ألمنيوم سهيل is named so; شركة النور سامي نصر is where somebody is.
  const isPerson = givenNames.has(form) && startsName(tokens, end);
  if (/^وال./.test(form) || isPerson || isJoinedBody(form) || endsProperName(tokens, end))
    return null;
  const purpose = purposeEnd(context, end, limit, from);
  if (purpose !== null) return { to: purpose, isClosed: true };
  if (!isDefinite(form)) return undefined;
  // شركة النور ميلين الزبائن: a proper name has no owner; آباء وأولياء التلاميذ are joined nouns that do.
  const isJoined = /^و../.test(last?.form ?? '') || districts.has(last?.form ?? '');
  // مركز معلومات مجلس الوزراء.
  const isOpen = isJoined || isBodyNoun(last);
  if (!isAdjective(form) && !isOpen) return null;
  // جامعة كوينزلاند الأسترالية: where it is, and no part of a proper name.
  return nations.ofAdjective(token) === null ? undefined : null;
}
