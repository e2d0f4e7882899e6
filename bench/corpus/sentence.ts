import type { Random } from './random.ts';

/** What texts of one language are made of. Commoner words stand first. */
export interface Vocabulary {
  nouns: readonly string[];
  verbs: readonly string[];
  adjectives: readonly string[];
  /** With `{noun}`, `{verb}`, `{adjective}`, `{place}`, `{year}` and `{number}` to fill in, as in the others. */
  sentences: readonly string[];
  /** What people say. */
  statements: readonly string[];
  titles: readonly string[];
  cues: readonly string[];
  roles: readonly string[];
  unnamed: readonly string[];
  occasions: readonly string[];
  /** How words are reported. `{quote}`, `{rest}`, `{speaker}`, `{cue}` and `{entity}` are filled in by the article. */
  quoting: {
    direct: readonly [opening: string, closing: string];
    after: string;
    before: string;
    split: string;
    indirect: string;
    mention: string;
    carried: string;
  };
}

/** A filler for the blanks of sentences. */
export class Filler {
  readonly #random: Random;
  readonly #vocabulary: Vocabulary;
  readonly #places: readonly string[];

  constructor(
    random: Random,
    { vocabulary, places }: { vocabulary: Vocabulary; places: readonly string[] },
  ) {
    this.#random = random;
    this.#vocabulary = vocabulary;
    this.#places = places;
  }

  /** One of the templates, with its words filled in; blanks of the article's own are left as they are. */
  fill(...templates: readonly string[]): string {
    return this.#random
      .pick(templates)
      .replace(/\{(\w+)\}/g, (blank, name: string) => this.#word(name) ?? blank);
  }

  #word(name: string): string | null {
    const random = this.#random;
    const { nouns, verbs, adjectives } = this.#vocabulary;
    if (name === 'noun') return random.pickSkewed(nouns);
    if (name === 'verb') return random.pickSkewed(verbs);
    if (name === 'adjective') return random.pickSkewed(adjectives);
    if (name === 'place') return random.pickSkewed(this.#places);
    if (name === 'year') return String(2026 - random.below(30));
    if (name === 'number') return String(2 + random.below(90));
    return null;
  }
}

/** A text under construction that knows where its pieces stand. */
export class Prose {
  #text = '';

  get text(): string {
    return this.#text;
  }

  /**
   * Adds a sentence, after a space where there is one before it.
   *
   * @param blanks what is put into its blanks.
   * @returns where each of them stands, in UTF-16 code units.
   */
  add(
    template: string,
    blanks: Record<string, string> = {},
  ): Record<string, { start: number; end: number }> {
    if (this.#text !== '') this.#text += ' ';
    const places: Record<string, { start: number; end: number }> = {};
    for (const [i, piece] of template.split(/\{(\w+)\}/).entries()) {
      const start = this.#text.length;
      this.#text += i % 2 === 0 ? piece : (blanks[piece] ?? '');
      if (i % 2 === 1) places[piece] = { start, end: this.#text.length };
    }
    return places;
  }
}
