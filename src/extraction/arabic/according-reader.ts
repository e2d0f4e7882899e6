import { type According, onlyLeads } from './according.ts';
import { mediaHeads } from '../lexicon/arabic-speakers.ts';
import { bareThat } from '../lexicon/arabic-words.ts';
import { type SpeakerPhrase } from '../statement.ts';
import { type Span } from '../text.ts';
import { isHead, verbAt } from './words.ts';
import { contentOf, quotesIn } from './content.ts';
import { readFrame } from './frame.ts';
import { afterSourceAside } from './source-aside.ts';
import { SentenceDraft } from './sentence-draft.ts';

/** Reads phrases that name a source: بحسب التقرير, before what it says, after it or within it. */
export class AccordingReader extends SentenceDraft {
  protected readAccording(according: According): number {
    const { tokens, to } = this.clause;
    const isNobodys = according.source === null && according.verb === null;
    if (according.isManner) return this.readManner(according);
    if (isNobodys && according.owner === undefined) return according.next - 1;
    const speaker = this.phrase(
      according.source,
      according.apposition,
      according.verb?.agreement ?? according.owner ?? null,
    );
    const isFirst = according.from <= this.from + (onlyLeads(tokens[this.from]) ? 1 : 0);
    const cue = this.cue(according.cue);
    if (isFirst) {
      const then = this.thenAfter(according.next);
      let comma =
        according.verb === null ? (according.source?.to ?? according.next) : according.next;
      // بحسب الشرطة أن السائق فر: a complementizer in the place of the comma.
      const isThat = bareThat.has(tokens[comma]?.form ?? '');
      while (
        comma < to &&
        !isThat &&
        tokens[comma]?.form !== '،' &&
        tokens[comma]?.form !== ',' &&
        !/^فا(?:ن|نه|نها|نهم)$/.test(tokens[comma]?.form ?? '')
      )
        comma++;
      if (then !== null && comma < then) comma = then;
      else comma = afterSourceAside(tokens, comma, to);
      if (comma >= to) return according.next - 1;
      let from = tokens[comma]?.form.startsWith('فان') === true ? comma : comma + 1;
      if (tokens[from]?.form === 'فان' || tokens[from]?.form === 'ان') from++;
      if (this.hasOwnSpeaker(from)) return from - 1;
      this.start({
        cue,
        speaker,
        medium: null,
        said: { kind: 'clause', from, preposition: null, isClause: true },
        citing: null,
      });
      return from - 1;
    }
    const last = tokens[according.from - 1];
    const before = last?.kind === 'mark' ? according.from - 1 : according.from;
    if (
      this.found.some(({ content }) =>
        content.some(({ end }) => end > (tokens[this.from]?.start ?? 0)),
      )
    )
      return according.next - 1;
    const isLast = this.isEnd(according.next);
    const start = this.ownClause(before);
    const content = contentOf(
      this.paragraph,
      { kind: 'clause', from: start, preposition: null, isClause: true },
      before,
    );
    let next = according.next - 1;
    if (!isLast && last?.kind === 'mark') {
      const resume = this.resumption(according.next);
      if (resume !== null && !this.saysMore(resume)) {
        content.push(
          ...contentOf(
            this.paragraph,
            { kind: 'clause', from: resume, preposition: null, isClause: true },
            this.endOfSentence(),
          ),
        );
        next = to - 1;
      }
    }
    if (content.length === 0) return next;
    this.said.push({ from: start, to: before });
    this.speaker = speaker;
    this.found.push({
      cue,
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: quotesIn(this.paragraph, content),
      isUnmarked: false,
      confidence: 0.75,
    });
    return next;
  }

  /** وهو مبلغ ينفد بعد عشرة أيام، بحسب تعبيره: the last clause is of whoever the sentence is about. */
  protected readManner({ from, next, cue }: According): number {
    const { tokens, text } = this.clause;
    const owner = /(هم|ها|ه)$/.exec(text.slice(cue.start, cue.end))?.[1];
    const isClosing = tokens[from - 1]?.form === '،';
    const whole = this.isEnd(next) ? this.from - 1 : null;
    const comma = isClosing ? (this.lastComma(this.from, from - 1) ?? whole) : null;
    if (owner === undefined || comma === null || this.found.length > 0) return next - 1;
    const isOf = /^وه[وي]$/.test(tokens[comma + 1]?.form ?? '');
    const said = { from: comma + (isOf ? 2 : 1), preposition: null, isClause: true };
    const content = contentOf(this.paragraph, { kind: 'clause', ...said }, from - 1);
    if (content.length === 0) return next - 1;
    const agreement = owner === 'ها' ? 'f' : owner === 'هم' ? 'plural' : 'm';
    const speaker = this.speaker ?? this.phrase(null, null, agreement);
    this.said.push({ from: said.from, to: from - 1 });
    this.attach(cue, speaker, content);
    return next - 1;
  }

  /** Adds the last clause of a sentence, of which only what closes it says who said it. */
  private attach(cue: According['cue'], speaker: SpeakerPhrase, content: Span[]): void {
    this.found.push({
      cue: this.cue(cue),
      speaker,
      citing: null,
      medium: null,
      content,
      quotes: quotesIn(this.paragraph, content),
      isUnmarked: false,
      confidence: 0.6,
    });
  }

