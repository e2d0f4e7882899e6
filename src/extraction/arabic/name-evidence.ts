import {
  bodyAdjectives,
  citingWords,
  contactWords,
  listing,
  obtainingVerbs,
  people,
  possessedNouns,
} from '../lexicon/arabic-names.ts';
import { leaders } from '../lexicon/arabic-roles.ts';
import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { bareThat, fusedThat } from '../lexicon/arabic-words.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { insideEvidence, isLikeness, startsLikeVerb } from './name-inside.ts';
import { isWholeBody } from './name-body.ts';
import { isOwnWork, isWork, works } from './name-work.ts';
import { isNameRun, startsName } from './name-words.ts';
import { headBefore, isBodyInClause, isNameNoun, nounEvidence } from './name-noun.ts';
import { citing, isNaming, isWithheld } from './name-phrase.ts';
import { subjectEvidence } from './name-subject.ts';
import { isClauseVerb } from './noun-phrase.ts';
import { isOfNamedChief } from './told-to.ts';
import { bareNoun, isDefinite, isHead, verbAt } from './words.ts';

/** What a construction that names gives; the words inside say nothing against it. */
const certain = 7;

/**
 * How much speaks for a quote-marked string's being a name, a title or a term rather than words that somebody said, by
 * the construction around it and by what stands inside; below 0 for speech.
 */
export function arabicNameEvidence(text: string, tokens: readonly Token[], i: number): number {
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined) return 0;
  const words = wordsOf(text, quotation);
  if (words.length === 0) return certain;
  if (isNaming(tokens, i) || isWholeBody(text, tokens[i - 1], words)) return certain;
  const written = text.slice(quotation.start, quotation.end);
  const before = beforeEvidence(text, tokens, i, words);
  const inside = insideEvidence(written, words);
  // What a title says counts for less where a noun announces it: برنامج «على مسؤوليتي».
  return (
    before +
    afterEvidence(text, tokens, i, words) +
    (before >= 4 && inside < 0 && isWork(tokens[i - 1]) ? inside / 2 : inside) +
    predicateEvidence(text, tokens, i) +
    subjectEvidence(text, tokens, i, words)
  );
}

/** إن الهدنة «ولدت ميتة», بأنها «تفاوض في العتمة»: what is said of the subject of a reported clause. */
function predicateEvidence(text: string, tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1];
  const noun = tokens[i - 1]?.form ?? '';
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word') return 0;
    // إنه قرأ رواية «سعف»: a title, and nothing that is said of him.
    if (fusedThat.has(token.form) && k >= i - 3)
      return isHead(noun, works) && !isDefinite(noun) ? 0 : -3;
    if (!bareThat.has(token.form)) continue;
    const isSubject =
      next?.kind === 'word' && (afterSubject.test(next.form) || isClauseVerb(text, tokens, i + 1));
    const one = tokens[i - 1]?.form ?? '';
    const isWhole =
      isDefinite(one) || /...(?:ها|هم|نا|كم)$/.test(one) || tokens[k + 1]?.form === 'ما';
    return k < i - 1 && isWhole && !isSubject ? -3 : 0;
  }
  return 0;
}

const afterSubject =
  /^(?:[\u0621-\u064a]{3,}ت|ت[\u0621-\u064a]{3,}|ي[\u0621-\u064a]{3,}|قد|كانت|كان|لا|لم|لن|ست[\u0621-\u064a]{2,})$/;

