import type { VerbShape } from '../lexicon/english-inflection.ts';
import { type EnglishForm, englishForms } from '../lexicon/english-verbs.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  contractionOf,
  determiners,
  isAdverb,
  isNegation,
  isNounEnd,
  objectPronouns,
  prepositions,
  shapesOf,
  subjectPronouns,
} from './grammar.ts';
import { isCapital, isComma } from './words.ts';

/** A verb of saying where it stands, with its auxiliaries; its last token is at `last`. */
export interface FoundForm extends EnglishForm {
  at: number;
  last: number;
  /** The first of its auxiliaries and adverbs, before which its subject stands. */
  from: number;
  /** In -ing and without an auxiliary: adding that. */
  isParticiple: boolean;
  isPassive: boolean;
  isInfinitive: boolean;
  isNegated: boolean;
  /** Could, might, should: nothing has been said. */
  isMere: boolean;
  /** Said in the past, so that its clause moves back a tense. */
  isPast: boolean;
}

/** Whether a verb's object is somebody or something rather than words alone. */
function isTransitive({ verb: { complements } }: EnglishForm): boolean {
  return (['someone', 'whom', 'as', 'target', 'noun'] as const).some((each) =>
    complements.has(each),
  );
}

interface Group {
  from: number;
  auxiliary: 'be' | 'have' | 'do' | 'modal' | 'to' | null;
  isNegated: boolean;
  isMere: boolean;
  isPast: boolean;
}

/** The verb of saying that starts at a token, if one does. */
export function formAt(tokens: readonly Token[], at: number): FoundForm | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const forms = englishForms.get(token.form);
  if (forms === undefined) return null;
  const group = groupBefore(tokens, at);
  for (const form of forms) {
    if (form.particle !== null && tokens[at + 1]?.form !== form.particle) continue;
    const last = form.particle === null ? at : at + 1;
    const shape = shapeIn(form.shapes, group);
    if (shape === null || isNoun(tokens, at, { shape, group, last })) return null;
    return {
      ...form,
      at,
      last,
      from: group.from,
      isParticiple: shape === 'ing' && group.auxiliary !== 'be',
      // Asked by the BBC whether: what was done to them.
      isPassive:
        (group.auxiliary === 'be' && shape !== 'ing') ||
        (group.auxiliary === null &&
          shape === 'past' &&
          tokens[last + 1]?.form === 'by' &&
          isTransitive(form)),
      isMere: group.isMere,
      isInfinitive: group.auxiliary === 'to',
      isNegated: group.isNegated,
      isPast: group.isPast || (group.auxiliary === null && shape === 'past'),
    };
  }
  return null;
}

/** The auxiliaries, adverbs and negations before a verb: has not yet said, to publicly deny. */
function groupBefore(tokens: readonly Token[], at: number): Group {
  const group: Group = {
    from: at,
    auxiliary: null,
    isNegated: false,
    isMere: false,
    isPast: false,
  };
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    const auxiliary = auxiliaryOf(token);
    if (isNegation(token)) group.isNegated = true;
    if (token?.form === 'to' && group.auxiliary === null) {
      group.auxiliary = 'to';
      group.from = i;
      continue;
    }
    if (auxiliary === null) {
      if (!isAdverb(token) && !isNegation(token)) break;
      // Adverbs stand before a verb too that has no other word before it.
      group.from = i;
      continue;
    }
    group.auxiliary ??= auxiliary;
    group.isMere ||= /^(?:could|might|may|should|can|must|shall|ought)$/.test(token?.form ?? '');
    group.isPast ||= /^(?:was|were|had|did|would|could|might|didnt|wasnt|hadnt)$/.test(
      token?.form ?? '',
    );
    if (contractionOf(token) !== null) {
      group.from = i + 1;
      break;
    }
    group.from = i;
  }
  while (group.from < at && isTurning(tokens[group.from])) group.from++;
  return group;
}

/** Words that turn to a sentence's subject rather than stand by its verb: also, still, then at the start. */
function isTurning(token: Token | undefined): boolean {
  return isCapital(token) && auxiliaryOf(token) === null;
}