  protected closeAt(according: According, end: number): number {
    const open = this.open;
    if (open === null) return according.next - 1;
    this.close(end);
    if (according.isManner || according.source === null) return according.next - 1;
    const speaker = this.phrase(
      according.source,
      according.apposition,
      according.verb?.agreement ?? null,
    );
    const last = this.found.at(-1);
    const isByMedium = according.verb === null || this.isMedium(according.source.from);
    if (isByMedium && last !== undefined) {
      // A clause of somebody's speech, by way of another: that is how it came here.
      if (last.medium === null && speaker.phrase !== null)
        last.medium = { ...speaker.phrase, relation: 'reported-by' };
      return according.next - 1;
    }
    const comma = this.lastComma(open.said.from, end);
    if (comma === null) return according.next - 1;
    const content = contentOf(
      this.paragraph,
      { kind: 'clause', from: comma + 1, preposition: null, isClause: true },
      end,
    );
    this.attach(according.cue, speaker, content);
    return according.next - 1;
  }

  /** Where فإن stands after a source and what is said of it between commas: وبحسب مصدر، طلب عدم ذكر اسمه، فإن. */
  protected thenAfter(from: number): number | null {
    const { tokens, to } = this.clause;
    for (let i = from; i < Math.min(to, from + 24); i++) {
      if (tokens[i]?.kind === 'quote' && i > from + 12) return null;
      if (tokens[i - 1]?.form === '،' && /^فا(?:ن|نه|نها|نهم)$/.test(tokens[i]?.form ?? ''))
        return i;
    }
    return null;
  }

  /** بحسب ما نقلت وكالة: a medium is named. */
  protected isMedium(i: number): boolean {
    const token = this.clause.tokens[i];
    return token?.mediumEnd !== undefined || isHead(token?.form ?? '', mediaHeads);
  }

  protected lastComma(from: number, to: number): number | null {
    for (let i = to - 1; i > from; i--) if (this.clause.tokens[i]?.form === '،') return i;
    return null;
  }

  /** Where the clause goes on after a source between commas. */
  protected resumption(i: number): number | null {
    const { tokens, to } = this.clause;
    for (let k = i; k < Math.min(to, i + 10); k++)
      if (tokens[k]?.form === '،' || tokens[k]?.form === ',')
        return k + 1 < to && !this.isAside(k + 1) ? k + 1 : null;
    return null;
  }

  /** عازيا ذلك إلى, الذي شدد على أن: the source says something else. */
  protected saysMore(i: number): boolean {
    const { text, tokens } = this.clause;
    // إذ قال نائب الرئيس إن: another.
    if (/^(?:اذ|حيث|فيما|بينما|كما)$/.test(tokens[i]?.form ?? '')) return this.hasOwnSpeaker(i + 1);
    const isRelative = /^(?:الذي|التي|الذين|اللذان)$/.test(tokens[i]?.form ?? '');
    const verb = verbAt(text, tokens[isRelative ? i + 1 : i]);
    return verb !== null && (isRelative || verb.tense === 'participle' || verb.hasConjunction);
  }

  /** وبحسب مذكرة، وصف المدير الأنظمة بأنها ضعيفة: somebody else says it, with a verb and its subject. */
  protected hasOwnSpeaker(from: number): boolean {
    const { tokens } = this.clause;
    const at = /^(?:فقد|قد)$/.test(tokens[from]?.form ?? '') ? from + 1 : from;
    const frame = readFrame(this.clause, at);
    return frame !== null && frame.subject !== null && frame.verb.tense === 'perfect';
  }

  /** دخل الإضراب يومه الثالث، فيما | ألغيت 164 رحلة، بحسب معطيات: where the clause starts that a source at its end is of. */
  protected ownClause(to: number): number {
    const { tokens } = this.clause;
    for (let i = to - 1; i > this.from; i--) {
      const isAfterComma = /^[،,]$/.test(tokens[i - 1]?.form ?? '');
      if (isAfterComma && /^و?(?:فيما|بينما)$/.test(tokens[i]?.form ?? '')) return i + 1;
      if (isAfterComma && tokens[i]?.form === 'في' && tokens[i + 1]?.form === 'حين') return i + 2;
    }
    return /^و?لكن$/.test(tokens[this.from]?.form ?? '') ? this.from + 1 : this.from;
  }

  /** حسب لائحة، جاء فيها أن; وفق ما أكده القاضي، لوكالة الأنباء: more of the source, and not of what it says. */
  protected isAside(i: number): boolean {
    const token = this.clause.tokens[i];
    if (token === undefined) return false;
    return (
      /^(?:جاء|ورد)ت?$/.test(token.form) ||
      (/^(?:وهو|وهي|الامر)$/.test(token.form) && this.clause.tokens[i + 1]?.form !== 'ان') ||
      (token.form.startsWith('ل') &&
        (token.mediumEnd !== undefined ||
          (token.mediumClitics ?? 0) > 0 ||
          isHead(token.form.slice(1), mediaHeads)))
    );
  }

  protected isEnd(i: number): boolean {
    const { tokens, to } = this.clause;
    for (let k = i; k < to; k++)
      if (tokens[k]?.kind !== 'mark') return k > i + 8 ? false : !this.commaAfter(i);
    return true;
  }

  protected commaAfter(i: number): boolean {
    const { tokens, to } = this.clause;
    for (let k = i; k < to; k++) if (tokens[k]?.form === '،') return true;
    return false;
  }
}
