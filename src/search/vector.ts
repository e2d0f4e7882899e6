import { analyse } from './lexemes.ts';
import type { Vocabulary } from './arabic.ts';
import { type Token, tokenize } from './tokens.ts';

/** A is for names and titles, B for subtitles and summaries, C for what stands beside a text, D for running text. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** PostgreSQL counts no further; words beyond are found, but no phrases. */
const lastPosition = 16_383;

/** As many positions of one lexeme are kept. */
const positionsOfOne = 255;

/** A tsvector may have a megabyte; of a text longer than this, the rest is found in its paragraphs only. */
const mostLexemes = 12_000;

/** Builds the tsvector of a node from its texts and links. */
export class Vector {
  readonly #positions = new Map<string, string[]>();
  #position = 0;

  /** Adds a text. No phrase goes from one text to the next. */
  add(text: string | null | undefined, weight: Weight, vocabulary?: Vocabulary): this {
    for (const { word, lexemes } of analyse(text ?? '', vocabulary)) {
      this.#position++;
      for (const lexeme of lexemes) this.#addAt(lexeme, weight);
      // Whoever types a title or a name has not typed its stem yet.
      if (weight === 'A') this.#addAt(surfaceLexeme(word), weight);
    }
    this.#position += 2;
    return this;
  }

  /** Says in which script the node's own text begins. */
  inScriptOf(text: string): this {
    const [first] = tokenize(text);
    if (first !== undefined) this.#addAt(scriptLexeme(first.script), 'D');
    return this;
  }

  /** Adds links to people, organizations and sources: close ones as those of a quote to who says it. */
  link(ids: Iterable<string | null>, { close = false }: { close?: boolean } = {}): this {
    for (const id of ids) if (id !== null) this.#addAt(linkLexeme(id), close ? 'B' : 'C');
    return this;
  }

  /** As PostgreSQL reads a tsvector. */
  toString(): string {
    return [...this.#positions]
      .map(([lexeme, positions]) => `${quoteLexeme(lexeme)}:${positions.join()}`)
      .join(' ');
  }

  #addAt(lexeme: string, weight: Weight): void {
    const positions = this.#positions.get(lexeme) ?? [];
    if (positions.length >= positionsOfOne) return;
    if (positions.length === 0) {
      if (this.#positions.size >= mostLexemes) return;
      this.#positions.set(lexeme, positions);
    }
    const position = Math.min(Math.max(1, this.#position), lastPosition);
    positions.push(`${position}${weight}`);
  }
}

/** The lexeme of a node that is linked to a person, an organization or a source. Words hold no colon. */
export function linkLexeme(id: string): string {
  return `e:${id}`;
}

/** The lexeme of a node whose own text is in Arabic, or in another script. */
export function scriptLexeme(script: Token['script']): string {
  return script === 'arabic' ? 's:arabic' : 's:other';
}

/** The lexeme of a word of a name or title as it is spelled, without stemming. */
export function surfaceLexeme(word: string): string {
  return `=${word.slice(0, 80).toWellFormed()}`;
}

/** A lexeme as PostgreSQL reads it in a tsvector or a tsquery. */
export function quoteLexeme(lexeme: string): string {
  const isPlain = !lexeme.includes("'") && !lexeme.includes('\\');
  return `'${isPlain ? lexeme : lexeme.replace(/['\\]/g, String.raw`\$&`)}'`;
}
