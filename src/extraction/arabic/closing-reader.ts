import { opensThat } from './complementizers.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import { turnMarkers } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { tokenAfter } from '../tokens.ts';
import { SpeakerReader } from './speaker-reader.ts';
import { type Frame, readFrame } from './frame.ts';
import { startsName } from './name-words.ts';
import { readNominal } from './nominal.ts';
import { takesObjectFirst } from './object-phrases.ts';
import { readRelay } from './relay.ts';
import { isFronted } from './own-words.ts';
import { isSingular } from './role-words.ts';
import { stateAt } from './state-verb.ts';
import { type FoundVerb, isHead, verbAt } from './words.ts';

/** How far after a participle what it says may start: مشيراً إلى أن |. */
const furthestClause = 3;

/** Tells where what was said ends: at another verb of saying, another subject, or the article's own words. */
export class ClosingReader extends SpeakerReader {
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
    if (verb?.tense === 'participle' && !this.isAdjective(i)) {
      const said = this.strongFrame(i)?.said;
      return this.open?.said.kind === 'phrase'
        ? said !== undefined
        : said?.kind === 'clause' && said.from <= i + furthestClause && this.isState(i, verb);
    }
    return verb?.hasConjunction === true && this.open?.said.kind !== 'clause';
  }

  protected closingFrame(i: number): Frame | null {
    const { text, tokens } = this.clause;
    const verb = verbAt(text, tokens[i]) ?? stateAt(text, tokens, i);
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
    if (frame.said.kind === 'phrase') {
      const isOne = isBySpeaker || this.isTarget(frame) || this.isSomebody(frame);
      const isSure = !verb.verb.isStrict || takesObjectFirst(verb);
      return isOne && isSure && this.isSameTense(verb) ? frame : null;
    }
    // سألته القاضية عما رآه، فأجاب: whoever was asked.
    const isReply = verb.verb.class === 'reply' && this.open?.cue?.class === 'ask';
    return frame.subject !== null || isBySpeaker || isReply ? frame : null;
  }

  /** وأكد وزير الداخلية صدور قرار: somebody by a role, a name or the name of a body. */
  protected isSomebody({ subject, verb }: Frame): boolean {
    const first = this.clause.tokens[subject?.from ?? -1];
    if (first === undefined || verb.tense === 'participle') return false;
    const isHeaded = [titleHeads, organizationHeads, anonymousHeads].some((heads) =>
      isHead(first.form, heads),
    );
    const isKnown = first.isKnown === true || first.isSurname === true;
    return isHeaded || isKnown || startsName(this.clause.tokens, subject?.from ?? 0);
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
    const next = tokens[i + 1]?.form ?? '';
    const isTwo = form === 'في' && next === 'حين';
    // قال إن الجسر آمن، من جهته أكد النائب: a turn to another within the sentence.
    const isTurn = /^(?:في|من)$/.test(form) && turnMarkers.has(next);
    // وكان المحافظ قد أعلن أن: somebody else had said it, where وكان قد وعد goes on about whoever was spoken of.
    const isPast = /^وكانت?$/.test(form);
    if (!isTwo && !isTurn && !isPast && !contrasting.has(form)) return null;
    for (let k = i + 1; k < Math.min(to, i + 14); k++) {
      if (tokens[k]?.kind === 'mark' && tokens[k]?.form !== '،') return null;
      // في حين تكتفي الوزارة بالقول إن.
      if (readNominal(this.clause, k) !== null) return k;
      const verb = verbAt(text, tokens[k]);
      if (verb === null || verb.tense === 'participle' || verb.hasConjunction) continue;
      if (isPast && !this.isOfAnother(i, k)) return null;
      if (readRelay(this.clause, k) !== null) return k;
      const frame = readFrame(this.clause, k);
      if (frame !== null)
        return frame.said.kind === 'phrase' && verb.verb.isStrict && !takesObjectFirst(verb)
          ? null
          : k;
    }
    return null;
  }

  /** ورفع مستوى الخدمات مبيناً أن: how whoever speaks goes on, set without a comma. */
  private isState(i: number, verb: FoundVerb): boolean {
    const { start = 0, end = 0 } = this.clause.tokens[i] ?? {};
    const text = this.clause.text.slice(start, end);
    const isAccusative = /[\u064b]|[^\u0629]ا$/u.test(text) || verb.agreement === 'f';
    const speaker = this.open?.speaker.agreement ?? null;
    return isAccusative && speaker === verb.agreement;
  }

  /** A definite participle is a noun or an adjective: المؤكدة. */
  protected isAdjective(i: number): boolean {
    return /^و?ال/.test(this.clause.tokens[i]?.form ?? '');
  }

  protected strongFrame(i: number): Frame | null {
    const frame = readFrame(this.clause, i);
    return frame !== null && frame.said.kind !== 'phrase' ? frame : null;
  }

  /** وكان المحافظ قد أعلن أن: a subject stands before قد and the verb, and a clause right after them. */
  private isOfAnother(i: number, verb: number): boolean {
    const { tokens } = this.clause;
    return verb - i > 2 && tokens[verb - 1]?.form === 'قد' && opensThat(tokens, verb + 1);
  }

  /** لكنها رجحت استمرار المطر, كما دعت إلى الحوار: the speaker says something else, whatever the words are. */
  protected sameFrame(i: number): Frame | null {
    if (!/^(?:و?لكن(?:ه|ها|هم|هما)|كما|ثم)$/.test(this.clause.tokens[i]?.form ?? '')) return null;
    const frame = readFrame(this.clause, i + 1);
    if (frame === null || !this.agrees(frame.verb)) return null;
    return frame.verb.verb.isStrict && !takesObjectFirst(frame.verb) ? null : frame;
  }
}

const contrasting = wordSet('وهو وهي وهم لكن ولكن غير إلا بيد فيما بينما وفيما وبينما أما وأما');
