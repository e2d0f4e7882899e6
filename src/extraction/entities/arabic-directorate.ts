import { bareNoun, isDefinite } from '../arabic/words.ts';
import { ledKinds } from '../lexicon/arabic-body-kinds.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { provinces } from '../lexicon/arabic-provinces.ts';
import { firmTasks, qualities, tasks } from '../lexicon/arabic-roles.ts';
import { honorifics } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { formOf } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { territories } from './arabic-body-place.ts';

/** The bodies that are called by the noun of who heads them. */
const directorates: ReadonlyMap<string, string> = new Map(
  [
    ['مدير', 'مديرية'],
    ['مديرة', 'مديرية'],
    ['مندوب', 'مندوبية'],
    ['مندوبة', 'مندوبية'],
    ['مفوض', 'مفوضية'],
    ['مفوضة', 'مفوضية'],
    ['قنصل', 'قنصلية'],
    ['مفتش', 'مفتشية'],
    ['مفتشة', 'مفتشية'],
    ['منسق', 'منسقية'],
    ['منسقة', 'منسقية'],
  ].map(([head, body]) => [formOf(head ?? ''), body ?? ''] as const),
);
const ranks = wordSet(
  'عام عامة جهوي جهوية إقليمي إقليمية سامي سامية ولائي ولائية مركزي مركزية فرعي فرعية',
);
/** Fields that are spoken of as a body too: الأرصاد. */
const fields = wordSet(
  'صحة تربية فلاحة زراعة أوقاف تموين بيئة أشغال كهرباء مياه ري مرور جوازات سياحة آثار بلديات تجهيز إسكان تضامن',
);
const services = wordSet('أرصاد جمارك مباحث');

/**
 * The name of the body that a role of office and field tells: المدير العام للأرصاد is of المديرية العامة للأرصاد, مدير الصحة
 * بمحافظة قنا of مديرية الصحة بمحافظة قنا. Null where the role names a body itself or tells none.
 */
export function directorateOf(context: BodyContext, head: string): string | null {
  const { text, tokens, gazetteer } = context;
  const office = directorates.get(head);
  if (office === undefined) return null;
  // مدير الصحة بالمحافظة: the part of the state that the article is about.
  const here = tokens.findIndex((_, i) => i > 1 && isHere(tokens, i));
  const own =
    here === -1 ? null : directorateOf({ ...context, tokens: tokens.slice(0, here) }, head);
  if (own !== null) return own;
  let at = 1;
  while (ranks.has(bareNoun(tokens[at]?.form ?? ''))) at++;
  const field = tokens[at];
  if (field?.kind !== 'word' || honorifics.has(field.form) || qualities.has(field.form))
    return null;
  const noun = bareNoun(field.form.replace(/^لل/, 'ال'));
  // المنسق العام للمعرض: of what is led, and called so itself.
  if (field.isBody === true && ledKinds.has(noun)) return null;
  // المدير المركزي للاستغلال, المديرة الإقليمية للمبيعات: what a firm does.
  if (at > 1 && firmTasks.has(noun)) return null;
  const isService = field.isBody === true || services.has(bareNoun(field.form));
  if (isBodyNoun(field) && !isService) return null;
  const place = tokens.findIndex((_, i) => i > at && startsTerritory(tokens, i));
  const town = tokens.findIndex(({ form }, i) => i > at && /^ب../.test(form));
  const namesBody = tokens.some(
    (token, i) =>
      i >= at &&
      (token.quotation !== undefined ||
        (i > at && isBodyNoun(token) && (place === -1 || i < place)) ||
        ((town === -1 || i < town) && gazetteer.match(tokens, i)?.record.kind === 'organization')),
  );
  // منسق المشاريع لدى مديرية الصحة بولاية قنا.
  const isInBody = tokens.some(
    (token, i) =>
      i > at &&
      (place === -1 || i < place) &&
      /^(?:في|لدي)$/.test(tokens[i - 1]?.form ?? '') &&
      isBodyNoun(token),
  );
  if (isInBody || (namesBody && place === -1)) return null;
  const end = endOf(tokens, at);
  // المدير العام للتعليم | بمنطقة حائل: of that part of the country.
  const far = at > 1 && place !== -1 ? endOf(tokens, place + 1) : end;
  const words = text.slice(field.start, tokens[far - 1]?.end ?? field.end);
  // المفوضة السامية لشؤون اللاجئين.
  const isHigh = /^(?:ال)?ساميه?$/.test(tokens[1]?.form ?? '');
  const isFor = isHigh ? /^ل../.test(field.form) : /^لل../.test(field.form);
  if (at > 1 && isFor) {
    const adjectives = tokens.slice(1, at).map(({ text: adjective }) => feminine(adjective));
    return [isDefinite(tokens[0]?.form ?? '') ? `ال${office}` : office, ...adjectives, words].join(
      ' ',
    );
  }
  if (!/^ال../.test(field.form)) return at === 1 ? fieldOfPlace(tokens, text) : null;
  // مدير عام الضمان الاجتماعي: of what is a body by itself.
  if (at > 1 && field.isBody === true) return null;
  if (at > 1) {
    const isTask = tasks.has(bareNoun(field.form)) && !isField(tokens, at) && place === -1;
    return isTask ? null : `المديرية العامة ل${words.slice(1)}`;
  }
  if (place === -1) return head.startsWith('مدير') ? ofService(words, tokens, at) : null;
  const whole = text.slice(field.start, tokens[endOf(tokens, place + 1) - 1]?.end ?? field.end);
  return field.form === 'الشوون' ? whole : `${office} ${whole}`;
}

