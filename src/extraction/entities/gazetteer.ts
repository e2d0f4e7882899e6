import { remember } from '../remember.ts';
import { isNamePart, nameWord } from '../arabic/name-words.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import type { GazetteerRecord } from '../gazetteer/record.ts';
import { formOf, type Token } from '../tokens.ts';

/** A record of the gazetteer where a text names it. */
export interface GazetteerMatch {
  record: GazetteerRecord;
  /** The words name the place, and its government only as a metonym. */
  isMetonym: boolean;
  /** How many tokens the name has. */
  length: number;
  /** Letters of the first token that are clitics and not part of the name. */
  clitics: number;
}

interface Entry {
  words: readonly string[];
  record: GazetteerRecord;
  isMetonym: boolean;
}

/** A name that may be meant, once so many clitics are taken off its first word. */
interface Candidate {
  entry: Entry;
  clitics: number;
}

/** Whether a word with the article is the given name of somebody whose next name stands after it. */
function isGiven(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.form.startsWith('ال') === true &&
    /given/.test(nameWord(token)) &&
    isNamePart(tokens[i + 1])
  );
}

/** The gazetteer by the folded words of its names. */
export class Gazetteer {
  readonly #entries = new Map<string, Entry[]>();
  readonly #nisbas = new Map<string, GazetteerRecord>();
  readonly #matches = new WeakMap<Token, GazetteerMatch | null>();
  readonly #parliaments = new Map<string, GazetteerRecord>();
  readonly #byId = new Map<string, GazetteerRecord>();
  /** The clubs that are called by what is a town's name too, or a common word: the words of the name, by the first. */
  readonly #clubs = new Map<string, Entry[]>();
  /** The names that may start with a word, as it is written or without its clitics; the likeliest first. */
  readonly #startingWith = remember((first): readonly Candidate[] =>
    [...readings(first)].flatMap(({ form, clitics }) =>
      (this.#entries.get(form) ?? [])
        // لاس is no paper named اس.
        .filter(({ words }) => clitics === 0 || form.length > 2 || words.length > 1)
        .map((entry) => ({ entry, clitics })),
    ),
  );

