import { bareNoun, isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { portfolios } from '../lexicon/arabic-roles.ts';
import { adjunctStarts, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { isClauseVerb } from '../arabic/noun-phrase.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Cast } from './arabic-cast.ts';
import type { Nations } from './nations.ts';

const longest = 9;
const longestProperName = 3;
/** Definite nouns too short to be told by their article. */
const shortNouns = wordSet('الري الحج الفن الحق الدم السد الطب البر الجو الأب الأم');

/** What the name of a body is read in. */
export interface BodyContext {
  text: string;
  tokens: readonly Token[];
  gazetteer: Gazetteer;
  nations: Nations;
  cast: Cast;
}

/** Whether the noun of a body or a medium is at a token, with whatever clitics it has. */
export function isBodyNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  // صحفي is no plural of صحف.
  const { form } = token;
  const nouns = [form, bareNoun(form), form.slice(1), bareNoun(form.slice(1))];
  const isExact = nouns.some((noun) => organizationHeads.has(noun) || mediaHeads.has(noun));
  if (!isExact && /ي(?:ه|ين|ون)?$/.test(form) && isIndefiniteAdjective(bareNoun(form)))
    return false;
  return isHead(token.form, organizationHeads) || isHead(token.form, mediaHeads);
}

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
  let end = i + 1;
  let isClosed = isDefinite(head.form);
  let properWords = 0;
  let hasComplement = false;
  for (; end < limit; end++) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number') break;
    if (token.quotation !== undefined) {
      const isName =
        end === i + 1 ||
        isBodyNoun(tokens[end - 1]) ||
        isAdjective(tokens[end - 1]?.form ?? '') ||
        hasComplement;
      if (isName && token.end - token.start < 60 && !saysSomething(context, token, head))
        return withAdjectives(context, end + 1, limit);
      break;
    }
    if (token.kind === 'bracket') {
      if (end === i + 1 && isHead(head.form, mediaHeads)) return end + 1;
      break;
    }
    if (token.kind !== 'word') break;
    const { form } = token;
    if (stops(context, end)) {
      const mayBePlaced =
        isHead(head.form, mediaHeads) || (isDefinite(head.form) && !hasComplement);
      if (isClosed && mayBePlaced && isPlace(context, end, limit)) {
        end += 2;
        return end;
      }
      break;
    }
    if (!isClosed) {
      if (/^وال./.test(form) || (properWords > 0 && givenNames.has(form))) break;
      // شركة النور ميلين الزبائن: a proper name has no owner.
      if (properWords > 0 && isDefinite(form) && !isAdjective(form)) break;
      if (isDefinite(form) || shortNouns.has(form)) {
        isClosed = true;
        hasComplement = true;
        continue;
      }
      const isAlike = head.form.endsWith('ه') === form.endsWith('ه');
      const isNext =
        isDefinite(tokens[end + 1]?.form ?? '') && !/^[وف]/.test(tokens[end + 1]?.form ?? '');
      if (end === i + 1 && isAlike && isIndefiniteAdjective(form) && !isNext) break;
      if (isVerbalNoun(form) && !isNext) break;
      if (documentHeads.has(form) && !isVerbalNoun(form)) break;
      // حركة حماس السلطة: a name that is known owns nothing.
      if (isBodyNoun(token) || (isNext && !isProperName(context, end))) continue;
      if (++properWords > longestProperName) break;
      hasComplement = true;
      continue;
    }
    // مركز الملك عبدالعزيز: in honour of somebody.
    const isNamesake =
      hasComplement &&
      titleHeads.has(bareNoun(tokens[end - 1]?.form ?? '')) &&
      isDefinite(tokens[end - 1]?.form ?? '') &&
      !isDefinite(form);
    if (isNamesake && end + 1 < limit) continue;
    // شركة الأمن السيبراني Kestrel.
    if (/^\p{Lu}/u.test(token.text)) continue;
    if (isAdjective(form) && (hasComplement || agrees(head.form, form))) continue;
    // لوقاية النباتات ومكافحتها.
    if (
      hasComplement &&
      /^و...+(?:ها|هم|ه)$/.test(form) &&
      isVerbalNoun(
        form
          .slice(1)
          .replace(/(?:ها|هم|ه)$/, '')
          .replace(/ت$/, 'ه'),
      )
    )
      continue;
    const isMatter = head.form.endsWith('وزاره') && /^ل(?:ل)?(?:شوون|قطاع|ملف)/.test(form);
    const isFor =
      /^ل(?:ل|...)/.test(form) && !isMatter && !isHead(form, mediaHeads) && !isAddressed(form);
    // الولاية للمساهمة: for a purpose.
    if (end === i + 1 && isFor && isDefinite(head.form)) break;
    if (isFor && (form.startsWith('لل') || isDefinite(tokens[end + 1]?.form ?? ''))) {
      isClosed = form.startsWith('لل');
      hasComplement = true;
      continue;
    }
    const isAnd = hasComplement && /^وال.../.test(form) && !isOther(context, end);
    if (isAnd) continue;
    const isWithinBody =
      isHead(head.form, committees) && /^ب(?:ال)?(?:مجلس|برلمان|كنيست|كونغرس|جمعيه)$/.test(form);
    if (isWithinBody) {
      isClosed = isDefinite(form);
      continue;
    }
    break;
  }
  const last = tokens[end - 1];
  // شركة جنوب القاهرة: a proper name has no article to end it.
  const isName = isClosed || properWords > 0 || last?.quotation !== undefined;
  return isName ? end : null;
}

