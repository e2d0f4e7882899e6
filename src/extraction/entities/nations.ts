import { remember } from '../remember.ts';
import type { GazetteerRecord } from '../gazetteer/record.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { verbForms } from '../lexicon/arabic-forms.ts';
import { relational } from '../lexicon/arabic-roles.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { adjunctStarts, nameNouns, prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { isCounterpart } from '../arabic/counterpart.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isTerritory } from './arabic-territory.ts';
import { definiteNouns, isCommonNoun } from './arabic-common-capital.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isInName, surnamesOfNations } from './nation-in-name.ts';

/** A country or a place with a people of its own, as the article has it. */
export interface Nation {
  /** The gazetteer's id of its government, or the stem that its name and its adjective share. */
  key: string;
  record: GazetteerRecord | null;
  /** Its name, where the article has one that the gazetteer does not know. */
  country: string | null;
}

const ordinary = [
  anonymousHeads,
  documentHeads,
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
  adjunctStarts,
  nameNouns,
  prepositions,
  timeWords,
];
/** Nouns before the name of a country, and the portfolios of those who act for one. */
const states = wordSet(
  'حكومة جمهورية دولة مملكة سلطنة إمارة سفير سفيرة سفارة سلطات قنصل برلمان جيش عاصمة شعب مواطنو رعايا دستور',
);
/** What a country has and no town: the opposition in it, its presidency. */
const inStates = wordSet('معارضة رئاسة خارجية داخلية');
const constructs = wordSet('خارجية داخلية دفاع مالية');
const nisba = /^(?:[وفبلك]?ال|لل|[وفبلك])?(.{2,}?)(?:ي|يه|يون|يين|يان|يات|يتان|يتين)$/;

/** What an adjective of relation is of. */
const stemOf = remember((form) => nisba.exec(form)?.[1] ?? null);
const mayBeAdjective = remember((form) => /(?:ي|يه|ون|ين|ان|ات|تين)$/.test(form));

/** The nations of an article: those of the gazetteer, and others by the name and the adjective of one stem, أروندا and الأروندية. */
export class Nations {
  readonly #gazetteer: Gazetteer;
  readonly #byStem = new Map<string, Nation>();
  readonly #byName = new Map<string, Nation>();
  readonly #hasMali: boolean;
  readonly #definite: ReadonlySet<string>;
  readonly #surnames: ReadonlySet<string>;
  /** The nation that the article is most about; null where another comes near it. */
  readonly main: Nation | null;

