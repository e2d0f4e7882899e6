import type { EnglishComplement } from '../lexicon/english-verbs.ts';
import { isOffice } from '../lexicon/english-roles.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  determiners,
  isAdverb,
  isDate,
  objectPronouns,
  prepositions,
  shapesOf,
} from './grammar.ts';
import { isVerbAfter } from './hearers.ts';
import { type EnglishSaid, phrase } from './complement.ts';
import type { FoundForm } from './verb-group.ts';
import { isCapital } from './words.ts';

export function isGerund(token: Token): boolean {
  return (
    /^\p{Ll}{2,}ing$/u.test(token.text) &&
    shapesOf(token)?.has('base') !== true &&
    !/^(?:nothing|something|everything|anything|during|according)$/.test(token.form)
  );
}

const prepositionsSaid: readonly EnglishComplement[] = [
  'of',
  'against',
  'about',
  'for',
  'on',
  'with',
  'to',
  'at',
];

/** Satellite images analysed by the centre show: a document, with what hangs on it. */
function isDocument(tokens: readonly Token[], before: number): boolean {
  for (let i = before - 1; i >= Math.max(0, before - 12); i--) {
    const token = tokens[i];
    if (token === undefined || /^[.;:]$/.test(token.form) || auxiliaryOf(token) !== null)
      return false;
    if (documentNouns.has(token.form)) return true;
  }
  return false;
}

/** What is said without a clause: to resign, having any such plan, of shortages, a review. */
export function phraseAfter(
  tokens: readonly Token[],
  form: FoundForm,
  { from, to }: { from: number; to: number },
): EnglishSaid | null {
  const {
    verb: { complements },
    last,
    from: group,
  } = form;
  const start = tokens[last + 1];
  for (const preposition of prepositionsSaid)
    if (
      complements.has(preposition) &&
      start?.form === preposition &&
      !(preposition === 'at' && complements.has('target'))
    ) {
      if (isDate(tokens[last + 2])) continue;
      if (preposition === 'to' && tokens[last + 2]?.form.endsWith('ing') !== true) continue;
      return last + 2 < to ? phrase(last + 2) : null;
    }
  let at = from;
  while (
    at < to &&
    (isAdverb(tokens[at]) || tokens[at]?.form === 'not') &&
    !/^(?:only|just|almost|nearly|roughly|all)$/.test(tokens[at]?.form ?? '') &&
    !complements.has('noun')
  )
    at++;
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  if (complements.has('do')) {
    const isNever =
      /^(?:never|not)$/.test(tokens[last + 1]?.form ?? '') && tokens[last + 2]?.form === 'to';
    if (isNever) return phrase(last + 1);
    if (token.form === 'to' && isVerbAfter(tokens, at)) return phrase(at);
  }
  const isNoun = complements.has('noun') || (complements.has('shown') && isDocument(tokens, group));
  if (!isNoun || (token.kind === 'mark' && !/^\p{Sc}$/u.test(token.form))) return null;
  if (token.kind === 'quote') return phrase(at);
  if (
    prepositions.has(token.form) ||
    // Denied her the chance.
    (token.form === 'her' && determiners.has(tokens[at + 1]?.form ?? '')) ||
    objectPronouns.has(token.form) ||
    auxiliaryOf(token) !== null ||
    /^(?:it|this|that|and|or|but|as|so|not)$/.test(token.form)
  )
    return null;
  if (form.verb.class === 'deny' && isWholeName(tokens, at, to)) return null;
  if (form.verb.lemma === 'recall' && isCalledBack(tokens, at, to)) return null;
  const isCited =
    form.verb.class === 'note' &&
    tokens
      .slice(at, at + 24)
      .some(
        ({ form: word }, k, all) =>
          word === 'as' && /^(?:saying|telling|writing|warning)$/.test(all[k + 1]?.form ?? ''),
      );
  return isCited ? null : phrase(at);
}

/** Recalled its envoy, 40,000 cars: what is fetched back rather than remembered. */
function isCalledBack(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (
    first?.kind === 'number' ||
    /^(?:all|some|thousands|hundreds|dozens|millions)$/.test(first?.form ?? '')
  )
    return true;
  let end = from;
  while (end < to && tokens[end]?.kind === 'word' && !prepositions.has(tokens[end]?.form ?? ''))
    end++;
  const head = tokens[end - 1]?.form ?? '';
  return (
    !/^an?$/.test(first?.form ?? '') &&
    (isOffice(head) ||
      /^(?:troops|forces|mission|delegation|delegates|cars|vehicles|trucks|products?|goods|batch|batches|models?|toys|parliament|congress|lawmakers|legislature|striker|squad)$/.test(
        head,
      ))
  );
}

/** Denied Piet Hendrikx from the spot: a goal and no words. */
function isWholeName(tokens: readonly Token[], from: number, to: number): boolean {
  let i = from;
  while (i < to && isCapital(tokens[i]) && !/['’]s?$/.test(tokens[i]?.text ?? '')) i++;
  return (
    i > from && (i >= to || tokens[i]?.kind === 'mark' || prepositions.has(tokens[i]?.form ?? ''))
  );
}