/** A name of the gazetteer of one word, and no place, which a body may be of: مركز طهران للدراسات. */
function isProperName({ tokens, gazetteer }: BodyContext, i: number): boolean {
  const match = gazetteer.match(tokens, i);
  return match !== null && match.length === 1 && match.clitics === 0 && !match.isMetonym;
}

const committees = new Set(['لجنه']);

/** اللجنة «تتعامل مع كل شكوى»: what is said of the body rather than its name. */
function saysSomething({ text }: BodyContext, { quotation }: Token, head: Token): boolean {
  if (quotation === undefined) return false;
  const words = wordsOf(text, quotation);
  const isClause =
    /^(?:لا|لن|لم|ليس|ليست|قد|سوف|هي|هو)$/.test(words[0]?.form ?? '') ||
    isClauseVerb(text, words, 0);
  return (isClause && words.length > 1) || (isDefinite(head.form) && words.length > 3);
}

/** The adjective of a feminine noun is feminine: no name is الخارجية المصري. */
function agrees(noun: string, adjective: string): boolean {
  return !/(?:ه|ات)$/.test(noun) || /(?:ه|ات)$/.test(adjective);
}

/** Words that no name goes on with. */
function stops({ text, tokens }: BodyContext, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return true;
  const { form } = token;
  if (honorifics.has(form) && isDefinite(form)) return true;
  // هيئة الخدمات الصحية العام الماضي: when, and no adjective.
  if (
    /^ال(?:عام|شهر|اسبوع|يوم|سنه|ربع)$/.test(form) &&
    /^ال(?:ماضي|ماضيه|جاري|جاريه|مقبل|مقبله|حالي|حاليه|فايت|مايل|اول|ثاني|ثالث|رابع)$/.test(
      tokens[i + 1]?.form ?? '',
    )
  )
    return true;
  if (/^(?:يوم|ليل|عقب|قبيل|بعيد)$/.test(form)) return true;
  if (timeWords.has(form) || prepositions.has(form) || adjunctStarts.has(form)) return true;
  if (titleHeads.has(form) && !isIndefiniteAdjective(form)) return true;
  if (anonymousHeads.has(form) && !isDefinite(tokens[i + 1]?.form ?? '')) return true;
  const verb = verbAt(text, token);
  return (
    verb !== null &&
    (verb.tense !== 'participle' || !isDefinite(form)) &&
    !isIndefiniteAdjective(form)
  );
}

/** في لندن: where the body is, as a part of its name. */
function isPlace({ tokens, nations, gazetteer }: BodyContext, i: number, limit: number): boolean {
  if (tokens[i]?.form !== 'في' || i + 1 >= limit) return false;
  return (
    nations.named(tokens, i + 1) !== null || gazetteer.match(tokens, i + 1)?.isMetonym === true
  );
}

/** للصحفيين: those whom something is said to. */
function isAddressed(form: string): boolean {
  return (
    /^لل(?:صحف|صحاف|اعلام|جمهور|نواب|حضور|مشاهد|مستمع)/.test(form) ||
    (isHead(form, documentHeads) && !isVerbalNoun(bareNoun(form)) && !isVerbalNoun(form.slice(2)))
  );
}

/** والحكومة: another body or person, and no part of the name before. */
function isOther({ tokens, gazetteer }: BodyContext, i: number): boolean {
  const form = tokens[i]?.form ?? '';
  // وزارة الري والموارد المائية: the rest of a portfolio, though a body is called so too.
  const portfolio = gazetteer.match(tokens, i)?.length ?? 1;
  if (portfolios.has(form.slice(3)) && portfolio === 1) return false;
  const match = gazetteer.match(tokens, i);
  return (
    (match !== null && match.clitics > 0) ||
    (!portfolios.has(form.slice(3)) &&
      [titleHeads, organizationHeads, mediaHeads, anonymousHeads, documentHeads].some((heads) =>
        heads.has(form.slice(3)),
      )) ||
    givenNames.has(form)
  );
}

function withAdjectives({ tokens }: BodyContext, from: number, limit: number): number {
  let end = from;
  while (end < limit && tokens[end]?.kind === 'word' && isAdjective(tokens[end]?.form ?? '')) end++;
  return end;
}
