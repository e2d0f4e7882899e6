import { lowerBound } from '../lower-bound.ts';
import { type Paragraph } from '../statement.ts';
import { type Definite, findDefinites } from './english-definites.ts';
import { findStaff, type Staff } from './english-staff.ts';
import { findNames, type NameMention } from './english-names.ts';
import { placeIn } from './place.ts';

/** What an English article names, in its order. */
interface NamedArticle {
  names: NameMention[];
  definites: Definite[];
  staff: Staff[];
  /** The places at which its sentences start. */
  starts: number[];
}

/** Reads the names and the bodies of the paragraphs that are text. */
export function readArticle(paragraphs: readonly Paragraph[]): NamedArticle {
  const starts: number[] = [];
  const names: NameMention[] = [];
  const definites: Definite[] = [];
  const staff: Staff[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const { kind, language, index, tokens, sentences } = paragraph;
    if (kind !== 'boilerplate' && kind !== 'byline' && language === 'en') {
      const next = paragraphs[i + 1];
      const ahead = next?.kind === 'body' ? next.tokens.slice(0, 9) : [];
      names.push(...findNames(paragraph, starts.length, ahead));
      definites.push(...findDefinites(paragraph));
      staff.push(...findStaff(paragraph));
    }
    for (const { from } of sentences) starts.push(placeIn(index, tokens[from]?.start ?? 0));
  }
  return { names: withoutShouted(names), definites, staff, starts };
}

/** The number of the sentence that a place is in. */
export function sentenceAt(starts: readonly number[], place: number): number {
  return lowerBound(starts.length, place + 1, (i) => starts[i] ?? 0) - 1;
}

/** Halvorsen Weighs Sale: in a line of capitals only what the text names elsewhere is sure to be a name. */
function withoutShouted(names: readonly NameMention[]): NameMention[] {
  const sure = new Set(
    names.filter(({ isShouted }) => !isShouted).map(({ words }) => words.join(' ')),
  );
  if (sure.size === 0) return [...names];
  return names.filter(({ isShouted, words }) => !isShouted || sure.has(words.join(' ')));
}
