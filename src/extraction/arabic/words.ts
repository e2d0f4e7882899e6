import { remember } from '../remember.ts';
import { doubledForms, type VerbForm, verbForms } from '../lexicon/arabic-forms.ts';
import { likePlurals, timeWords, turnMarkers } from '../lexicon/arabic-words.ts';
import { qualities, tasks } from '../lexicon/arabic-roles.ts';
import {
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { notProclitic, shortActs } from '../lexicon/arabic-initial-b.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isByMeans } from './by-means.ts';
import { withoutConjunction } from './conjunction.ts';
import { isParticipleNoun } from './participle-noun.ts';
import { isPupil } from './pupil.ts';
import { isRightAfterVerb } from './right-after-verb.ts';

/** A verb form where it stands. */
export interface FoundVerb extends VerbForm {
  start: number;
  end: number;
  text: string;
  /** و or ف is written with it. */
  hasConjunction: boolean;
}

/** The verb of saying that a token is, if it is one. */
export function verbAt(text: string, token: Token | undefined): FoundVerb | null {
  if (token?.kind !== 'word' || !mayBeVerb(token.form)) return null;
  let verb = verbs.get(token);
  if (verb === undefined) verbs.set(token, (verb = readVerb(text, token)));
  return verb;
}

const verbs = new WeakMap<Token, FoundVerb | null>();

const doubled = /^[وف]?(?:[يت][\u064e-\u0650]?)?.[\u064e-\u0650]?.[\u064e-\u0650]?\u0651/u;
const allForms = new Map([...doubledForms, ...verbForms]);
/** Whether a form is one of a verb of saying, with or without the letter before it: what few words are. */
const mayBeVerb = remember((form) => allForms.has(form) || allForms.has(form.slice(1)));

function readVerb(text: string, token: Token): FoundVerb | null {
  const known = doubled.test(token.text) ? allForms : verbForms;
  const { form, start, hasConjunction } = withoutConjunction(token, known);
  const forms = known.get(form) ?? [];
  // طالباً: rather of طلب than what two people do, unless و is before it.
  const state = forms.find(({ tense }) => tense === 'participle' && !hasConjunction);
  const verb = state ?? forms[0];
  // ومقره لندن: where it is, and nobody who admits it. السؤال هنا: no verb is spelled without its hamza.
  if (verb === undefined || /^(?:مقر(?:ه|ها|هم)|هنا)$/.test(form)) return null;
  const words = text.slice(start, token.end);
  // منظمات مهنية: of a profession, where مهنئة congratulates.
  if (/^مهني[ةه]?$/u.test(words)) return null;
  // إدانة: no verb is spelled with this hamza but one in the imperative.
  if (words.startsWith('\u0625') || isPassive(words, verb)) return null;
  // رأي آخر: the noun, where the verb is رأى.
  if (/(?<!خش)\u064a$/u.test(words) && verb.tense === 'perfect') return null;
  return { ...verb, start, end: token.end, text: words, hasConjunction };
}

/** The verb of saying at a place, where no preposition before it makes it a noun: في علم الحشرات. */
export function finiteVerbAt(text: string, tokens: readonly Token[], i: number): FoundVerb | null {
  const verb = verbAt(text, tokens[i]);
  if (verb === null) return null;
  if (isPupil(tokens, i)) return null;
  // قال مجددا إن: once more, where مجددا رفضه is what somebody does.
  if (tokens[i]?.form === 'مجددا' && !/...(?:ه|ها|هم)$/.test(tokens[i + 1]?.form ?? ''))
    return null;
  if (verb.tense === 'participle') return isParticipleNoun(tokens, i) ? null : verb;
  // شاب يدعى كمال: what somebody is called, where nothing is claimed.
  const isCalled =
    verb.verb.lemma === 'ادعى' && verb.tense === 'imperfect' && verb.text.endsWith('\u0649');
  if (isCalled && !/^ب?ان/.test(tokens[i + 1]?.form ?? '')) return null;
  // عقب الجلسة: after it.
  const isAfter = tokens[i]?.text === 'عقب' && verb.tense === 'perfect';
  if (isAfter && !mayNameSomebody(tokens[i + 1])) return null;
  const before = tokens[i - 1];
  if (before?.kind !== 'word') return verb;
  if (isOfRole(tokens, i) || isRightAfterVerb(verb, tokens, i)) return null;
  // قال دان فرح: a name, where a verb opens its clause.
  if (verb.text === 'دان') return null;
  // توظيف مديرين جدد: new ones.
  if (tokens[i]?.text === 'جدد' && /..(?:ين|ون|ات|اء)$/.test(before.form)) return null;
  // يكلفه ثمن وقوده: the noun, where no clause can start.
  const isNoun = verb.tense === 'perfect' && /^(?:ثمن|وجه)$/.test(tokens[i]?.text ?? '');
  if (isNoun && !timeWords.has(before.form) && !turnMarkers.has(before.form)) return null;
  // وهو طالب في الصف العاشر: who somebody is.
  if (verb.tense === 'perfect' && /^و?هو$/.test(before.form) && titleHeads.has(verb.text))
    return null;
  // صالح بن طالب, أبو شرح: a part of a name.
  if (!verb.hasConjunction && /^(?:بن|ال|بو|اب[واي]|عبد)$/.test(before.form)) return null;
  if (isByMeans(tokens, i)) return null;
  // قال إبراهيم طالب إن: a surname, as no other verb than قال takes إن.
  const isBeforeIn = verb.verb.lemma !== 'قال' && tokens[i + 1]?.text === 'إن';
  if (isBeforeIn && givenNames.has(before.form)) return null;
  if (/^(?:من|على)$/.test(before.form)) return homographs.has(tokens[i]?.form ?? '') ? null : verb;
  return nounPrepositions.has(before.form) ? null : verb;
}

/** رئيس تجمع المزارعين, الرئيس التنفيذي لتجمع مكة الصحي, شركة نقل تونس: a body or a field that is spelled as a verb, within a role or after a feminine body. */
export function isOfRole(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  const isTask = tasks.has(form);
  const isNoun = isTask || organizationHeads.has(form);
  const isToBody = /^ل../.test(form) && organizationHeads.has(form.slice(1));
  if (!isNoun && !isToBody) return false;
  const role = tokens[i - 1]?.form ?? '';
  const isTitle = isHead(role, titleHeads);
  if (isToBody && (isTitle || qualities.has(role))) return true;
  if (isTask && role.endsWith('ه') && isHead(role, organizationHeads)) return true;
  return isNoun && isTitle && isOwner(tokens[i + 1]?.form ?? '');
}

/** المزارعين, مزارعي الجزيرة: whose a body or a field is. */
function isOwner(form: string): boolean {
  return isDefinite(form) || (form.endsWith('ي') && isHead(form, titleHeads));
}

/** Whether a noun is a role, a body, or a word without the article, which may be a name. */
function mayNameSomebody(token: Token | undefined): boolean {
  if (events.test(token?.form ?? '')) return false;
  if (token === undefined || token.isKnown === true || token.isSurname === true) return true;
  if (isHead(token.form, titleHeads) || isHead(token.form, organizationHeads)) return true;
  return !isDefinite(token.form);
}

const events =
  /^(?:ال)?(?:جلس|اجتماع|لقاء|مبارا|انتهاء|صدور|اعلان|زيار|وصول|موتمر|صلا|خروج|حادث|هجوم|قرار)/;

/** Prepositions and nouns that are spelled as a verb of saying. */
export const homographs = wordSet(
  'عبر بين كتب ذكر علم حمل نشر طلب رد زعم وعد وصف نقل قول كشف شرح سجل رفض دفع رصد ثمن وجه نص دل حض شبه حلف طعن عكس قدر',
);

const nounPrepositions = wordSet(
  'في إلى عن مع لدى حول بين ضد خلال عبر بعد قبل أمام تحت فوق منذ نحو عند بشأن ضمن وسط كل أي بلا دون بدون غير',
);

/** A damma on the first letter makes a verb passive where its active voice has another vowel; nobody says anything then. */
function isPassive(word: string, { tense, verb }: VerbForm): boolean {
  if (tense === 'participle' || !/^.\u064f/u.test(word)) return false;
  // The second, third and fourth forms have a damma in the active imperfect too; their participles tell them.
  const hasActiveDamma = verb.participle?.startsWith('م') === true && !/^[ات]/.test(verb.lemma);
  return tense === 'perfect' || !hasActiveDamma;
}

/** Whether a word starts with the preposition ب and not with a letter of its own. */
export function hasProclitic(token: Token, letter: 'ب' | 'ل'): boolean {
  if (token.kind !== 'word' || token.isWholeName === true || !token.form.startsWith(letter))
    return false;
  if (token.form === letter) return true;
  if ((token.mediumClitics ?? 0) > 0) return true;
  if (letter === 'ل')
    return (
      (/^لل...|^ل...../.test(token.form) && !givenNames.has(token.form)) ||
      mediaHeads.has(token.form.slice(1)) ||
      organizationHeads.has(token.form.slice(1))
    );
  return (
    (/^ب.../.test(token.form) &&
      !notProclitic.has(token.form) &&
      // أنيس بالطيب.
      !(token.form.startsWith('بال') && givenNames.has(token.form)) &&
      !organizationHeads.has(token.form)) ||
    shortActs.has(token.form)
  );
}

/** Takes the article and the clitics و ف ب ل ك off a noun: للمجلس, بالمجلس and والمجلس give مجلس. */
export const bareNoun = remember((form) => {
  const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/.exec(form);
  return article === null ? form : form.slice(article[0].length);
});

/** Nouns of two letters; of other words so short, ال is a part: آلاف, ألين. */
const shortNouns = wordSet(
  'حي سد حل رد أم أب دم حج فن خط جد جو حد حق صف طب نص رب كل يد تل ري سن شر غش زي غد عم بث بر ظل',
);

/** Acts and nations that begin as the article does: التزامات, التحاق, ألمان, إلكتروني. */
const ofLam =
  /^[وفبك]?الت(?:زام|هاب|حام|قاء|قا|فاف|ماس|باس|جاء|جا|واء|وا|يام|حاق|قاط|هام|فات|صاق)(?:ات|ا|ه|ها|هم|نا|ين)?$|^[وفب]?ال(?:مان|بان|كترون)(?:ي|يه|يا|يون|يين|يات)?$/;

/** Whether a noun has the article. */
export const isDefinite = remember((form) => {
  const noun = /^[وف]?(?:[بك]?ال|لل)(..+)$/.exec(form)?.[1];
  if (noun === undefined) return false;
  if (noun.length === 2) return shortNouns.has(noun);
  return form !== 'الذين' && !givenNames.has(form) && !ofLam.test(form);
});

/** A noun in a lexicon of heads, with whatever clitics it has, as a dual or a sound plural too: الوزيران, وزارتا, لمهندسي. */
export function isHead(form: string, heads: ReadonlySet<string>): boolean {
  let id = lexicons.get(heads);
  if (id === undefined) lexicons.set(heads, (id = lexicons.size));
  const answers = answersOf(form);
  return (answers[id] ??= isAmong(form, heads));
}

/** The lexicons that were asked for, by the place of their answers. */
const lexicons = new Map<ReadonlySet<string>, number>();
/** What was answered of a word, by lexicon: all of it in one place, since a word is asked about several in a row. */
const answersOf = remember((): boolean[] => []);

function isAmong(noun: string, heads: ReadonlySet<string>): boolean {
  return withoutClitics(noun).some(
    (each) =>
      heads.has(each) ||
      singularsOf(each, isDefinite(noun)).some((singular) => heads.has(singular)),
  );
}

function withoutClitics(form: string): string[] {
  const nouns = [form];
  const bare = bareNoun(form);
  if (bare !== form) nouns.push(bare);
  if (/^[وفبل]../.test(form)) nouns.push(form.slice(1), bareNoun(form.slice(1)));
  return nouns;
}

/** What a noun may be the dual, the sound plural or the accusative of: وزارتان gives وزارة, and الشابي no شاب. */
function singularsOf(form: string, hasArticle: boolean): string[] {
  const singulars: string[] = [];
  // مهرجان is no two clowns.
  if (organizationHeads.has(form)) return singulars;
  const two = /^(.{2,}ت)(?:ان|ين|ا|ي)$/.exec(form)?.[1];
  if (two !== undefined) singulars.push(`${two.slice(0, -1)}ه`);
  const stem = /^(.{3,})(?:ان|ين|ون)$/.exec(form)?.[1];
  if (stem !== undefined) singulars.push(stem);
  const women = /^(.{2,})ات$/.exec(form)?.[1];
  if (women !== undefined) singulars.push(`${women}ه`);
  // برلمانيا، وجهت: an adverb of an adjective.
  const construct =
    hasArticle || form.endsWith('يا') ? undefined : /^(.{3,})[اوي]$/.exec(form)?.[1];
  if (construct !== undefined && !likePlurals.has(form)) singulars.push(construct);
  return singulars;
}