/** مدير صحة الأنبار: the field of a state's part, which is called so. */
function fieldOfPlace(tokens: BodyContext['tokens'], text: string): string | null {
  const [field, place] = [tokens[1], tokens[2]];
  const end = endOf(tokens, 2);
  const isProvince = provinces.has(place?.form ?? '') || !isCommonWord(place?.form ?? '');
  const isPlace = place?.kind === 'word' && isProvince && end <= 4;
  if (field === undefined || !isPlace || !fields.has(field.form)) return null;
  return text.slice(field.start, tokens[end - 1]?.end);
}

/** مدير الصحة والسكان, مدير الموارد المائية في المحافظة: a directorate of the state, by the fields that no other body has a director of. */
function ofService(words: string, tokens: BodyContext['tokens'], at: number): string | null {
  const end = endOf(tokens, at);
  const isWhole = tokens
    .slice(at + 1, end)
    .every(({ form }) => /^وال../.test(form) || (isDefinite(form) && isAdjective(form)));
  const isAbroad = /^(?:ل|مع|من|عن)/.test(tokens[end]?.form ?? '');
  return isField(tokens, at) && isWhole && !isAbroad ? `مديرية ${words}` : null;
}

/** الصحة, الموارد المائية: what a state has a directorate of. */
function isField(tokens: BodyContext['tokens'], at: number): boolean {
  const field = bareNoun(tokens[at]?.form ?? '');
  return (
    fields.has(field) || (field === 'موارد' && tokens[at + 1]?.form.startsWith('المايي') === true)
  );
}

/** بمحافظة جدة, في ولاية سطيف. */
function startsTerritory(tokens: BodyContext['tokens'], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  // في مديرية الصحة, ببلدية الواحة: a body of its own.
  const isBody = (noun: string, after: string | undefined) =>
    noun === 'بلديه' || (/^(?:مديريه|دايره|جماعه)$/.test(noun) && isDefinite(after ?? ''));
  if (form === 'في') return territories.has(next) && !isBody(next, tokens[i + 2]?.form);
  return /^[بل]/.test(form) && territories.has(form.slice(1)) && !isBody(form.slice(1), next);
}

/** في المحافظة, بالولاية, للولاية. */
function isHere(tokens: BodyContext['tokens'], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  return form === 'في'
    ? next.startsWith('ال') && territories.has(next.slice(2))
    : (form.startsWith('بال') && territories.has(form.slice(3))) ||
        (form.startsWith('لل') && territories.has(form.slice(2)));
}

function endOf(tokens: BodyContext['tokens'], from: number): number {
  let end = from + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token?.kind !== 'word' || honorifics.has(token.form)) break;
    if (prepositions.has(token.form) || /^ب../.test(token.form)) break;
    end++;
  }
  return end;
}

function feminine(adjective: string): string {
  return adjective.endsWith('ة') ? adjective : `${adjective}ة`;
}
