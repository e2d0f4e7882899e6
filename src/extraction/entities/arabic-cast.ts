import { isAction } from '../lexicon/arabic-actions.ts';
import { bareThat, prepositions } from '../lexicon/arabic-words.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { isNamePart, nameWord } from '../arabic/name-words.ts';

/** What the whole article tells of its people's names: words that act alone as a surname does, and pairs that recur. */
export class Cast {
  readonly #alone = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  readonly #follows = new Map<string, number>();

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

  /** The article has the two words one after the other more than once. */
  isPair(first: string, second: string): boolean {
    return (this.#pairs.get(`${first} ${second}`) ?? 0) > 1;
  }

  #read(tokens: readonly Token[], i: number): void {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (token?.kind !== 'word') return;
    const kind = nameWord(token);
    if (/^(?:stop|office|particle|generation|common)$/.test(kind)) return;
    if (isVerb(before) && !isNamePart(next)) add(this.#alone, token.form);
    else if (before !== undefined && isNamePart(before)) {
      add(this.#follows, token.form);
      add(this.#pairs, `${before.form} ${token.form}`);
    } else if (isVerb(next) && (before === undefined || before.kind === 'mark'))
      add(this.#alone, token.form);
  }
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
