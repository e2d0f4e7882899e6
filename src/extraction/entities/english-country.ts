import { isCapital } from '../english/words.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { lowerBound } from '../lower-bound.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { furthest, perParagraph } from './english-body-fit.ts';
import { capitalized, isNation } from './english-noun.ts';
import { baseOf, isPossessor } from './english-token.ts';
import { type GazetteerRecord } from '../gazetteer/record.ts';
import { type Gazetteer } from './gazetteer.ts';
import { paragraphOf, placeIn } from './place.ts';

/** A country where the article names it or its people. */
interface Mention {
  name: string;
  place: number;
  isSubject: boolean;
}

const subjecthood = 0.8;
const perMention = 0.05;
const often = 6;
const fewest = 2;
const nearest = 2;
const lookedBack = 60;
const furthestFirm = 5;
const shortestStem = 3;
const longestStem = 20;

/** What only a state has, as its possessor or an envoy names it: Sandora's foreign ministry, the ambassador to Sandora. */
const organs =
  /^(?:government|ministry|parliament|presidency|president|premier|army|military|ambassador|embassy|foreign|prime|defen[cs]e|interior|finance|central|state|ruling|opposition|junta|cabinet)$/;
const months = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;

/** The countries of an article, known and invented. */
export class Countries {
  /** The one that the dateline gives, or that the article names far more than any other. */
  readonly main: string | null;
  readonly #mentions: Mention[] = [];
  readonly #times = new Map<string, number>();
  /** Those that the article names, rather than their capitals alone: Victoria is also in Australia. */
  readonly #named = new Set<string>();
  readonly #hasStates: boolean;

  constructor(paragraphs: readonly Paragraph[], gazetteer: Gazetteer) {
    const texts = paragraphs.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'byline');
    const invented = byStart(texts.flatMap(({ tokens }) => statesIn(tokens)));
    for (const { tokens, sentences, index } of texts) {
      const starts = new Set(sentences.map(({ from }) => from));
      tokens.forEach((token, i) => {
        if (!isCapital(token)) return;
        const found = countryAt(tokens, i, { gazetteer, invented });
        const name = found?.name ?? null;
        if (found?.isItself === true) this.#named.add(found.name);
        if (name === null || isOfFirm(tokens, i)) return;
        const isSubject = starts.has(i) || (starts.has(i - 1) && tokens[i - 1]?.form === 'the');
        this.#mentions.push({ name, place: placeIn(index, token.start), isSubject });
        this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
      });
    }
    this.#hasStates = texts.some(({ text }) =>
      /\b[Cc]hief [Mm]inister|\b[Ss]tate [Gg]overnment/.test(text),
    );
    this.main = datelineCountry(paragraphs) ?? this.#most();
  }

  /** The country that is spoken of at a place; null where a state within one has the ministers: near, what its sentence is about, and named again. */
  at(place: number): string | null {
    if (this.#hasStates) return null;
    const before = this.#before(place);
    let best: { name: string; score: number } | undefined;
    for (let i = before - 1; i >= Math.max(0, before - lookedBack); i--) {
      const mention = this.#mentions[i];
      if (mention === undefined) break;
      const times = this.#times.get(mention.name) ?? 0;
      if (times < fewest || !this.#named.has(mention.name)) continue;
      const score =
        Math.min(times, often) * perMention -
        Math.min(paragraphOf(place) - paragraphOf(mention.place), furthest) * perParagraph +
        (mention.isSubject ? subjecthood : 0);
      if (best === undefined || score > best.score) best = { name: mention.name, score };
    }
    return best?.name ?? this.main;
  }

  /** Kenya will keep it, President Ada Finch said: the only country that the article names, near a place after it. */
  only(place: number): string | null {
    const [first, second] = this.#named;
    const at = this.#mentions[this.#before(place) - 1]?.place;
    const isNear = at !== undefined && paragraphOf(place) - paragraphOf(at) <= nearest;
    return first !== undefined && second === undefined && isNear ? first : null;
  }

  /** How many mentions stand before a place. */
  #before(place: number): number {
    return lowerBound(this.#mentions.length, place, (i) => this.#mentions[i]?.place ?? Infinity);
  }

  #most(): string | null {
    const [first, second] = [...this.#times]
      .filter(([name]) => this.#named.has(name))
      .toSorted(([, a], [, b]) => b - a);
    return first !== undefined && first[1] >= fewest && first[1] >= 2 * (second?.[1] ?? 0)
      ? first[0]
      : null;
  }
}

/** The Dutch logistics group Vantrex: where a firm is from, and not what the article is about. */
function isOfFirm(tokens: readonly Token[], at: number): boolean {
  if (isPossessor(tokens[at]) || !isNation(tokens[at])) return false;
  for (let i = at + 1; i < at + furthestFirm && tokens[i]?.kind === 'word'; i++) {
    if (isCapital(tokens[i])) return false;
    if (bodyField(tokens[i]?.form ?? '') === 'company') return true;
  }
  return false;
}

/** Names that only the article makes those of states. */
function statesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, i) => {
    if (!isCapital(token) || isCapital(tokens[i - 1])) return [];
    const isOwner =
      isPossessor(token) &&
      organs.test(tokens[i + 1]?.form ?? '') &&
      !isCapital(tokens[i + 1]) &&
      bodyField(baseOf(token)) === null;
    const isSentTo =
      tokens[i - 1]?.form === 'to' && /^(?:ambassador|envoy)$/.test(tokens[i - 2]?.form ?? '');
    return isOwner || isSentTo ? [baseOf(token)] : [];
  });
}

