import { isFormer } from './arabic-attached.ts';
import { anonymousHeads, honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import { isAction } from '../lexicon/arabic-actions.ts';
import { bareNoun, isDefinite, isHead, verbAt } from '../arabic/words.ts';
import { engagements, qualities, tasks } from '../lexicon/arabic-roles.ts';
import { adjunctStarts, auxiliaries, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import type { Paragraph } from '../statement.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter, wordsOf } from '../tokens.ts';
import { bodyEnd } from './arabic-body.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { workplaces } from './arabic-role-names.ts';
import { isBeforeOwn, leadsBody, meetingBefore } from './arabic-led.ts';
import {
  bodyFrom,
  clauseAfter,
  isBodyName,
  isComma,
  isDoing,
  madeIn,
  works,
} from './arabic-clause-beside.ts';
import { officesOf } from './arabic-office.ts';
import { complementizerAt } from '../arabic/complementizers.ts';
import type { Lookup } from './lookup.ts';
import { type Office, office } from './office.ts';
import { phraseText } from './phrase-text.ts';

const longestClause = 14;
const furthestBody = 8;
const longestRole = 7;
const thatOnly = new Set(['that'] as const);
/** مسؤول فيها, مصدر داخله, ينوب عنها: in a body that was named before. */
const withinBody = /^(?:في|لدي|داخل|ب)(ها|ه)$/;
const forBody = /^(?:في|لدي|عن)(ها|ه)$/;

/**
 * The offices that the words right after somebody's name give them: من جامعة ليدز, وهو طبيب بمستشفى السلام, التي تدرّس في
 * مدرسة أورين, مشغل التلسكوب في المرصد.
 *
 * @param isHeld the role before their name gives them an office already.
 */
export function officesBeside(
  paragraph: Paragraph,
  mention: Span,
  { isHeld, ...lookup }: Lookup & { isHeld: boolean },
): Office[] {
  const { text, tokens } = paragraph;
  const reader = new BesideReader(text, tokens, lookup);
  const start = tokenAfter(tokens, mention.start);
  let i = tokenAfter(tokens, mention.end);
  // الباحثة ليلى صبري، التي تعمل لدى شركة النور: more than the title before the name says.
  const clause = clauseAfter(tokens, i);
  const work = clause === null ? [] : reader.work(clause);
  if (work.length > 0) return work;
  const bracketed = reader.bracketed(i);
  if (bracketed.length > 0) return bracketed;
  const before = reader.before(start);
  if (before.length > 0) return before;
  const isUnnamed = [titleHeads, anonymousHeads].some((heads) =>
    isHead(tokens[start]?.form ?? '', heads),
  );
  const within = isUnnamed ? withinBody.exec(tokens[i]?.form ?? '') : null;
  if (within !== null) return [office('last', { isFeminine: within[1] === 'ها' })];
  const isAged = tokens[i]?.kind === 'bracket';
  if (isAged) i++;
  const isApart = isComma(tokens[i]);
  if (isApart) i++;
  const form = tokens[i]?.form ?? '';
  // كمال زين (45 عاما) الموظف في المصنع.
  if (isAged && [titleHeads, anonymousHeads].some((heads) => isHead(form, heads)))
    return reader.role(i);
  // مديرها كمال زين، وهو خبير سابق في البنك: what somebody was, who is something now.
  const isPast = isHeld && tokens.slice(i + 1, i + 4).some((word) => isFormer(word.form));
  if (/^وه[وي]$/.test(form) && isPast) return [];
  if (/^وه[وي]$/.test(form)) return isDoing(tokens[i + 1]) ? [] : reader.role(i + 1);
  if (!isApart && isBeforeOwn(tokens, i, start)) return reader.body(i + 1);
  const from = isApart ? bodyFrom(tokens, i) : null;
  if (from !== null) return reader.body(from);
  return isApart ? reader.apposition(i) : [];
}

class BesideReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lookup: Lookup;

  constructor(text: string, tokens: readonly Token[], lookup: Lookup) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lookup = lookup;
  }

  /** المبعوثة الأممية إلى ليبيا كارولين, وفد من اتحاد البلديات برئاسة حمزة: what ends right before a name. */
  before(name: number): Office[] {
    const first = this.#tokens[name];
    const led = this.#ledBy(name);
    if (led.length > 0) return led;
    for (let i = name - 1; i >= Math.max(0, name - longestRole); i--) {
      const token = this.#tokens[i];
      if (token?.kind !== 'word' || first === undefined) return [];
      const { form } = token;
      // نائب الرئيس: all of the role.
      const isDeputys = titleHeads.has(this.#tokens[i - 1]?.form ?? '');
      if (isHead(form, titleHeads) && !isDeputys)
        return officesOf(this.#context(this.#tokens.slice(i, name)));
      if (verbAt(this.#text, token) !== null || isAction(form)) return [];
    }
    return [];
  }

  /** وفد من الاتحاد برئاسة حمزة, المجلس التنفيذي، برئاسة اللواء حمزة: whoever leads a body, after no more than a rank. */
  #ledBy(name: number): Office[] {
    let i = name - 1;
    while (i > name - longestRole && this.#isRank(i)) i--;
    if (!leadsBody(this.#tokens, i)) return [];
    return this.#bodyBefore(meetingBefore(this.#tokens, isComma(this.#tokens[i - 1]) ? i - 1 : i));
  }

  #isRank(i: number): boolean {
    const form = this.#tokens[i]?.form ?? '';
    return (
      honorifics.has(form) ||
      (isDefinite(form) && (isHead(form, titleHeads) || qualities.has(form)))
    );
  }

  /** The longest body whose name ends at a token. */
  #bodyBefore(end: number): Office[] {
    let from: number | null = null;
    for (let i = end - 1; i >= Math.max(0, end - furthestBody); i--) {
      const token = this.#tokens[i];
      if (token?.kind !== 'word' || prepositions.has(token.form)) break;
      // لجنة تسيير: one noun that nothing makes definite.
      const isShort = i === end - 2 && !isDefinite(this.#tokens[end - 1]?.form ?? '');
      const last = bodyEnd(this.#context(this.#tokens), i, end) ?? (isShort ? end : null);
      if (isBodyNoun(token) && last === end) from = i;
    }
    if (from === null) return [];
    return [office('body', { name: phraseText(this.#text, this.#tokens.slice(from, end)) })];
  }

  /** A role up to the next comma. */
  role(from: number): Office[] {
    const words = this.#tokens.slice(from, this.#endFrom(from));
    return words.length === 0 ? [] : officesOf(this.#context(words));
  }

  /** A role that closes with a comma or a colon, whose noun no lexicon need have. */
  apposition(from: number): Office[] {
    const first = this.#tokens[from];
    const end = this.#endFrom(from);
    const isNoun =
      first?.kind === 'word' &&
      (isComma(this.#tokens[end]) || this.#tokens[end]?.form === ':') &&
      !/^[وف]/.test(first.form) &&
      // إمام مسجد النور is no أمام.
      (first.text.startsWith('إمام') ||
        (!prepositions.has(first.form) && !adjunctStarts.has(first.form))) &&
      !/^(?:حسبما|مثلما|طبقا|وفقما)$/.test(first.form) &&
      !timeWords.has(first.form) &&
      // متحدثا إلى «الضفاف»: how somebody speaks.
      !(/[^ه]ا$/.test(first.form) && prepositions.has(this.#tokens[from + 1]?.form ?? '')) &&
      verbAt(this.#text, first) === null;
    return isNoun ? this.role(from) : [];
  }

  /** A clause of what somebody does: التي كانت تعمل في المستشفى, الذي تسلم تدريب الاتفاق. */
  work(from: number): Office[] {
    let at = from;
    while (
      auxiliaries.has(this.#tokens[at]?.form ?? '') ||
      timeWords.has(this.#tokens[at]?.form ?? '')
    )
      at++;
    const made = madeIn(this.#tokens, at);
    if (made !== null) return [office('document', { nouns: new Set([made]) })];
    if (!works.test(`${this.#tokens[at]?.form} ${this.#tokens[at + 1]?.form}`)) return [];
    const end = Math.min(this.#endFrom(at), at + furthestBody);
    for (let i = at + 1; i < end; i++) {
      // تمثل الضحايا أمام المحكمة: where, and not whom.
      if (/^(?:امام|ضد)$/.test(this.#tokens[i]?.form ?? '')) break;
      const found = this.body(i);
      if (found.length > 0) return found;
      const isEngaged = engagements.has(bareNoun(this.#tokens[i]?.form ?? ''));
      if (isEngaged && i + 1 < end) return officesOf(this.#context(this.#tokens.slice(i, i + 2)));
      const owner = forBody.exec(this.#tokens[i]?.form ?? '')?.[1];
      if (owner !== undefined) return [office('last', { isFeminine: owner === 'ها' })];
    }
    return [];
  }

  /** سامي نصر (كتلة الوفاق). */
  bracketed(i: number): Office[] {
    const { kind, start, end } = this.#tokens[i] ?? { kind: 'mark', start: 0, end: 0 };
    const words = kind === 'bracket' ? wordsOf(this.#text, { start: start + 1, end: end - 1 }) : [];
    const to = isBodyNoun(words[0]) ? bodyEnd(this.#context(words), 0) : null;
    return to === null
      ? []
      : [office('body', { name: phraseText(this.#text, words.slice(0, to)) })];
  }

  /** The body that is named at a token. */
  body(i: number): Office[] {
    const token = this.#tokens[i];
    const { gazetteer } = this.#lookup;
    const marked = token?.quotation;
    if (marked !== undefined && isBodyName(this.#text, marked))
      return [office('body', { name: this.#text.slice(marked.start, marked.end).trim() })];
    const match = gazetteer.match(this.#tokens, i);
    const isKnown = match?.record.kind === 'organization' && !match.isMetonym && match.length > 1;
    // يتولى الدفاع عن المفصولين: what somebody does, as no body has عن after it.
    const isAct = this.#tokens[i + 1]?.form === 'عن';
    const isNoun = isBodyNoun(token) && !isAct && !tasks.has(bareNoun(token?.form ?? ''));
    if (!isNoun && !isKnown) return [];
    const end = isNoun ? bodyEnd(this.#context(this.#tokens), i) : null;
    // تعمل في شركة خاصة: one of which no name is told.
    if (end === null && !isKnown && workplaces.has(token?.form ?? '')) return [];
    const to = Math.max(end ?? i + 1, isKnown ? i + match.length : 0);
    const words = this.#tokens.slice(i, to);
    // مركز «مسار»: what is between marks is the name.
    const quoted = words.find(({ quotation }) => quotation !== undefined)?.quotation;
    const name =
      quoted === undefined
        ? phraseText(this.#text, words)
        : this.#text.slice(quoted.start, quoted.end).trim();
    return [office('body', { name })];
  }

  #context(tokens: readonly Token[]) {
    const { gazetteer, nations, cast } = this.#lookup;
    return { text: this.#text, tokens, gazetteer, nations, cast };
  }

  #endFrom(from: number): number {
    for (let i = from; i < Math.min(this.#tokens.length, from + longestClause); i++) {
      const token = this.#tokens[i];
      if (token?.kind === 'mark' || complementizerAt(this.#tokens, i, thatOnly) !== null) return i;
    }
    return Math.min(this.#tokens.length, from + longestClause);
  }
}
