import { isAction } from '../lexicon/arabic-actions.ts';
import { bareThat, fusedThat, prepositions } from '../lexicon/arabic-words.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import { honorifics, speakerNouns, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { isDefinite, isHead } from '../arabic/words.ts';
import { isKin, isNamePart, nameWord } from '../arabic/name-words.ts';

/** What the whole article tells of its people's names: words that act alone as a surname does, and pairs that recur. */
export class Cast {
  readonly #alone = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  readonly #follows = new Map<string, number>();
  /** Words right after a given name, and those that are who acts, common words among them: وليد كرامة, أكد كرامة. */
  readonly #afterGiven = new Set<string>();
  readonly #actors = new Set<string>();
  readonly #called = new Set<string>();

  constructor(paragraphs: readonly Paragraph[]) {
    for (const { kind, language, tokens } of paragraphs) {
      if (kind === 'boilerplate' || language !== 'ar') continue;
      for (let i = 0; i < tokens.length; i++) this.#read(tokens, i);
    }
  }

  /** The article has the word both at the end of a longer name and alone as who acts: وقال الراشد. */
  isSurname(form: string): boolean {
    return this.#alone.has(form) && this.#follows.has(form);
  }

  /** The article calls somebody so right after a noun of people that takes no adjective of that form: زوجته نجاة, السيدة نجاة. */
  isCalled(form: string): boolean {
    return this.#called.has(form);
  }

  /** Marks the words that are somebody's surname for sure, whatever else they mean. */
  mark(paragraphs: readonly Paragraph[]): void {
    for (const { tokens } of paragraphs)
      for (const token of tokens)
        if (this.#actors.has(token.form) && this.#afterGiven.has(token.form))
          token.isSurname = true;
  }

  /** The article has the two words one after the other more than once. */
  isPair(first: string, second: string): boolean {
    return (this.#pairs.get(`${first} ${second}`) ?? 0) > 1;
  }

  #read(tokens: readonly Token[], i: number): void {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (token?.kind !== 'word') return;
    const kind = nameWord(token);
    if (/^(?:unknown|surname|trade|common)$/.test(kind)) this.#note(tokens, i);
    if (/^(?:maybe given|unknown)$/.test(kind) && callsSomebody(before))
      this.#called.add(token.form);
    if (/^(?:stop|office|particle|generation|common)$/.test(kind)) return;
    // قال محمد خير: a given name is alone only where nothing may be its surname.
    const isWhole = kind === 'given' ? isEnd(next) : !isNamePart(next);
    if (isVerb(before) && isWhole) add(this.#alone, token.form);
    else if (before !== undefined && isNamePart(before)) {
      add(this.#follows, token.form);
      add(this.#pairs, `${before.form} ${token.form}`);
    } else if (isSetBefore(before, next) || (isVerb(next) && startsClause(before)))
      add(this.#alone, token.form);
  }

  #note(tokens: readonly Token[], i: number): void {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (token === undefined || before === undefined) return;
    const { form } = token;
    if (isHead(form, speakerNouns)) return;
    if (before.kind === 'word' && nameWord(before) === 'given') this.#afterGiven.add(form);
    const isSubject = isVerb(next) && /^(?:ان|لكن|بان|فان|و?اما)$/.test(before.form);
    if ((isSaying(before) && isEnd(next)) || isSubject) this.#actors.add(form);
  }
}

/** زوجته, السيدة, الطبيبة: a definite noun of somebody, after which an indefinite word is a name. */
function callsSomebody(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false;
  const isPerson = honorifics.has(before.form) || isHead(before.form, titleHeads);
  return isKin(before.form) || (isDefinite(before.form) && isPerson);
}

/** إن, في, a mark: after what is a name's last word for sure. */
function isEnd(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind !== 'word' ||
    bareThat.has(next.form) ||
    fusedThat.has(next.form) ||
    prepositions.has(next.form)
  );
}

/** أما | حداد | فأهدى الفوز: what ف follows, whatever verb it joins. */
function isSetBefore(before: Token | undefined, next: Token | undefined): boolean {
  return /^و?اما$/.test(before?.form ?? '') && /^ف.../.test(next?.form ?? '');
}

/** | حداد قال, لكن | حداد قال. */
function startsClause(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'mark' || /^و?لكن$/.test(before.form);
}

/** A verb of saying that is hardly a noun. */
function isSaying(token: Token): boolean {
  const bare = token.form.replace(/^[وف](?=..)/, '');
  return [token.form, bare].some((form) =>
    verbForms.get(form)?.some(({ tense, hasObject }) => tense !== 'participle' && !hasObject),
  );
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || prepositions.has(token.form) || bareThat.has(token.form))
    return false;
  const bare = token.form.replace(/^[وف](?=..)/, '');
  return [token.form, bare].some((form) => verbForms.has(form) || isAction(form));
}
