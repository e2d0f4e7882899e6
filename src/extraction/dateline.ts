import { isAction } from './lexicon/arabic-actions.ts';
import { verbForms } from './lexicon/arabic-forms.ts';
import { monthNames } from './lexicon/calendar-names.ts';
import { bareAgencies, datelineCities } from './lexicon/datelines.ts';
import { formOf } from './tokens.ts';

const longest = 60;
const longestHead = 90;

const agencies = new Set(bareAgencies.map(formOf));
const latin =
  /^(?:\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:, \p{Lu}[\p{L} ]{1,25})?(?: ?\([^)]{2,20}\))?—(?=["“‘']?\p{Lu})|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, \p{Lu}[\p{L}. ]{1,20})? [–—] (?=\p{Lu})|\p{Lu}[\p{Lu}\s.'’-]+,?[^()\n-]{0,40}(?:\([^)]{2,40}\))?\s*[-–—]+\s+|[\p{L}\s،,]{2,40}\([^)]{2,40}\)\s*[-–—ـ:]\s*)/u;

/** No lone ـ, which is a letter that stands for a dash. */
const word = String.raw`(?!ـ\s)[\p{L}\p{M}'’.]+`;
const words = `${word}(?: ${word}){0,2}`;
const month = monthNames.filter((name) => !/^[a-z]/i.test(name)).join('|');
const day = String.raw`(?:في )?\p{N}{1,2}(?:(?: ?[-/.] ?\p{N}{1,4}){1,2}| (?:${month})(?:[ /]+(?:${month}))?)(?: \p{N}{4})?`;
const brackets = String.raw`\([^()]{2,40}\)`;
const outlet = String.raw`(?:«[^»]{2,30}»|"[^"]{2,30}"|“[^”]{2,30}”)`;
const dash = String.raw`\s*(?:-{1,3}|[–—ـ/])\s*`;
const part = `(?:${day}|${brackets}|(?:${dash})${outlet}|(?:(?:${dash})?(?:${bareAgencies.join('|')})(?=\\s|[-:])))`;

/** DOHA: The ministry; PORT OF SPAIN (AP): */
const shouted = /^\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:\([^)]{2,20}\))?:\s+(?=["“‘']?\p{Lu})/u;

/** A place with a date, an agency or an outlet: أبوظبي في 6 يوليو / وام /, فاس ـ «القدس العربي»:, رام الله 12-10-2025 وفا-. */
const arabic = new RegExp(
  String.raw`^${words}(?:[،,] ?${words})?(?:(?:${dash}|[،,]?\s+)?${part})+(?:${dash}|:\s+(?=\S))`,
  'u',
);
/** An agency or a place alone with a dash of its own: وطنية - استقبل, دمشق – قال. */
const bare = new RegExp(String.raw`^(${word}(?: ${word})?)\s+[-–—ـ]+\s+(?=(${word}))`, 'u');
/** A city before the verb of the first sentence: عمّان: أعلن, نواكشوط – (الأنباء) قال, الخرطوم ـ صدى النيل: قال. */
const city = new RegExp(
  String.raw`^(${words})(?:(?:${dash}|\s+)?${brackets}|${dash}(?:${words})(?=:))?(?:[:،]|\s*[-–—])?\s+(?=(${word}))`,
  'u',
);
/** An agency or an outlet, with its reporters or without, before a place and a colon: واس - أبها: أعلنت, سبق- الأحساء: قالت. */
const placeAfter = new RegExp(
  String.raw`^(?:${words}[،,] ?)?(${words})(?:${dash}${words})?${dash}(${words})\s*:\s+(?=(${word}))`,
  'u',
);
/** The reporter after it: لينا الحباشنة- كشفت. */
const reporter = new RegExp(String.raw`^${word}(?: ${word}){1,2}\s*[-–—]+\s*`, 'u');

/** وفي 6 أغسطس/ آب: when something was, and no place. */
const adjunct = /^و?(?:في|من|منذ|خلال|حتى|قبل|بعد|بين|يوم|صباح|مساء|ليلة|فجر)\s/u;

/** Where a paragraph's text starts after its dateline: 'PARIS, Nov 14 (Agency) - ', 'Tunis – ', 'أثينا (أ ف ب) – '. */
export function datelineEnd(text: string, { isFirst = false }: { isFirst?: boolean } = {}): number {
  const head = text.slice(0, longestHead);
  // Later in an article, capitals before a colon are whoever speaks in a transcript.
  const label = isFirst ? (shouted.exec(head)?.[0] ?? cityOf(head) ?? placeAfterOf(head)) : null;
  if (label !== null) return label.length;
  if (!/[-–—ـ/]|\)\s*:/.test(head) || adjunct.test(head)) return 0;
  const whole = arabic.exec(head)?.[0] ?? latin.exec(head)?.[0] ?? bareOf(head) ?? '';
  if (whole === '' || whole.length > longest || hasVerb(whole)) return 0;
  const after = reporter.exec(head.slice(whole.length))?.[0] ?? '';
  return whole.length + (/^\p{Script=Arabic}/u.test(head) && !hasVerb(after) ? after.length : 0);
}

/** موسكو: أسقطنا ثلاث مسيرات is what a capital says. */
function cityOf(head: string): string | null {
  const [whole, place = '', next = ''] = city.exec(head) ?? [];
  if (whole === undefined || !/[:)]/.test(whole)) return null;
  return isCity(place) && isVerb(next) && !next.endsWith('نا') ? whole : null;
}

function isCity(place: string): boolean {
  return datelineCities.phrases.has(place.split(/\s+/).map(formOf).join(' '));
}

function placeAfterOf(head: string): string | null {
  const [whole, agency = '', place = '', next = ''] = placeAfter.exec(head) ?? [];
  const [first = ''] = whole?.split(/\s/) ?? [];
  if (whole === undefined || !/^\p{Script=Arabic}/u.test(place) || isVerb(first)) return null;
  const isKnown = agencies.has(formOf(agency)) || isCity(place);
  return isKnown || (isVerb(next) && !next.endsWith('نا')) ? whole : null;
}

function bareOf(head: string): string | null {
  const [whole, place = '', next = ''] = bare.exec(head) ?? [];
  if (whole === undefined || !/^\p{Script=Arabic}/u.test(place)) return null;
  const isAgency = agencies.has(formOf(place));
  return isAgency || isVerb(next) ? whole : null;
}

function hasVerb(text: string): boolean {
  return text.split(/[^\p{L}\p{M}]+/u).some(isVerb);
}

/** A verb in the perfect, or one with what joins it to the sentence before: no place has either. */
function isVerb(text: string): boolean {
  const form = formOf(text);
  return [form, form.replace(/^[وف](?=...)/, '')].some(
    (each) =>
      isAction(each) || verbForms.get(each)?.some(({ tense }) => tense !== 'participle') === true,
  );
}
