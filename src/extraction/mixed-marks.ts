/**
 * Tells where a quote is closed by a mark of another kind than the one that opens it, as where a text has been typed and
 * pasted: “They left," he said.
 */
export class MixedMarks {
  readonly #text: string;
  readonly #marks: readonly RegExpExecArray[];
  /** By the place of each mark, the next one that is straight and the next that is curly. */
  readonly #next: { straight: number; curly: number }[] = [];
  /** How many marks of the other kind are open within the quote. */
  #within = 0;

  constructor(text: string, marks: readonly RegExpExecArray[]) {
    this.#text = text;
    this.#marks = marks;
    const next = { straight: -1, curly: -1 };
    for (let i = marks.length - 1; i >= 0; i--) {
      this.#next[i] = { ...next };
      const mark = marks[i]?.[0] ?? '';
      if (straight.test(mark)) next.straight = i;
      else if (curly.test(mark)) next.curly = i;
    }
  }

  /** A quote is open. */
  open(): void {
    this.#within = 0;
  }

  /** Whether a mark closes the quote that one of the other kind has opened, asked for each such mark in their order. */
  closes(i: number, opening: string): boolean {
    const { 0: mark, index } = this.#marks[i] ?? { 0: '', index: 0 };
    const isOther =
      (straight.test(mark) && curly.test(opening)) || (curly.test(mark) && straight.test(opening));
    if (!isOther) return false;
    if (mayOpen(this.#text, index)) this.#within++;
    else if (this.#within > 0) this.#within--;
    else return mayClose(this.#text, index) && !this.#hasClosing(i, opening);
    return false;
  }

  /** Whether the next mark of the kind that is open closes it, and opens nothing. */
  #hasClosing(i: number, opening: string): boolean {
    const next = this.#next[i];
    const at = this.#marks[(straight.test(opening) ? next?.straight : next?.curly) ?? -1]?.index;
    return at !== undefined && !mayOpen(this.#text, at);
  }
}

const straight = /^["＂]$/;
const curly = /^[“”„‟]$/;

/** Whether a mark stands after a blank and before a word. */
function mayOpen(text: string, at: number): boolean {
  return /^$|[\s([—–-]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

/** Whether a mark stands after a word and before a blank. */
function mayClose(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && /^[\s)\],.;:?!…—–-]?$/.test(text.charAt(at + 1));
}