function beforeEvidence(
  text: string,
  tokens: readonly Token[],
  i: number,
  words: readonly Token[],
): number {
  const [two, one] = [tokens[i - 2], tokens[i - 1]];
  const count = words.length;
  if (one === undefined) return 0;
  if (one.form === ':' || one.form === '：') return -4;
  if (one.kind !== 'word' || count > 6) return 0;
  if (isWithheld(tokens, i - 1)) return -2;
  // ديوانين هما «سعف» و«أسماء القليب»: one of several.
  if (one.form === 'و' && two?.kind === 'quote') return beforeEvidence(text, tokens, i - 2, words);
  const form = one.form.replace(/^[وف](?=...)/, '');
  const isAfterCount = /^من(?:ها|هم)$/.test(form) && two?.kind === 'word';
  if (listing.has(form) && count <= 4 && !isAfterCount) return 3;
  if (
    /^(?:هو|هي|هما|هم)$/.test(one.form) &&
    [2, 3, 4, 5].some(
      (back) =>
        citing.has(tokens[i - back]?.form ?? '') || isNameNoun(tokens[i - back]?.form ?? ''),
    )
  )
    return 3;
  // في كتابه «مدينة على منحدر»: a work with whose it is.
  if (isOwnWork(one)) return 5;
  if (people.has(one.form) && count <= 3) return 2.5;
  // أن التلميذ هو «الحائط القصير»: what somebody calls another.
  if (/^(?:هو|هي)$/.test(form) && isDefinite(two?.form ?? '')) return -0.5;
  // بما سمته «القوة المفرطة»: what somebody calls it.
  if (
    /^(?:وصف|سم|اسم|[يت]سمي|[يت]صف)[ات]?(?:ه|ها|هم)$/.test(form) &&
    /^[بمل]?ما$/.test(two?.form ?? '')
  )
    return -2;
  // مسؤولية «الانهيار»: what somebody is blamed for is said.
  if (/^(?:ال)?مسووليه$/.test(form)) return -2;
  if (citingWords.has(form)) return 0;
  if (isNameNoun(one.form))
    return nounEvidence(one.form, words, { isBody: isBodyInClause(text, tokens, i) });
  if (isHead(one.form, possessedNouns) && !isDefinite(one.form) && count <= 4) return 2.5;
  // ليلى صبري، مؤسسة «سديم»: what somebody leads.
  const isLed = two?.form === '،' && leaders.has(one.form);
  if (isHead(one.form, titleHeads) && count <= 3)
    return isDefinite(one.form) ? 1.8 : isLed ? 5 : 2.2;
  const contact = contactEvidence(tokens, i);
  if (contact > 0) return contact;
  if (count > 4) return 0;
  const far = headBefore(tokens, i);
  if (far > 0) return far;
  // تلقت «إشارات مشجعة»: not from whom.
  if (obtainingVerbs.has(form)) return isLikeness(words) ? 0 : 3;
  if (
    /^(?:عليه|عليها|منه|منها|به|بها|اليه|اليها)$/.test(one.form) &&
    obtainingVerbs.has((two?.form ?? '').replace(/^[وف]/, ''))
  )
    return 3;
  return count <= 3 &&
    two?.kind !== 'word' &&
    /^و?(?:كان|كانت|ليست|لكن|اما|بينما|فيما)$/.test(one.form)
    ? 1.7
    : 0;
}

/** لـ«الضحى» after a verb of saying, في اتصال مع «الأفق», في تصريح لـ: contact with an outlet. */
function contactEvidence(tokens: readonly Token[], i: number): number {
  const one = tokens[i - 1]?.form ?? '';
  if (!/^[وف]?(?:ل|ب|مع|الي|عبر|من|في|على|لدي|امام)$/.test(one)) return 0;
  const next = tokens[i + 1]?.form ?? '';
  const isTold =
    (one === 'ل' || one === 'عبر') && (bareThat.has(next) || fusedThat.has(next) || next === ':');
  let evidence = isTold ? 2.5 : one === 'ل' ? 1 : /^(?:عبر|لدي|من|مع|الي)$/.test(one) ? 0.7 : 0;
  for (let k = i - 2; k >= Math.max(0, i - 6); k--) {
    const token = tokens[k];
    if (token?.kind === 'mark' && token.form !== '،') break;
    if (
      token?.kind === 'word' &&
      contactWords.has(bareNoun(token.form.replace(/^[وفبل](?=...)/, '')))
    ) {
      evidence += one === 'ب' || one === 'من' ? 1 : one === 'في' || one === 'على' ? 0.5 : 2;
      break;
    }
  }
  const onPage =
    /^(?:عبر|على|في|ب)$/.test(one) &&
    [2, 3, 4].some((back) => pages.test(tokens[i - back]?.form ?? ''));
  if (onPage) evidence += 2.5;
  // فاز على «هاتريك», تعادل مع «الأفق»: whom a team played.
  if (
    /^(?:على|مع|امام)$/.test(one) &&
    [2, 3].some((back) => contests.test(tokens[i - back]?.form ?? ''))
  )
    evidence += 2.5;
  // لدى «كابيتال», في «دلتا كابيتال» after who works there.
  if (
    /^(?:في|لدي)$/.test(one) &&
    [2, 3, 4].some((back) => isHead(tokens[i - back]?.form ?? '', titleHeads))
  )
    evidence += 2;
  // ليلى صبري، الرئيسة التنفيذية لـ«سديم».
  if (one === 'ل' && isOfNamedChief(tokens, i - 1)) evidence += 5;
  // القيادي بـ«حراك النهر» كمال زين: of what body somebody is.
  const isNamed = startsName(tokens, i + 1) || isNameRun(tokens, i + 1, i + 3);
  if (/^(?:ب|من)$/.test(one) && isHead(tokens[i - 2]?.form ?? '', titleHeads) && isNamed)
    evidence += 5;
  return evidence;
}

