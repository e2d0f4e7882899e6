import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { tokenAfter } from '../tokens.ts';
import { AccordingReader } from './according-reader.ts';
import { isOfOtherGender } from './addressee.ts';
import { type Frame, readFrame } from './frame.ts';
import type { SpeakerPhrase } from '../statement.ts';
import { mayAgree } from './issuer-before.ts';
import { leftSubject } from './left-subject.ts';
import { mainSubject } from './main-subject.ts';
import { takesObjectFirst } from './object-phrases.ts';
import { readRelay } from './relay.ts';
import { isOtherThing } from './other-thing.ts';
import { isFronted } from './own-words.ts';
import { isOwnedRole, isSingular } from './role-words.ts';
import { describedNoun, subjectBefore } from './subject-before.ts';
import { type FoundVerb, isHead, verbAt } from './words.ts';

/** Tells where what was said ends: at another verb of saying, another subject, or the article's own words. */
export class ClosingReader extends AccordingReader {
  /** Another subject with a verb of its own in a headline: ومنظمة الصحة تطالب. */
  protected startsClause(i: number): boolean {
    const { text, tokens, to } = this.clause;
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.form.startsWith('و')) return false;
    if (
      token.isKnown !== true &&
      !isHead(token.form, organizationHeads) &&
      !isHead(token.form, titleHeads)
    )
      return false;
    for (let k = i + 1; k < Math.min(to, i + 6); k++) {
      const verb = verbAt(text, tokens[k]);
      if (verb?.tense === 'imperfect' && !verb.hasConjunction)
        return readFrame(this.clause, k) !== null;
    }
    return false;
  }

  /** A noun phrase such as نفى التخطيط ends where a verb of saying follows with و; a clause needs a comma for it. */
  protected mayCoordinate(i: number): boolean {
    const verb = verbAt(this.clause.text, this.clause.tokens[i]);
    // نفى ذلك قائلاً إن: a participle with words of its own.
    if (verb?.tense === 'participle' && this.open?.said.kind === 'phrase' && !this.isAdjective(i))
      return this.strongFrame(i) !== null;
    return verb?.hasConjunction === true && this.open?.said.kind !== 'clause';
  }

  protected closingFrame(i: number): Frame | null {
    const verb = verbAt(this.clause.text, this.clause.tokens[i]);
    if (verb === null) return null;
    if (verb.tense === 'participle') return this.isAdjective(i) ? null : readFrame(this.clause, i);
    const isMain =
      this.clause.tokens[i - 1]?.form === '،' && isFronted(this.clause.tokens, this.from);
    if (!verb.hasConjunction && this.open?.said.kind !== 'quote' && !isMain) return null;
    const isPhrase = this.open?.said.kind === 'phrase' || this.open?.said.kind === 'quote';
    if (isPhrase || isMain) return readFrame(this.clause, i);
    const frame = readFrame(this.clause, i);
    if (frame === null) return null;
    const isBySpeaker = frame.subject === null && this.agrees(verb);
    if (frame.said.kind === 'phrase' && frame.subject !== null && takesObjectFirst(verb))
      return frame;
    if (frame.said.kind === 'phrase')
      return isBySpeaker &&
        this.isSameTense(verb) &&
        (!verb.verb.isStrict || takesObjectFirst(verb))
        ? frame
        : null;
    // سألته القاضية عما رآه، فأجاب: whoever was asked.
    const isReply = verb.verb.class === 'reply' && this.open?.cue?.class === 'ask';
    return frame.subject !== null || isBySpeaker || isReply ? frame : null;
  }

  protected isSameTense({ tense }: FoundVerb): boolean {
    const open = this.open?.tense ?? tense;
    return open === 'participle' || open === tense;
  }

  /** Whether the speaker of what is open may be the subject of a verb that has none of its own. */
  protected agrees({ agreement }: FoundVerb): boolean {
    const speaker = this.open?.speaker;
    if (speaker === undefined || speaker.agreement === null || speaker.agreement === agreement)
      return true;
    if (agreement !== 'plural') return false;
    // وزير النفط ونظيره: two of them.
    const { start = 0, end = 0 } = speaker.phrase ?? {};
    const { tokens } = this.clause;
    const first = tokens[tokenAfter(tokens, start)];
    const head = first?.start === start ? first : undefined;
    const isJoint = /\sو\p{L}{4}/u.test(this.clause.text.slice(start, end));
    return head === undefined || isJoint || !isSingular(head.form);
  }

  /** Where the verb of another stands who says something else: لكن مفوض السلم قال, في حين نفت الجبهة. */
  protected contrastAt(i: number): number | null {
    const { text, tokens, to } = this.clause;
    const form = tokens[i]?.form ?? '';
    const isTwo = form === 'في' && tokens[i + 1]?.form === 'حين';
    if (!isTwo && !contrasting.has(form)) return null;
    for (let k = i + 1; k < Math.min(to, i + 14); k++) {
      if (tokens[k]?.kind === 'mark' && tokens[k]?.form !== '،') return null;
      const verb = verbAt(text, tokens[k]);
      if (verb === null || verb.tense === 'participle' || verb.hasConjunction) continue;
      if (readRelay(this.clause, k) !== null) return k;
      const frame = readFrame(this.clause, k);
      if (frame !== null)
        return frame.said.kind === 'phrase' && verb.verb.isStrict && !takesObjectFirst(verb)
          ? null
          : k;
    }
    return null;
  }

  /** A definite participle is a noun or an adjective: المؤكدة. */
  protected isAdjective(i: number): boolean {
    return /^و?ال/.test(this.clause.tokens[i]?.form ?? '');
  }

  protected strongFrame(i: number): Frame | null {
    const frame = readFrame(this.clause, i);
    return frame !== null && frame.said.kind !== 'phrase' ? frame : null;
  }

  /** لكنها رجحت استمرار المطر: the speaker says something else, whatever the words are. */
  protected sameFrame(i: number): Frame | null {
    if (!/^و?لكن(?:ه|ها|هم|هما)$/.test(this.clause.tokens[i]?.form ?? '')) return null;
    const frame = readFrame(this.clause, i + 1);
    return frame === null || frame.verb.verb.isStrict || !this.agrees(frame.verb) ? null : frame;
  }

  /** أما الوزير فقال: the verb has ف, and its subject stands before it. */
  protected isTopic({ at, verb }: Frame): boolean {
    const { tokens } = this.clause;
    if (!verb.text.startsWith('ف') && tokens[at]?.form.startsWith('ف') !== true) return false;
    for (let i = at - 1; i >= Math.max(this.from, at - 40); i--)
      if (/^و?اما$/.test(tokens[i]?.form ?? '')) return true;
    return false;
  }

  /** وأوصى دول الإقليم بتكثيف المسح: after a statement of the same speaker, the noun after the verb is whom it is said to. */
  protected isTarget({ verb, subject, said, at }: Frame): boolean {
    if (!verb.hasConjunction || subject === null || !targeted.test(verb.verb.class)) return false;
    if (said.kind === 'clause' && verb.verb.class !== 'tell') return false;
    if (this.speaker?.agreement != null && this.speaker.agreement !== verb.agreement) return false;
    const { tokens } = this.clause;
    const first = tokens[subject.from];
    // A person with a name is rather who speaks than whom it is said to.
    const isPerson =
      first !== undefined && isHead(first.form, titleHeads) && subject.to - subject.from > 1;
    return (
      !isPerson && subject.from === at + 1 && subject.to >= (said.preposition ?? said.from) - 1
    );
  }

  /** النقابة لم تنتظر، إذ حملت الوزارة «المسؤولية»: the subject of the clause before, and whom it is said of after the verb. */
  protected causeOf({ verb, subject, at }: Frame): SpeakerPhrase | null {
    const { tokens } = this.clause;
    const isCause = /^(?:اذ|حيث)$/.test(tokens[at - 1]?.form ?? '');
    if (!isCause || subject === null || verb.hasObject || !targeted.test(verb.verb.class))
      return null;
    const isOne = subject.to - subject.from === 1 || tokens[subject.from + 1]?.kind === 'quote';
    if (!isOne || !isHead(tokens[subject.from]?.form ?? '', organizationHeads)) return null;
    const before = mainSubject(this.clause, this.from, at - 1);
    const first = before === null ? undefined : tokens[before.phrase.from];
    return before === null || first === undefined || !mayAgree(first, verb.agreement)
      ? null
      : this.phrase(before.phrase, before.apposition, verb.agreement);
  }

  /** وسألته القاضية عن ذلك، فأجاب: a man's verb after a woman spoke. */
  protected isAnother({ agreement, tense }: FoundVerb): boolean {
    const spoke = this.speaker?.agreement;
    return (
      tense !== 'participle' &&
      ((spoke === 'f' && agreement === 'm') || (spoke === 'm' && agreement === 'f'))
    );
  }

  /** وبدأ الإشكال حين اتهم النائب الوزير: the verb is of a clause of its own, with its subject after it. */
  protected opensClause({ at, subject }: Frame): boolean {
    return subject !== null && clauseOpeners.has(this.clause.tokens[at - 1]?.form ?? '');
  }

  protected speakerOf(frame: Frame): SpeakerPhrase {
    const { verb } = frame;
    const { tokens } = this.clause;
    const isBack = /^فيه(?:ا|ما)?$/.test(tokens[frame.at + 1]?.form ?? '');
    // هذا الاتهام رفضته محافظة الغابات: what stands before is taken up by the verb's object, and its subject follows.
    if ((verb.hasObject || frame.isVoice === true) && frame.subject !== null)
      return this.phrase(frame.subject, frame.apposition, verb.agreement);
    // أما الهيئة فقالت محققتها: an officer of what stands before.
    if (frame.subject !== null && isOwnedRole(tokens[frame.subject.from]))
      return this.phrase(frame.subject, frame.apposition, verb.agreement);
    // وأضافت الباحثة أن الأطباء تأخروا، وهو ما وصفته بـ: whoever speaks calls it so.
    const isWhat = verb.hasObject && /^(?:[بل]?ما|مما|عما)$/.test(tokens[frame.at - 1]?.form ?? '');
    if (isWhat && this.hasSpoken && this.speaker?.agreement === verb.agreement) return this.speaker;
    const isJoined = verb.hasConjunction && !this.isTopic(frame);
    const before =
      isJoined || isBack || verb.tense === 'participle' || this.opensClause(frame)
        ? null
        : subjectBefore(this.clause, this.from, frame.at);
    if (before !== null && !isOfOtherGender(verb, tokens[before.phrase.from]))
      return this.phrase(before.phrase, before.apposition, verb.agreement);
    if (this.speaker !== null && this.isTarget(frame)) return this.speaker;
    const cause = this.causeOf(frame);
    if (cause !== null) return cause;
    // بيانا طالب فيه جماهيره: theirs who issued it.
    const isOwned =
      isBack &&
      frame.subject !== null &&
      /.{3}(?:ه|ها|هم)$/.test(tokens[frame.subject.from]?.form ?? '');
    if (frame.subject !== null && !isOwned)
      return this.phrase(frame.subject, frame.apposition, verb.agreement);
    // قال المصدر إن السيدة اعترفت، قائلة: a participle of the other gender is somebody else's.
    const isOther =
      verb.tense === 'participle' && this.speaker?.agreement === 'm' && verb.agreement === 'f';
    const isElided = verb.tense === 'participle' || isFronted(tokens, this.from);
    if (isElided && !isOther && this.speaker !== null && this.hasSpoken) return this.speaker;
    if (verb.tense === 'participle' && !isOther && this.speaker !== null) return this.speaker;
    const isRelative = /^(?:الذي|التي|الذين)$/.test(tokens[frame.at - 1]?.form ?? '');
    const described =
      verb.hasConjunction || verb.tense === 'participle' || isRelative || isBack
        ? null
        : describedNoun(this.clause, { from: this.from, at: frame.at, agreement: verb.agreement });
    if (described !== null) return this.phrase(described.phrase, null, verb.agreement);
    if (!verb.hasConjunction || (this.found.length === 0 && !this.hasSpoken)) {
      const left = leftSubject(this.clause, { from: this.from, at: frame.at, isRight: false });
      if (left !== null && !isOfOtherGender(verb, tokens[left.phrase.from]))
        return this.phrase(left.phrase, left.apposition, verb.agreement);
    }
    const isAnswer = verb.verb.class === 'reply' && this.found.at(-1)?.cue?.class === 'ask';
    if (isAnswer || this.isAnother(verb)) return this.phrase(null, null, verb.agreement);
    if (isOtherThing(this.clause.text, this.speaker?.phrase, verb))
      return this.phrase(null, null, verb.agreement);
    if (this.speaker !== null && (this.found.length > 0 || this.hasSpoken)) return this.speaker;
    if (!verb.hasConjunction || verb.hasObject) {
      const first = mainSubject(this.clause, this.from, frame.at);
      if (first !== null && !isOfOtherGender(verb, tokens[first.phrase.from]))
        return this.phrase(first.phrase, first.apposition, verb.agreement);
    }
    return this.phrase(null, null, verb.agreement);
  }
}

/** Words with which a clause starts whose verb comes right after. */
const clauseOpeners = wordSet('حين عندما بعدما لما حيث إذ حتى ريثما كلما');

const targeted = /^(?:urge|demand|request|warn|threaten|accuse|tell)$/;

const contrasting = wordSet('وهو وهي وهم لكن ولكن غير إلا بيد فيما بينما وفيما وبينما أما وأما');
