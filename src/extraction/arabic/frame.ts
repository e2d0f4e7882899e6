import { asksForAct, upToAsked } from './acts.ts';
import { isForSomebody } from '../lexicon/arabic-manner.ts';
import { bareSpeech } from './bare-speech.ts';
import { withTarget } from './described.ts';
import { goesElsewhere, isUntoldFinding } from './findings.ts';
import { appraises, findObjectPhrase } from './object-phrases.ts';
import { startsGroup } from './groups.ts';
import { isFunctional, isMute } from './mute.ts';
import { isNameNotPronoun } from './name-words.ts';
import { type Said, findSaid } from './said.ts';
import { isImpersonal } from './impersonal.ts';
import { isQuotedSubject } from './quoted-objects.ts';
import { type Clause, readSubject, type Subject, type TokenRange } from './subject.ts';
import { documentHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { subjectBefore } from './subject-before.ts';
import { trimSubject } from './trim-subject.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { stateAt } from './state-verb.ts';
import { isGesture, isUnsaid } from './unsaid.ts';
import { voiceOf } from './voice.ts';
import { bareNoun, finiteVerbAt, type FoundVerb, isDefinite, isHead } from './words.ts';

/** A verb of saying with who says what, by the word order of its clause. */
export interface Frame {
  verb: FoundVerb;
  at: number;
  subject: TokenRange | null;
  apposition: TokenRange | null;
  said: Said;
  /** The subject is by whose mouth a body speaks: على لسان. */
  isVoice?: boolean;
}

/** Reads what stands after the verb of saying at a token: its speaker and what is said. Null when nothing is said. */
export function readFrame(clause: Clause, at: number): Frame | null {
  const verb =
    finiteVerbAt(clause.text, clause.tokens, at) ?? stateAt(clause.text, clause.tokens, at);
  if (verb === null || verb.verb.complements.has('relay')) return null;
  if (isUnsaid(clause.tokens, at, verb)) return null;
  if (isImpersonal(clause, verb, at) || turnsOut(clause, at)) return null;
  const isParticiple = verb.tense === 'participle';
  // مجدداً دعوته, and not رفع الأسعار مجدداً: once more.
  if (
    isParticiple &&
    verb.verb.lemma === 'جدد' &&
    !isVerbalNoun(bareNoun(clause.tokens[at + 1]?.form ?? ''))
  )
    return null;
  const subject: Subject =
    isParticiple || startsWithObject(clause, verb, at)
      ? { phrase: null, apposition: null, next: at + 1 }
      : upToAsked(clause, verb, readSubject(clause, at + 1));
  if (isUntoldFinding(clause, verb, { subject, at })) return null;
  const words = findSaid(clause, verb, { at, subject });
  const isBare = words?.kind === 'quote' && !words.isClause && words.preposition === null;
  // محللون يرون الصفقة «منطقية»: what it is said of is a part of it.
  const isOpinion = (isBare || words?.kind === 'phrase') && appraises(verb) && !verb.hasObject;
  const object =
    words === null || (isBare && asksForAct(verb)) || isOpinion || isLate(clause, verb, at, words)
      ? findObjectPhrase(clause, verb, {
          at,
          subject,
          isFree: isParticiple || (words !== null && hasSubjectBefore(clause, at)),
        })
      : null;
  const said =
    (object === null || (words !== null && words.from < object.from) ? words : object) ??
    (hasOwnSubject(clause, verb, { at, subject })
      ? findObjectPhrase(clause, verb, { at, subject, isFree: true })
      : null) ??
    headlineSaid(clause, verb, at) ??
    bareSpeech(clause, verb, { ...subject, at });
  if (said === null || (said.kind === 'phrase' && isGesture(clause, verb, at))) return null;
  if (goesElsewhere(verb, said)) return null;
  if (said.kind === 'phrase' && verb.verb.class === 'show' && !isOfDocument(clause, subject, at))
    return null;
  const voice = voiceOf(clause, { from: at + 1, to: said.from });
  if (voice !== null)
    return { verb, at, subject: voice.phrase, apposition: voice.apposition, said, isVoice: true };
  if (subject.phrase === null && isQuotedSubject(clause, at, at + 1))
    return { verb, at, subject: { from: at + 1, to: at + 2 }, apposition: null, said };
  const { subject: phrase, apposition } = trimSubject(clause, verb, subject, said);
  const noun = phrase === null ? undefined : clause.tokens[phrase.from];
  // أعلنت انفصالها, روى خلالها كيف: what is no speaker is what is said, or no noun.
  const isObject =
    said.kind === 'phrase' ||
    (said.kind === 'quote' && (takesNoun(verb) || isDefinite(noun?.form ?? '')));
  const isNone =
    noun !== undefined &&
    (isObject ? isMute(noun) : isFunctional(noun.form)) &&
    !isNameNotPronoun(clause.tokens, phrase?.from ?? at) &&
    !startsGroup(clause.tokens, phrase?.from ?? at);
  if (isNone && isActOfThing(clause, phrase?.from ?? at, said)) return null;
  const speaker = isNone ? { phrase: null, apposition: null } : { phrase, apposition };
  return {
    verb,
    at,
    subject: speaker.phrase,
    apposition: speaker.apposition,
    said: withTarget(clause, verb, { speaker, at, said }),
  };
}

/** الرابطة شجبت القصف المتواصل: a noun after the one that is the object, where the subject stands before the verb. */
function isLate(clause: Clause, verb: FoundVerb, at: number, { kind, from, preposition }: Said) {
  const [next, late] = [clause.tokens[at + 1], clause.tokens[from]];
  return (
    kind === 'phrase' &&
    preposition === null &&
    from > at + 1 &&
    verb.verb.complements.has('noun') &&
    isDefinite(next?.form ?? '') &&
    next?.isSurname !== true &&
    late?.form.startsWith('ب') !== true &&
    hasSubjectBefore(clause, at)
  );
}

/** أظهرت نتائج أولية تقدم الرئيس: what data show by a noun; what a man shows so is no speech. */
function isOfDocument(clause: Clause, subject: Subject, at: number): boolean {
  const before = subject.phrase === null ? subjectBefore(clause, clause.from ?? 0, at) : null;
  const noun = clause.tokens[(subject.phrase ?? before?.phrase)?.from ?? -1];
  return noun !== undefined && isHead(noun.form, documentHeads);
}

/** كشفت الأمطار عن عيوب: what a thing brings to light, that stands between the verb and its preposition, nobody says. */
function isActOfThing({ tokens }: Clause, noun: number, { preposition, kind }: Said): boolean {
  const token = tokens[noun];
  const isThing = token !== undefined && isDefinite(token.form) && isMute(token);
  return isThing && kind === 'phrase' && preposition !== null && preposition > noun;
}

function hasSubjectBefore(clause: Clause, at: number): boolean {
  return subjectBefore(clause, clause.from ?? 0, at) !== null;
}

/** أعلنت انفصالها: a noun right after the verb that is no speaker, and stands without the article; لكنه طالب الدول: or any after a pronoun. */
function startsWithObject({ tokens }: Clause, verb: FoundVerb, at: number): boolean {
  const noun = tokens[at + 1];
  const before = tokens[at - 1]?.form ?? '';
  if (/^[وف]?(?:لكن|ان|لان|كان)(?:ه|ها|هم|هما)$/.test(before) && verb.tense !== 'participle')
    return true;
  // ورددوا هتافات: who a verb in the plural is of stands before it.
  if (verb.agreement === 'plural' && /(?:وا|ون)$/.test(tokens[at]?.form ?? '')) return true;
  // وعزا الخلل إلى التعديات: what is put down to something, where the speaker stands before.
  const isExplained = /^(?:عزا|أرجع)$/.test(verb.verb.lemma) && verb.hasConjunction;
  return (
    noun !== undefined &&
    takesNoun(verb) &&
    (!isDefinite(noun.form) || isExplained) &&
    !isFunctional(noun.form) &&
    (isMute(noun) || (isExplained && isVerbalNoun(noun.form)))
  );
}

function takesNoun({ verb }: FoundVerb): boolean {
  return verb.complements.has('noun') || verb.complements.has('target');
}

const presentClasses =
  /^(?:opine|predict|announce|deny|complain|condemn|criticise|warn|demand|urge|affirm|reveal|accuse|rule-out|estimate|fear|promise|threaten|stress|request)$/;

/** What a headline's verb takes without a word before it: محللون يرون الصفقة «منطقية». */
function headlineSaid(
  { tokens, to, isHeadline }: Clause,
  { tense, verb }: FoundVerb,
  at: number,
): Said | null {
  const next = tokens[at + 1];
  if (isHeadline !== true || tense !== 'imperfect' || !presentClasses.test(verb.class)) return null;
  // الوزير يشهد تخرج الدفعة: who is there, and says nothing.
  if (verb.isStrict && !verb.complements.has('words')) return null;
  if (next?.kind !== 'word' || at + 2 > to || at === 0) return null;
  return { kind: 'phrase', from: at + 1, preposition: null, isClause: false };
}

/** تبين لاحقاً أن, تبين لهم أن. */
function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (timeWords.has(token.form) || isForSomebody(token.form));
}

