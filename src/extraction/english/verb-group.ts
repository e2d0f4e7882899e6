import type { VerbShape } from '../lexicon/english-inflection.ts';
import { type EnglishForm, englishForms } from '../lexicon/english-verbs.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  contractionOf,
  determiners,
  isAdverb,
  isNegation,
  isTime,
  subjectPronouns,
} from './grammar.ts';
import { isNoun } from './verb-or-noun.ts';
import { isCapital } from './words.ts';

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
  /** Has said, had said. */
  isPerfect: boolean;
  /** Will, would. */
  hasModal: boolean;
  /** Said in the past, so that its clause moves back a tense. */
  isPast: boolean;
}

/** Whether a verb's object is somebody or something rather than words alone. */
function isTransitive({ verb: { complements } }: EnglishForm): boolean {
  return (['someone', 'whom', 'as', 'target', 'noun'] as const).some((each) =>
    complements.has(each),
  );
}

/** Whether what somebody will say is news before it is said: will announce, would argue. */
function mayLieAhead({ verb: { class: cueClass } }: EnglishForm): boolean {
  return /^(?:say|tell|announce|opine|insist|deny|urge|warn|affirm|demand|accuse)$/.test(cueClass);
}

interface Group {
  from: number;
  auxiliary: 'be' | 'have' | 'do' | 'modal' | 'to' | null;
  isNegated: boolean;
  isMere: boolean;
  isPast: boolean;
}

/** Let editorials | tell them: what somebody is allowed to say. */
function isLet(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > from - 5; i--) {
    if (tokens[i]?.kind !== 'word') return false;
    if (/^(?:lets?|letting)$/.test(tokens[i]?.form ?? '')) return i < from - 1;
  }
  return false;
}

/** Appealed | on Wednesday | for: how many words say when, between a verb and its particle. */
function timeAfter(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.form === 'on' && isTime(second)) return 2;
  const isWhen = isTime(first) || /^(?:yesterday|today|again|also)$/.test(first?.form ?? '');
  return isWhen && first?.form !== 'may' ? 1 : 0;
}

/** That the plea, that he, that pupils: a clause, unlike that sign, that in his hand. */
function holdsThat(tokens: readonly Token[], that: number): boolean {
  const next = tokens[that + 1];
  return (
    tokens[that]?.form === 'that' &&
    (determiners.has(next?.form ?? '') ||
      subjectPronouns.has(next?.form ?? '') ||
      isCapital(next) ||
      next?.form.endsWith('s') === true)
  );
}

/** The verb of saying that starts at a token, if one does. */
export function formAt(tokens: readonly Token[], at: number): FoundForm | null {
  const token = tokens[at];
  // Lagos state's commissioner: a possessor.
  if (token?.kind !== 'word' || /['’]s$/u.test(token.text)) return null;
  const forms = englishForms.get(token.form);
  if (forms === undefined) return null;
  const group = groupBefore(tokens, at);
  for (const form of forms) {
    // Held that the plea was late; but held the mayor responsible.
    const isRuling = form.verb.lemma === 'hold' && form.verb.class === 'conclude';
    if (isRuling && !holdsThat(tokens, at + 1)) continue;
    const first = at + 1 + (form.particles.length === 1 ? timeAfter(tokens, at) : 0);
    const isWhole = (from: number) =>
      form.particles.every((word, k) => tokens[from + k]?.form === word);
    if (!isWhole(at + 1) && !isWhole(first)) continue;
    const last = (isWhole(at + 1) ? at : first - 1) + form.particles.length;
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
      isMere:
        group.isMere ||
        (group.auxiliary === 'modal' && !mayLieAhead(form)) ||
        (shape === 'base' && group.auxiliary === null && isLet(tokens, group.from)),
      isPerfect: group.auxiliary === 'have',
      hasModal: group.auxiliary === 'modal',
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