  constructor(paragraphs: readonly Paragraph[], gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.#hasMali = paragraphs.some(({ tokens }) =>
      tokens.some(({ form }) => form.endsWith('باماكو')),
    );
    this.#definite = definiteNouns(paragraphs, gazetteer);
    const stems = new Set<string>();
    const names = new Map<string, { text: string; asName: number; asNoun: number }>();
    for (const { kind, tokens } of paragraphs) {
      if (kind === 'boilerplate') continue;
      tokens.forEach((token, i) => {
        if (token.kind !== 'word') return;
        const stem = stemOf(token.form);
        if (stem !== null && !relational.has(`${stem}ي`)) stems.add(stem);
        for (const clitics of cliticsOf(token.form)) {
          const [form, text] = [token.form.slice(clitics), token.text.slice(clitics)];
          if (!mayBeName(form, text, tokens[i - 1])) continue;
          const known = names.get(form) ?? { text, asName: 0, asNoun: 0 };
          names.set(form, known);
          if (isPossessed(tokens, i)) known.asNoun++;
          else known.asName++;
        }
      });
    }
    for (const [form, { text, asName, asNoun }] of names) {
      const stem = asName >= asNoun ? stemsOf(form).find((each) => stems.has(each)) : undefined;
      if (stem === undefined || gazetteer.byNisba(`ال${stem}ي`) !== undefined) continue;
      const nation = { key: stem, record: null, country: text };
      this.#byStem.set(stem, nation);
      this.#byName.set(form, nation);
    }
    const isPlainName = (form: string) => {
      const { asName, asNoun } = names.get(form) ?? { asName: 0, asNoun: 0 };
      return asName > asNoun;
    };
    this.#learnMarked(paragraphs, isPlainName);
    this.#surnames = surnamesOfNations(paragraphs, (token) => this.ofAdjective(token) !== null);
    this.main = this.#mainOf(paragraphs);
  }

  /**
   * حكومة ريفة, جمهورية ترادن, وزير خارجية سولان, المعارضة في بوراندا: what stands before says that it is a country. Of a
   * president only where the article speaks of presidents as states have them.
   */
  #learnMarked(paragraphs: readonly Paragraph[], isPlainName: (form: string) => boolean): void {
    const hasPresident = paragraphs.some(
      ({ kind, tokens }) =>
        kind !== 'boilerplate' &&
        tokens.some(
          ({ form }) => form.includes('الرياس') && /^[وفبل]?ال(?:رياسه|رياسيه)$/.test(form),
        ),
    );
    for (const { kind, tokens } of paragraphs) {
      if (kind === 'boilerplate') continue;
      tokens.forEach(({ form }, i) => {
        const [one, two] = [tokens[i - 1]?.form ?? '', tokens[i - 2]?.form ?? ''];
        const isOfState =
          isHead(one, states) ||
          (constructs.has(one) && /وز[يا]ر(?:ه|ا|ي)?$/.test(two) && !isTerritory(form)) ||
          (one === 'وزراء' && /رييسه?$/.test(two)) ||
          (hasPresident && /^رييسه?$/.test(one) && isPlainName(form));
        const isMarked =
          (isOfState && !isDefinite(one)) ||
          (one === 'في' && inStates.has(bareNoun(two)) && isDefinite(two));
        if (
          !isMarked ||
          !mayBeName(form, tokens[i]?.text ?? '', tokens[i - 1]) ||
          this.#byName.has(form)
        )
          return;
        if (this.named(tokens, i) !== null || (isPossessed(tokens, i) && !isPlainName(form)))
          return;
        const nation = { key: form, record: null, country: tokens[i]?.text ?? form };
        this.#byName.set(form, nation);
        for (const stem of stemsOf(form))
          if (!this.#byStem.has(stem)) this.#byStem.set(stem, nation);
      });
    }
  }

  #mainOf(paragraphs: readonly Paragraph[]): Nation | null {
    const counts = new Map<string, { nation: Nation; count: number }>();
    const lead = paragraphs.findIndex(({ kind }) => kind === 'body');
    for (const { index, kind, tokens } of paragraphs) {
      if (kind === 'boilerplate') continue;
      // What an article is about it says at once; one mention far down says nothing of the whole.
      const weight = index <= lead ? 2 : 1;
      tokens.forEach((token, i) => {
        const nation = this.ofAdjective(token) ?? this.named(tokens, i)?.nation;
        if (nation === undefined || this.isSurname(token) || isInName(tokens, i)) return;
        // نظيره الإيطالي: of another nation than the one that the article is about.
        if (isCounterpart(tokens[i - 1]?.form ?? '')) return;
        const known = counts.get(nation.key) ?? { nation, count: 0 };
        counts.set(nation.key, known);
        known.count += weight;
      });
    }
    const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
    return first !== undefined && first.count >= Math.max(2, 1.4 * (second?.count ?? 0))
      ? first.nation
      : null;
  }

  /** السوداني, where somebody of the article is called محمد شياع السوداني. */
  isSurname({ form }: Token): boolean {
    return this.#surnames.has(form);
  }

  /** The nation that an adjective is of: الروسية, مسؤولون تالوسيون. */
  ofAdjective({ kind, form }: Token): Nation | null {
    if (kind !== 'word' || !mayBeAdjective(form)) return null;
    // المالية is of finance far more often than of Mali.
    if (!this.#hasMali && /^(?:[وفبلك]?ال|لل)?مالي(?:ه|ون|ين)?$/.test(form)) return null;
    const single = form.replace(/(?<=..ي)(?:ون|ين|ان|ات|تان|تين)$/, '');
    const record = this.#gazetteer.byNisba(form) ?? this.#gazetteer.byNisba(single);
    if (record !== undefined) return nationOf(record);
    const stem = stemOf(form);
    return stem === null ? null : (this.#byStem.get(stem) ?? null);
  }

  /** The nation that is named at a token, by its country or its capital. */
  named(tokens: readonly Token[], i: number): { nation: Nation; length: number } | null {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    const match = this.#gazetteer.match(tokens, i);
    if (match !== null && isCommonNoun(tokens, i, match, this.#definite)) return null;
    if (
      match?.record.kind === 'organization' &&
      match.isMetonym &&
      match.record.type === 'government'
    )
      return { nation: nationOf(match.record), length: match.length };
    if (this.#byName.size === 0) return null;
    for (const clitics of cliticsOf(token.form)) {
      const nation = this.#byName.get(token.form.slice(clitics));
      if (nation !== undefined) return { nation, length: 1 };
    }
    return null;
  }
}

function nationOf(record: GazetteerRecord): Nation {
  return { key: record.id, record, country: null };
}

/** How many letters before a name a word may have: none, و, or و and ب. */
const cliticsOf = remember((form): readonly number[] => {
  if (!/^[وفبلك].../.test(form)) return [0];
  return /^[وف][بلك].../.test(form) ? [0, 1, 2] : [0, 1];
});

function mayBeName(form: string, text: string, before: Token | undefined): boolean {
  // في فالورا: no conjunction stands after a preposition.
  if (before?.form === 'في' && /^[وف]ال.../.test(form)) return true;
  // إلكان starts with no article.
  const hasArticle = isDefinite(form) && !/^[إأآ]/u.test(text);
  return !hasArticle && !isOrdinary(form);
}

/** Words that are no name of a country; دولار and دولاري make no nation. */
const isOrdinary = remember(
  (form) =>
    form.length < 4 ||
    /ي[هة]?$/.test(form) ||
    verbForms.has(form) ||
    isCommonWord(form) ||
    ordinary.some((lexicon) => lexicon.has(form)) ||
    ordinary.slice(0, 6).some((lexicon) => isHead(form, lexicon)),
);

/** Followed by a definite noun, whose it is: a country is nobody's. */
function isPossessed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'word' && /^ال.../.test(next.form) && !/(?:ي|يه)$/.test(next.form);
}

function stemsOf(name: string): string[] {
  return [name, name.replace(/[اه]$/, ''), name.replace(/ي[اه]$/, '')].filter(
    (stem) => stem.length > 2,
  );
}