function shapeIn(shapes: ReadonlySet<VerbShape>, { auxiliary }: Group): VerbShape | null {
  if (auxiliary === 'be')
    return shapes.has('ing')
      ? 'ing'
      : shapes.has('participle')
        ? 'participle'
        : shapes.has('past')
          ? 'past'
          : null;
  if (auxiliary === 'have')
    return shapes.has('participle') ? 'participle' : shapes.has('past') ? 'past' : null;
  if (auxiliary === 'do' || auxiliary === 'modal' || auxiliary === 'to')
    return shapes.has('base') ? 'base' : null;
  for (const shape of ['past', 'third', 'ing', 'base'] as const)
    if (shapes.has(shape)) return shape;
  return null;
}

const pluralSubject =
  /^(?:they|we|i|you|people|police|who|men|women|children|parents|some|many|most|others|all|both|media|several|few|gardai|which|that|staff|half|cent|percent|data|researchers)$/;
const adjective = /(?:[^aeiou]al|ous|ful|ive|less|ic|able|ible|est|ary|ory|ian|ish)$/;

/** Claims, reports, a call: a word that would be a verb elsewhere, where what stands around it makes it a noun. */
function isNoun(
  tokens: readonly Token[],
  at: number,
  { shape, group, last }: { shape: VerbShape; group: Group; last: number },
): boolean {
  const token = tokens[at];
  const before = tokens[group.from - 1];
  const next = tokens[last + 1];
  // State, Report: a word of a name within the text.
  if (isCapital(token) && before !== undefined && next !== undefined && before.kind !== 'quote') {
    if (
      !isInTitle(tokens, at) &&
      before.form !== '.' &&
      (isCapital(before) || isCapital(next) || !isComma(before))
    )
      return true;
  }
  if (group.auxiliary !== null || shape === 'ing') return false;
  if (shape === 'past' || shape === 'participle')
    return (
      shape === 'participle' || /^(?:the|a|an|this|his|her|its|their|of)$/.test(before?.form ?? '')
    );
  if (
    before === undefined ||
    before.kind === 'quote' ||
    isComma(before) ||
    before.kind === 'bracket'
  )
    return false;
  if (/^(?:and|or|but|then)$/.test(before.form)) return shape === 'base';
  if (!isNounEnd(before)) return true;
  if (subjectPronouns.has(before.form)) return false;
  if (
    !isCapital(before) &&
    (adjective.test(before.form) || determiners.has(before.form)) &&
    !pluralSubject.test(before.form)
  )
    return true;
  const verb = isCapital(before) ? null : shapesOf(before);
  if (verb?.has('past') === true || verb?.has('ing') === true) return true;
  if (shape === 'base')
    return !(
      pluralSubject.test(before.form) ||
      /[^s]s$/.test(before.form) ||
      isPluralName(tokens, group.from - 1)
    );
  return isCompound(tokens, at, next);
}

/** Whether all the longer words around have capitals, as in a headline. */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 7); i < Math.min(tokens.length, at + 8); i++)
    if (tokens[i]?.kind === 'word' && /^\p{Ll}{5,}/u.test(tokens[i]?.text ?? '')) return false;
  return true;
}

/** Brandt and Rowe say, figures from the office show: a plural that stands further back. */
function isPluralName(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i > Math.max(0, end - 10); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || auxiliaryOf(token) !== null) break;
    const before = tokens[i - 1];
    const isHung =
      prepositions.has(token.form) ||
      /(?:ed|ing)$/.test(token.form) ||
      /^(?:familiar|close|who|whose)$/.test(token.form);
    if (
      isHung &&
      before !== undefined &&
      (/[^s]s$/.test(before.form) || pluralSubject.test(before.form))
    )
      return true;
  }
  if (!isCapital(tokens[end])) return false;
  for (let i = end; i > Math.max(0, end - 8); i--) if (tokens[i]?.form === 'and') return true;
  return isCapital(tokens[end + 1]);
}

/** Police reports, rate calls: a third person whose next word could not follow a verb. */
function isCompound(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  if (next === undefined || next.kind !== 'word') return false;
  if (auxiliaryOf(next) !== null) return contractionOf(next) === null;
  return (
    !determiners.has(next.form) &&
    !subjectPronouns.has(next.form) &&
    !objectPronouns.has(next.form) &&
    !prepositions.has(next.form) &&
    !isCapital(next) &&
    !isAdverb(next) &&
    shapesOf(next)?.has('past') === true &&
    !isCapital(tokens[at - 1])
  );
}
