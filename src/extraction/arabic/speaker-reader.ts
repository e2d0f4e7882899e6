import { actingName } from './acting-name.ts';
import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { asksForAct } from './acts.ts';
import { askedBefore } from './asked-person.ts';
import type { According } from './according.ts';
import { AccordingReader } from './according-reader.ts';
import { isOfOtherGender, takesSomebody } from './addressee.ts';
import { commentBefore } from './comment-on.ts';
import { type Frame } from './frame.ts';
import type { SpeakerPhrase } from '../statement.ts';
import { mayAgree } from './issuer-before.ts';
import { leftSubject } from './left-subject.ts';
import { mainSubject } from './main-subject.ts';
import { startsName } from './name-words.ts';
import { isOtherThing } from './other-thing.ts';
import { introducedNoun } from './introduced-noun.ts';
import { isFronted } from './own-words.ts';
import { isOwnedRole, isOwnPeople } from './role-words.ts';
import { describedNoun, subjectBefore } from './subject-before.ts';
import { type FoundVerb, isHead } from './words.ts';

/** Tells who a verb of saying is of. */
export class SpeakerReader extends AccordingReader {
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
    // وطلبت النقابة تأجيل القرار: من is before those of whom it is asked.
    if (asksForAct(verb)) return false;
    if (said.kind === 'clause' && verb.verb.class !== 'tell') return false;
    if (this.speaker?.agreement != null && this.speaker.agreement !== verb.agreement) return false;
    const { tokens } = this.clause;
    const first = tokens[subject.from];
    // A person with a name is rather who speaks than whom it is said to.
    const isTitled =
      first !== undefined && isHead(first.form, titleHeads) && subject.to - subject.from > 1;
    const isPerson = isTitled || startsName(tokens, subject.from);
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

  /** أما الوزير فقد قال: what أما sets before its verb. */
  private isSet(at: number): boolean {
    const { tokens } = this.clause;
    return tokens[at - 1]?.form === 'فقد' && /^و?اما$/.test(tokens[this.from]?.form ?? '');
  }

  /** وبدأ الإشكال حين اتهم النائب الوزير: the verb is of a clause of its own, with its subject after it. */
  protected opensClause({ at, subject }: Frame): boolean {
    return subject !== null && clauseOpeners.has(this.clause.tokens[at - 1]?.form ?? '');
  }

  /** إن الطريق مغلقة بحسب صحيفة الضفاف: a medium at the end of a sentence, without a comma. */
  protected endsWithMedium(according: According | null): boolean {
    const source = according?.source ?? null;
    return source !== null && this.isMedium(source.from) && this.isEnd(according?.next ?? 0);
  }

  protected speakerOf(frame: Frame): SpeakerPhrase {
    const { verb } = frame;
    const { tokens } = this.clause;
    const isBack = /^فيه(?:ا|ما)?$/.test(tokens[frame.at + 1]?.form ?? '');
    // هذا الاتهام رفضته محافظة الغابات: what stands before is taken up by the verb's object, and its subject follows.
    if ((verb.hasObject || frame.isVoice === true) && frame.subject !== null)
      return this.phrase(frame.subject, frame.apposition, verb.agreement);
    // أما الهيئة فقالت محققتها: an officer of what stands before; أما سامي فوعد أنصاره tells his own.
    const role = frame.subject === null ? undefined : tokens[frame.subject.from];
    if (frame.subject !== null && isOwnedRole(role) && !isOwnPeople(role))
      return this.phrase(frame.subject, frame.apposition, verb.agreement);
    // وأضافت الباحثة أن الأطباء تأخروا، وهو ما وصفته بـ: whoever speaks calls it so.
    const isWhat = verb.hasObject && /^(?:[بل]?ما|مما|عما)$/.test(tokens[frame.at - 1]?.form ?? '');
    if (isWhat && this.hasSpoken && this.speaker?.agreement === verb.agreement) return this.speaker;
    const { agreement } = verb;
    const isElidedState = verb.tense === 'participle' && frame.subject === null;
    const comment = isElidedState ? commentBefore(this.clause, this.from, frame) : null;
    if (comment !== null) return this.phrase(comment.phrase, comment.apposition, agreement);
    const isElidedAnswer = verb.tense !== 'participle' && frame.subject === null;
    const asked = isElidedAnswer
      ? askedBefore(tokens, { from: this.from, at: frame.at, agreement })
      : null;
    if (asked !== null) return this.phrase(asked, null, agreement);
    const acting =
      isElidedAnswer && verb.hasConjunction && agreement === 'f'
        ? actingName(tokens, this.from, frame.at)
        : null;
    if (acting !== null) return this.phrase(acting, null, agreement);
    const isJoined = verb.hasConjunction && !this.isTopic(frame);
    const before =
      isJoined ||
      isBack ||
      verb.tense === 'participle' ||
      (this.opensClause(frame) && !this.isSet(frame.at))
        ? null
        : subjectBefore(this.clause, this.from, frame.at, {
            isTopic: this.isTopic(frame) && (frame.subject === null || takesSomebody(verb)),
          });
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
        : (introducedNoun(this.clause, { from: this.from, at: frame.at, agreement }) ??
          describedNoun(this.clause, { from: this.from, at: frame.at, agreement }));
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
const clauseOpeners = wordSet('فقد حين عندما بعدما لما حيث إذ حتى ريثما كلما');

const targeted = /^(?:urge|demand|request|warn|threaten|accuse|tell)$/;