const contests =
  /^[وفيتس]*(?:ال|ب)?(?:فاز|فوز|خسر|خسار|تعادل|تغلب|تفوق|انتصر|انتصار|مبارا|ديربي|هزيم|تاهل)/;
const pages = /^[بلو]?(?:ال)?(?:صفح|حساب|منشور|تدوين|تغريد|قنا[تة]|قنوات|مقطع|فيديو)/;

function afterEvidence(
  text: string,
  tokens: readonly Token[],
  i: number,
  words: readonly Token[],
): number {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  // «سيرة الظل» (2006): a work and its year.
  if (next?.kind === 'bracket' && /^[([]\p{N}{4}[)\]]$/u.test(next.text)) return 4;
  // «الماء كثير»، قالت: what stands before a verb of saying was said.
  const starts = i === 0 || /^[.!؟]$/.test(tokens[i - 1]?.form ?? '');
  if (starts && words.length > 1 && next?.form === '،' && verbAt(text, after) !== null) return -3;
  if (words.length > 4) return 0;
  const before = tokens[i - 1]?.form === 'و' ? tokens[i - 2] : tokens[i - 1];
  const isFirst =
    before === undefined || (before.kind === 'mark' && before.form !== ':' && before.form !== '،');
  if (next?.form === '،' && /^و(?:هو|هي)$/.test(after?.form ?? '')) return 2;
  // الشركة المعنية، «الجسر»، أكدت: the name of a body that stands before it.
  const isBeside = before?.form === '،' && next?.form === '،';
  if (isBeside && [3, 4].some((k) => isBodyAlone(tokens, i, k))) return 3;
  // أعلنت «سديم»، الشركة الناشئة: what is named is told after the comma.
  const isApposed = next?.form === '،' && isDefinite(after?.form ?? '');
  if (isApposed && isHead(after?.form ?? '', organizationHeads) && before?.kind === 'word')
    return 3;
  if (words.length <= 3 && /^(?:الذي|التي|الذين)$/.test(next?.form ?? '')) return 1.7;
  if (next?.form === ':' && isFirst) return 3;
  if (next?.kind !== 'word') return 0;
  const isSaid = before !== undefined && verbAt(text, before) !== null;
  if (isSaid && words.length <= 3 && (bareThat.has(next.form) || fusedThat.has(next.form)))
    return 2.5;
  if (/^(?:المعروف|الملقب|المسم|المكني)/.test(next.form)) return 4;
  if (bodyAdjectives.has(next.form)) return 2;
  if (/^ال[\u0621-\u064a]{2,}(?:يه|ي)$/.test(next.form) && !isHead(next.form, titleHeads)) return 2;
  if (before?.form === '،' && verbAt(text, next) !== null) return 0;
  // «غارتنر» تخفض توقعاتها: the subject of a verb of its own.
  if (
    /^(?:ت[\u0621-\u064a]{3,}|قد|كانت|كان|لا|لم|لن)$/.test(next.form) &&
    !/^(?:تجاه|تحت|تلك|تماما|تقريبا|تحديدا|تباعا|تارة|توا)$/.test(next.form) &&
    after?.kind === 'word' &&
    !/^[بل]$/.test(tokens[i - 1]?.form ?? '')
  )
    return verbAt(text, next)?.verb.complements.has('words') === true && words.length > 2 ? 1 : 2.3;
  if (isFirst && words.length <= 3 && startsLikeVerb(next) && verbAt(text, next) === null)
    return 1.8;
  return 0;
}

/** Whether a body with the article starts so many tokens before a place, and its clause with it: الشركة المعنية،. */
function isBodyAlone(tokens: readonly Token[], i: number, back: number): boolean {
  const [before, noun] = [tokens[i - back - 1], tokens[i - back]];
  const isFirst = before === undefined || before.kind === 'mark';
  return (
    isFirst &&
    noun !== undefined &&
    isDefinite(noun.form) &&
    isHead(noun.form, organizationHeads) &&
    tokens.slice(i - back + 1, i - 1).every(({ form }) => isDefinite(form))
  );
}