/** What opens a clause whose verb comes right after. */
const afterFact = /^[وف]?(?:بعدما|حين|عندما|لما|حيث|اذ|كما|قد|ان|لكن|فيما|بينما|منذ|حتى|الى ان)$/;

/** بعدما تبين أنه يزيد الخطر: it turned out, where no woman and no report stands before the verb. */
function turnsOut(clause: Clause, at: number): boolean {
  const { tokens, from } = clause;
  let next = at + 1;
  while (isBetween(tokens[next])) next++;
  return (
    /^[وف]?تبين$/.test(tokens[at]?.form ?? '') &&
    /^ان(?:ه|ها|هم|هما)?$/.test(tokens[next]?.form ?? '') &&
    (afterFact.test(tokens[at - 1]?.form ?? '') || subjectBefore(clause, from ?? 0, at) === null)
  );
}

/** Whether the noun after a verb is its object: its subject stands before it, or is who spoke before, and the noun is no speaker. */
function hasOwnSubject(
  clause: Clause,
  verb: FoundVerb,
  { at, subject }: { at: number; subject: Subject },
): boolean {
  const from = clause.from ?? 0;
  const noun = clause.tokens[at + 1]?.form ?? '';
  if (verb.tense === 'participle' || subject.phrase === null) return false;
  if (verb.hasConjunction)
    return (
      at > from &&
      !isHead(noun, titleHeads) &&
      !isHead(noun, organizationHeads) &&
      clause.tokens[at + 1]?.isKnown !== true &&
      clause.tokens[at + 1]?.isSurname !== true
    );
  return subjectBefore(clause, from, at) !== null;
}