function countryAt(
  tokens: readonly Token[],
  i: number,
  { gazetteer, invented }: { gazetteer: Gazetteer; invented: ReadonlyMap<string, string> },
): { name: string; isItself: boolean } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const form = baseOf(token);
  const match = isPossessor(token) ? null : gazetteer.match(tokens, i);
  const own = gazetteer.byNisba(form) ?? (match === null ? gazetteer.find(form) : undefined);
  const record = own ?? (match?.isMetonym === true ? match.record : undefined);
  if (record?.kind === 'organization' && record.type === 'government')
    return countryOf(record, token.text, { isItself: own !== undefined });
  if (invented.get(form) === form) return { name: capitalized(form), isItself: true };
  const isAdjective = isNation(token) && form.length > 5;
  const land = isAdjective ? invented.get(form.slice(0, form.length - 3)) : undefined;
  return land === undefined ? null : { name: capitalized(land), isItself: true };
}

/** The country of a government, named by its own name or by that of its capital. */
function countryOf(
  { name, place }: Extract<GazetteerRecord, { kind: 'organization' }>,
  word: string,
  { isItself }: { isItself: boolean },
): { name: string; isItself: boolean } {
  const land = place?.name.en ?? name.en;
  return { name: land, isItself: isItself || land.includes(word) };
}

/** Names by themselves and by the letters that they start with, the first name of each. */
function byStart(names: readonly string[]): Map<string, string> {
  const found = new Map(names.map((name) => [name, name]));
  for (const name of names)
    for (let end = shortestStem; end < Math.min(name.length, longestStem); end++)
      if (!found.has(name.slice(0, end))) found.set(name.slice(0, end), name);
  return found;
}

/** The country of a dateline: TARROW, Zarembe, March 4 (Agency). */
function datelineCountry(paragraphs: readonly Paragraph[]): string | null {
  const first = paragraphs.find(({ bodyStart }) => bodyStart > 0);
  const place = /^[^(,]*,\s*(\p{Lu}\p{Ll}[\p{L}’' -]{2,24}?)\s*(?:,|\(|[-–—])/u.exec(
    first?.text.slice(0, first.bodyStart) ?? '',
  )?.[1];
  return place === undefined || months.test(place) ? null : place;
}
