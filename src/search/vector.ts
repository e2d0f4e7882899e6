import type { Vocabulary } from './arabic.ts';
import { analyse } from './lexemes.ts';
import { type Token, tokenize } from './tokens.ts';

/** PostgreSQL counts no further; words beyond are found, but no phrases. */
const lastPosition = 16_383;

/** As many positions of one lexeme are kept. */
const positionsOfOne = 255;

/** A tsvector may have a megabyte; of a text longer than this, the rest is found in its paragraphs only. */
const mostLexemes = 12_000;

/**
 * Builds the tsvector of a node from its texts and links. Where a word stands is a lexeme of its own, not a weight: the
 * index knows no weights, and would have to look at every row that has the word anywhere.
 */
export class Vector {
  readonly #positions = new Map<string, string[]>();
  #position = 0;

  /** Adds a text. No phrase goes from one text to the next. */
  add(text: string | null | undefined, vocabulary?: Vocabulary): this {
    for (const { lexemes } of analyse(text ?? '', vocabulary)) {
      this.#position++;
      for (const lexeme of lexemes) this.#addAt(lexeme);
    }
    this.#position += 2;
    return this;
  }

  /** Adds a title or a name. */
  addTitle(text: string, vocabulary?: Vocabulary): this {
    const start = this.#position;
    this.add(text, vocabulary);
    this.#position = start;
    for (const { word, lexemes } of analyse(text, vocabulary)) {
      this.#position++;
      for (const lexeme of lexemes) this.#addAt(titleLexeme(lexeme));
      // Whoever types a title or a name has not typed its stem yet.
      this.#addAt(surfaceLexeme(word));
    }
    this.#position += 2;
    return this;
  }

  /** Adds links to people, organizations and sources: spoken ones are those of a quote to who says it. */
  link(ids: Iterable<string | null>, { spoken = false }: { spoken?: boolean } = {}): this {
    for (const id of ids) {
      if (id === null) continue;
      this.#addAt(linkLexeme(id));
      if (spoken) this.#addAt(speakerLexeme(id));
    }
    return this;
  }

  /** Says in which script the node's own text begins. */
  inScriptOf(text: string): this {
    const [first] = tokenize(text);
    if (first !== undefined) this.#addAt(scriptLexeme(first.script));
    return this;
  }

  /** As PostgreSQL reads a tsvector. */
  toString(): string {
    return [...this.#positions]
      .map(([lexeme, positions]) => `${quoteLexeme(lexeme)}:${positions.join()}`)
      .join(' ');
  }

  #addAt(lexeme: string): void {
    const positions = this.#positions.get(lexeme) ?? [];
    if (positions.length >= positionsOfOne) return;
    if (positions.length === 0) {
      if (this.#positions.size >= mostLexemes) return;
      this.#positions.set(lexeme, positions);
    }
    positions.push(String(Math.min(Math.max(1, this.#position), lastPosition)));
  }
}

// Words hold none of these signs.

/** The lexeme of a word in a title or a name, besides that of the word. */
export function titleLexeme(lexeme: string): string {
  return `^${lexeme}`;
}

/** The lexeme of a word in a title or a name as it is spelled, without stemming. */
export function surfaceLexeme(word: string): string {
  return `=${word.slice(0, 80).toWellFormed()}`;
}

/** The lexeme of a node that is linked to a person, an organization or a source. */
export function linkLexeme(id: string): string {
  return `e:${id}`;
}

/** The lexeme of a quote that somebody says, or that is said for them. */
export function speakerLexeme(id: string): string {
  return `q:${id}`;
}

/** The lexeme of a node whose own text is in Arabic, or in another script. */
export function scriptLexeme(script: Token['script']): string {
  return script === 'arabic' ? 's:arabic' : 's:other';
}

/** A lexeme as PostgreSQL reads it in a tsvector or a tsquery. */
export function quoteLexeme(lexeme: string): string {
  const isPlain = !lexeme.includes("'") && !lexeme.includes('\\');
  return `'${isPlain ? lexeme : lexeme.replace(/['\\]/g, String.raw`\$&`)}'`;
}
