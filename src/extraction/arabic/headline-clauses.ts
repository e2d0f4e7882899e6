import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Paragraph } from '../statement.ts';
import { isMute } from './mute.ts';
import { isNominal } from './nominal-head.ts';
import { isClauseVerb } from './noun-phrase.ts';
import type { Token } from '../tokens.ts';
import type { TokenRange } from './subject.ts';
import { documentHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import { bareNoun, isDefinite, isHead, verbAt } from './words.ts';

const breaks = new Set(['..', '...', '....', '…', '؛', '!', '؟', '?', '|', '.']);
const dashes = new Set(['–', '—', '-', 'ـ', '/']);
const longestSubject = 7;
const longestLabel = 9;
/** What headlines are about that is a document or a name elsewhere. */
const topics = wordSet(
  'فضيحة ملف مفاوضات قانون مشروع اتفاق اتفاقية ضرائب تأشيرات هجرة ترسيم موجة معاناة ديربي تمرد مساعدات بكالوريا تقاعد نفط غاز كهرباء مياه كورونا إيبولا',
);
const notSubjects = wordSet(
  'ولا ولم ولن وقد وفي ومن وعلى وعن ومع وبعد وقبل ولكن وهو وهي وذلك وكان وكانت وأن وإن وما',
);

/**
 * The clauses of a headline, each with a subject and a verb or a colon of its own: 'أروندا: مستعدون.. وتالوس تطلب ضمانات' has two.
 * What follows a break without a subject of its own goes on with the clause before.
 */
export function headlineClauses({ text, tokens }: Paragraph): TokenRange[] {
  const clauses: TokenRange[] = [];
  let from = 0;
  // What the clause has had so far; each token is looked at once, however long the line.
  let [looked, hasPredicate, hasColon] = [0, false, false];
  const look = (to: number) => {
    for (; looked < to; looked++) {
      hasColon ||= tokens[looked]?.form === ':';
      hasPredicate ||= hasColon || isClauseVerb(text, tokens, looked);
    }
  };
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || i <= from) continue;
    const isBreak =
      breaks.has(token.form) ||
      (dashes.has(token.form) && isSpaced(tokens, i)) ||
      endsTopic({ text, tokens }, from, i);
    const next = isBreak ? i + 1 : i;
    const isJoined = !isBreak && token.kind === 'word' && token.form.startsWith('و');
    const isJoinedQuote = !isBreak && token.form === 'و' && tokens[i + 1]?.kind === 'quote';
    if (!isBreak && !isJoined && !isJoinedQuote) continue;
    look(i);
    const isOther = !isBreak && !hasPredicate && hasOtherSubject({ text, tokens }, from, i);
    if (!isBreak && !hasPredicate && !isOther) continue;
    const isOwn = startsClause({ text, tokens }, next, {
      isJoined: !isBreak,
      isSpeech: hasColon,
    });
    if (!isOwn && (!isBreak || hasColon)) continue;
    clauses.push({ from, to: i });
    from = isJoinedQuote ? next + 1 : next;
    if (tokens[from]?.form === 'و') from++;
    [looked, hasPredicate, hasColon] = [from, false, false];
  }
  if (from < tokens.length) clauses.push({ from, to: tokens.length });
  return clauses;
}

/** أزمة الخبز: النقابة تحذر: the colon between what it is about, which says nothing, and a clause of its own. */
function endsTopic(
  paragraph: Pick<Paragraph, 'text' | 'tokens'>,
  from: number,
  at: number,
): boolean {
  const { tokens } = paragraph;
  const topic = tokens[from];
  if (tokens[at]?.form !== ':' || topic === undefined || at - from > longestSubject) return false;
  const isDocument = isHead(topic.form, documentHeads);
  if (!topics.has(bareNoun(topic.form)) && (isDocument || !isMute(topic))) return false;
  return startsClause(paragraph, at + 1, { isJoined: true, isSpeech: false });
}

/** باحثون متفائلون ومنظمة الصحة تدعو: a verb of one, a woman's, is of the body after و and not of those before it. */
function hasOtherSubject(
  { text, tokens }: Pick<Paragraph, 'text' | 'tokens'>,
  from: number,
  at: number,
): boolean {
  // لقاء في بغداد والسوداني يتعهد: no thing says anything.
  const event = tokens[from];
  const own = tokens[at];
  if (event !== undefined && own !== undefined && isEvent(event) && !isMute(own)) return true;
  const body = (own?.form ?? '').slice(1);
  const first = event?.form ?? '';
  if (!isHead(body, organizationHeads) || isHead(first, organizationHeads)) return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + longestSubject); k++) {
    if (tokens[k]?.kind === 'mark') return false;
    const verb = verbAt(text, tokens[k]);
    if (verb?.tense === 'imperfect' && !verb.hasConjunction)
      return verb.agreement !== 'plural' && /(?:ون|ين|ان|اء|ات)$/.test(first);
  }
  return false;
}

function isEvent(token: Token): boolean {
  return !isDefinite(token.form) && (isMute(token) || isVerbalNoun(token.form, token.text));
}

/** A subject with a verb or a colon after it; after و the verb has to stand close by. */
function startsClause(
  { text, tokens }: Pick<Paragraph, 'text' | 'tokens'>,
  from: number,
  { isJoined, isSpeech }: { isJoined: boolean; isSpeech: boolean },
): boolean {
  let at = from;
  if (tokens[at]?.form === 'و') at++;
  const first = tokens[at];
  if (first === undefined || notSubjects.has(first.form)) return false;
  for (
    let k = at + 1;
    k < Math.min(tokens.length, at + (isJoined ? longestSubject : longestLabel));
    k++
  ) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (token.form === ':') return true;
    if (token.kind === 'mark') return false;
    if (isSpeech && verbAt(text, token) === null) continue;
    if (isClauseVerb(text, tokens, k) && /^[يت]/.test(token.form))
      return mayBeSubject(tokens, at, k);
  }
  return false;
}

/** What stands before a verb is its subject: a noun of a role or a body, a definite noun, or one or two words of a name. */
function mayBeSubject(tokens: Paragraph['tokens'], from: number, verb: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  const bare = first.form.replace(/^و(?=..)/, '');
  return (
    isNominal(first) || isNominal({ ...first, form: bare }) || isDefinite(bare) || verb - from <= 2
  );
}

function isSpaced(tokens: Paragraph['tokens'], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before === undefined || token === undefined || next === undefined) return false;
  return before.end < token.start && token.end < next.start;
}
