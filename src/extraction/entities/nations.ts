import { remember } from '../remember.ts';
import type { GazetteerRecord } from '../gazetteer/record.ts';
import { relational } from '../lexicon/arabic-roles.ts';
import { occasions } from '../lexicon/arabic-occasions.ts';
import { provinces } from '../lexicon/arabic-provinces.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Paragraph } from '../statement.ts';
import type { Token } from '../tokens.ts';
import { isCounterpart } from '../arabic/counterpart.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isTerritory } from './arabic-territory.ts';
import { definiteNouns, isCommonNoun } from './arabic-common-capital.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isInName, surnamesOfNations } from './nation-in-name.ts';
import {
  cliticsOf,
  isMinistry,
  isPossessed,
  mayBeName,
  placesInY,
  stemsOf,
} from './nation-words.ts';

/** A country or a place with a people of its own, as the article has it. */
export interface Nation {
  /** The gazetteer's id of its government, or the stem that its name and its adjective share. */
  key: string;
  record: GazetteerRecord | null;
  /** Its name, where the article has one that the gazetteer does not know. */
  country: string | null;
}

/** Nouns before the name of a country, and the portfolios of those who act for one. */
const states = wordSet(
  'حكومة جمهورية دولة مملكة سلطنة إمارة سفير سفيرة سفارة سلطات قنصل برلمان جيش عاصمة شعب مواطنو رعايا دستور',
);
/** What a country has and no town: the opposition in it, its presidency. */
const inStates = wordSet('معارضة رئاسة خارجية داخلية برلمان');
const constructs = wordSet('خارجية داخلية دفاع مالية');
const nisba = /^(?:[وفبلك]?ال|لل|[وفبلك])?(.{2,}?)(?:ي|يه|يون|يين|يان|يات|يتان|يتين)$/;

/** What an adjective of relation is of. */
const stemOf = remember((form) => nisba.exec(form)?.[1] ?? null);
const mayBeAdjective = remember((form) => /(?:ي|يه|ون|ين|ان|ات|تين)$/.test(form));

/** What it says more for a nation that the dateline has it. */
const ofDateline = 2;

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
  /** The one that the article names most often, however near another comes; null where two are named as often. */
  readonly most: Nation | null;

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
    ({ main: this.main, most: this.most } = this.#mainOf(paragraphs));
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
    const ofMinisters = new Map<string, number>();
    const places = placesInY(paragraphs);
    for (const { kind, tokens } of paragraphs) {
      if (kind === 'boilerplate') continue;
      tokens.forEach(({ form }, i) => {
        const [one, two] = [tokens[i - 1]?.form ?? '', tokens[i - 2]?.form ?? ''];
        const isOfState =
          isHead(one, states) ||
          (constructs.has(one) && /وز[يا]ر(?:ه|ا|ي)?$/.test(two) && !isTerritory(form)) ||
          (one === 'وزراء' && /رييسه?$/.test(two)) ||
          (hasPresident && /^رييسه?$/.test(one) && isPlainName(form));
        // وزارة الصحة في نارفيا, and وزير النقل في نارفيا: no town has ministers.
        const isInMinistry =
          one === 'في' && tokens.slice(Math.max(0, i - 5), i - 2).some(isMinistry);
        const times = (ofMinisters.get(form) ?? 0) + 1;
        if (isInMinistry) ofMinisters.set(form, times);
        const isOfMinister =
          isInMinistry && times > 1 && !occasions.has(form) && !provinces.has(form);
        const isMarked =
          (isOfState && !isDefinite(one)) ||
          isOfMinister ||
          (one === 'في' && inStates.has(bareNoun(two)) && isDefinite(two));
        const isName = mayBeName(form, tokens[i]?.text ?? '', tokens[i - 1]) || places.has(form);
        if (!isMarked || !isName || this.#byName.has(form)) return;
        if (this.named(tokens, i) !== null || (isPossessed(tokens, i) && !isPlainName(form)))
          return;
        const nation = { key: form, record: null, country: tokens[i]?.text ?? form };
        this.#byName.set(form, nation);
        for (const stem of stemsOf(form))
          if (!this.#byStem.has(stem)) this.#byStem.set(stem, nation);
      });
    }
  }

  #mainOf(paragraphs: readonly Paragraph[]): Pick<Nations, 'main' | 'most'> {
    const counts = new Map<string, { nation: Nation; count: number }>();
    const lead = paragraphs.findIndex(({ kind }) => kind === 'body');
    for (const { index, kind, tokens, bodyStart } of paragraphs) {
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
        // عمّان - بترا: where the article is from, which is most often where its ministers are.
        known.count += weight + (token.start < bodyStart ? ofDateline : 0);
      });
    }
    const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
    const isMore = (least: number) => first !== undefined && first.count >= least;
    return {
      main: isMore(Math.max(2, 1.4 * (second?.count ?? 0))) ? (first?.nation ?? null) : null,
      most: isMore(Math.max(2, (second?.count ?? 0) + 1)) ? (first?.nation ?? null) : null,
    };
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

  /** سفير خادم الحرمين الشريفين: the nation of a king by his title. */
  ofKing(tokens: readonly Token[], i: number): Nation | null {
    const isCustodian = tokens[i]?.form === 'خادم' && tokens[i + 1]?.form === 'الحرمين';
    const record = isCustodian ? this.#gazetteer.byNisba('السعودي') : undefined;
    return record === undefined ? null : nationOf(record);
  }
}

function nationOf(record: GazetteerRecord): Nation {
  return { key: record.id, record, country: null };
}