  constructor(records: readonly GazetteerRecord[]) {
    for (const record of records) {
      this.#byId.set(record.id, record);
      for (const language of ['ar', 'en'] as const) {
        const doubtful = isClub(record) ? (record.ambiguous?.[language] ?? []) : [];
        for (const name of [record.name[language], ...(record.aliases?.[language] ?? [])])
          this.#add(name, { record, isMetonym: false }, doubtful.includes(name));
        if (record.kind !== 'organization') continue;
        const { type, country } = record;
        if (type === 'legislature' && country !== undefined && !this.#parliaments.has(country))
          this.#parliaments.set(country, record);
        for (const name of record.metonyms?.[language] ?? [])
          this.#add(name, { record, isMetonym: true });
        for (const nisba of record.nisba?.[language] ?? []) this.#nisbas.set(formOf(nisba), record);
      }
    }
    for (const entries of [...this.#entries.values(), ...this.#clubs.values()])
      entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The record with an id. */
  byId(id: string | undefined): GazetteerRecord | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** The house of a country's parliament whose members are called deputies. */
  parliamentOf(country: string | undefined): GazetteerRecord | undefined {
    return country === undefined ? undefined : this.#parliaments.get(country);
  }

  /** The government that an adjective such as الروسية or Russian belongs to. */
  byNisba(form: string): GazetteerRecord | undefined {
    return (
      this.#nisbas.get(form) ?? (/^[وفبل]/.test(form) ? this.#nisbas.get(form.slice(1)) : undefined)
    );
  }

  /** The longest name that starts at a token, its clitics taken off when only that makes it one. */
  match(tokens: readonly Token[], i: number): GazetteerMatch | null {
    const token = tokens[i];
    if (token?.kind !== 'word' || this.#startingWith(token.form).length === 0) return null;
    const known = this.#matches.get(token);
    // A phrase may end before the longest name does that starts in it.
    if (known !== undefined && (known === null || i + known.length <= tokens.length)) return known;
    const match = this.#search(tokens, i, token);
    if (known === undefined) this.#matches.set(token, match);
    return match;
  }

  #search(tokens: readonly Token[], i: number, token: Token): GazetteerMatch | null {
    // قبالة بوفا: no second preposition, before the agency that is named وفا.
    const isAfter = isWhere(tokens[i - 1]?.form ?? '') && /^[بلك]/.test(token.form);
    for (const { entry, clitics } of this.#startingWith(token.form)) {
      const { words, record, isMetonym } = entry;
      if (isAfter && clitics > 0) continue;
      // العربي حمدان: a given name before a surname, though a newspaper is called so.
      if (words.length === 1 && record.kind === 'organization' && isGiven(tokens, i)) continue;
      if (goOn(tokens, i, words)) return { record, isMetonym, length: words.length, clitics };
    }
    return null;
  }

  /** The record that a whole name is one of. */
  find(name: string): GazetteerRecord | undefined {
    const words = wordsOf(name);
    return this.#entries
      .get(words[0] ?? '')
      ?.find(
        (entry) =>
          entry.words.length === words.length && entry.words.every((word, k) => words[k] === word),
      )?.record;
  }

  /** The clubs that may be called so, whatever else is: Reading, the Reds. */
  clubsCalled(name: string): GazetteerRecord[] {
    const words = wordsOf(name);
    const whole = this.find(name);
    const others = (this.#clubs.get(words[0] ?? '') ?? [])
      .filter((entry) => entry.words.length === words.length)
      .filter((entry) => entry.words.every((word, k) => words[k] === word))
      .map(({ record }) => record);
    return whole !== undefined && isClub(whole) ? [whole, ...others] : others;
  }

  /** Whether clubs are called so that have no word of it in their names: the Gunners, الزعيم. */
  isNickname(name: string): boolean {
    const words = wordsOf(name).map(withoutArticle);
    const clubs = this.clubsCalled(name);
    const isOwn = (own: string) =>
      wordsOf(own).some((word) => words.includes(withoutArticle(word)));
    return clubs.length > 0 && clubs.every(({ name: { ar, en } }) => !isOwn(ar) && !isOwn(en));
  }

  /** How many words a name of a club has that starts at a token with the letters before it taken off, whatever else is called so; 0 where none does. */
  clubLength(tokens: readonly Token[], i: number, first: string): number {
    const entry = this.#clubs
      .get(first)
      ?.find(({ words }) => words.every((word, k) => k === 0 || tokens[i + k]?.form === word));
    return entry?.words.length ?? 0;
  }

  #add(name: string, of: Omit<Entry, 'words'>, isDoubtful = false): void {
    const words = wordsOf(name);
    const [first] = words;
    if (first === undefined || (words.length === 1 && first.length < 2)) return;
    const all = isDoubtful ? this.#clubs : this.#entries;
    const entries = all.get(first);
    if (entries === undefined) all.set(first, [{ words, ...of }]);
    else entries.push({ words, ...of });
  }
}

/** Whether a record is of a club or a team, and not of a federation or a league. */
export function isClub(record: GazetteerRecord): boolean {
  return (
    record.kind === 'organization' &&
    record.type === 'sports' &&
    record.headNouns?.en?.includes('team') === true
  );
}

function withoutArticle(word: string): string {
  return word.replace(/^ال(?=..)/, '');
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s«»"“”()،,&–-]+/u)
    .map((word) => formOf(word))
    .filter((form) => form !== '');
}

function* readings(form: string): Generator<{ form: string; clitics: number }> {
  yield { form, clitics: 0 };
  if (/^[وف]../.test(form)) {
    yield { form: form.slice(1), clitics: 1 };
    yield* prepositional(form.slice(1), 1);
  }
  yield* prepositional(form, 0);
}

/** في, قبالة, شمال: a preposition, or a noun of place that is used as one. */
function isWhere(form: string): boolean {
  return (
    prepositions.has(form) ||
    /^(?:قباله|قرب|وراء|خلف|داخل|خارج|(?:شمال|جنوب|شرق|غرب)ي?)$/.test(form)
  );
}

function* prepositional(form: string, taken: number): Generator<{ form: string; clitics: number }> {
  if (/^لل../.test(form)) yield { form: `ا${form.slice(1)}`, clitics: taken + 1 };
  // وكيله is no وكالة named يله.
  if (/^(?:[بل]|ك..)../.test(form)) yield { form: form.slice(1), clitics: taken + 1 };
}

/** Whether the words of a name stand at a token, whatever its first word is. */
function goOn(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  const last = words.length - 1;
  for (let k = 1; k <= last; k++)
    if (!isWord(tokens[i + k], words[k] ?? '', k === last)) return false;
  return true;
}

/** Whether a token is a word of a name; the last one may be a possessor: the World Bank’s. */
function isWord(token: Token | undefined, word: string, isLast: boolean): boolean {
  if (token === undefined || token.form === word) return token !== undefined;
  return isLast && token.form === `${word}s` && /['’]s$/.test(token.text);
}
