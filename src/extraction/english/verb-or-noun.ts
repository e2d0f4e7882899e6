import type { VerbShape } from '../lexicon/english-inflection.ts';
import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  contractionOf,
  determiners,
  isAdverb,
  isFinite,
  isNounEnd,
  objectPronouns,
  prepositions,
  shapesOf,
  subjectPronouns,
} from './grammar.ts';
import { followsPlural, isPlural } from './plural-noun.ts';
import { isStateNoun } from './state-noun.ts';
import { endsWithA, isCapital, isComma } from './words.ts';

const pluralSubject =
  /^(?:they|we|i|you|people|police|who|men|women|children|parents|some|many|most|others|all|both|media|several|few|gardai|which|that|staff|half|cent|percent|data|researchers)$/;

const adjective =
  /(?:[^aeiou]al|ous|ful|ive|less|ic|able|ible|(?<!qu|gu|prot|inter|arr|for|harv|cont|pri|w)est|ary|ory|ian|ish)$|^(?:own|new|old|good|bad|big|great|small|high|low|main|key|top|major|minor|further|recent|current|latest|same|other|early|late|long|short|strong|weak|hard|full|free|live|joint|false|true|open|fresh|repeated|separate|fair|clear)$/;

/** Verbs of saying whose base is never a noun, so that 'but argue' is a second verb of a plural subject. */
const onlyVerbs = new Set(
  'say tell add write argue insist deny admit acknowledge concede confess believe think suspect assume maintain explain clarify warn accuse allege agree confirm announce declare describe suggest predict recommend urge denounce condemn criticise criticize reject dismiss complain assert contend testify recall emphasise emphasize reveal disclose conclude propose respond reply advise'.split(
    ' ',
  ),
);

/** Words in the third person that are no plurals: rejects claims, dismisses bid. */
const noNouns =
  /^(?:says?|tells?|warns|argues|adds|insists|writes|explains|believes|thinks|denies|agrees|admits|alleges|rejects|dismisses|condemns|denounces|critici[sz]es|accuses|confirms|announces|declares|describes|asserts|acknowledges|concedes|maintains|contends|testifies|complains|predicts|suggests|recommends|advises|concludes|discloses|emphasi[sz]es|clarifies|refutes|rebuffs|hails|slams)$/;

/** Claims, reports, a call: a word that would be a verb elsewhere, where what stands around it makes it a noun. */
export function isNoun(
  tokens: readonly Token[],
  at: number,
  {
    shape,
    group,
    last,
  }: { shape: VerbShape; group: { from: number; auxiliary: string | null }; last: number },
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
  if (isStateNoun(tokens, at)) return true;
  // A spokesman for her said.
  const isOfHer =
    before?.form === 'her' && /^(?:said|told|added|wrote|insisted)$/.test(token?.form ?? '');
  if (isOfHer) return false;
  if (shape === 'past' || shape === 'participle')
    return (
      shape === 'participle' ||
      (shapesOf(token)?.has('base') === true && isNounOfPhrase(tokens, at, group.from - 1)) ||
      isAttribute(tokens, at) ||
      /^(?:the|a|an|this|his|her|its|their|of|most|more|very|so|such|least|much)$/.test(
        before?.form ?? '',
      )
    );
  if (noNouns.test(token?.form ?? '') && before !== undefined && isNounEnd(before)) return false;
  if (shape === 'third' && isPlural(tokens, last, before)) return true;
  // Eighteen states; states led by; claims that would: a number before it, or another verb after it.
  if (
    before?.kind === 'number' ||
    /^(?:eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|million)/u.test(
      before?.form ?? '',
    )
  )
    return true;
  const isRelative =
    next?.form === 'that' &&
    isFinite(tokens, last + 2) &&
    contractionOf(tokens[last + 2]) === null &&
    !isFinite(tokens, last + 3);
  if (
    isRelative ||
    (next?.kind === 'word' &&
      !isCapital(next) &&
      englishForms.has(next.form) &&
      !(shape === 'base' && /[^s]s$/.test(before?.form ?? '') && /[^s]s$/.test(next.form)) &&
      !next.form.endsWith('ing') &&
      (shapesOf(next)?.has('base') !== true || tokens[last + 2]?.form === 'that'))
  )
    return true;
  // Ivo Lund, project engineer of the works, said; Department of Public Works project engineer Ivo Lund.
  const isOfRole =
    shape === 'base' &&
    (isComma(before) || isCapital(before)) &&
    !isCapital(next) &&
    !onlyVerbs.has(token?.form ?? '') &&
    roleField(next?.form ?? '') !== null &&
    next?.form.endsWith('s') !== true;
  if (isOfRole) return true;
  if (
    before === undefined ||
    before.kind === 'quote' ||
    isComma(before) ||
    before.kind === 'bracket'
  )
    return false;
  if (/^(?:and|or|but|then)$/.test(before.form))
    return shape === 'base' && !onlyVerbs.has(token?.form ?? '');
  if (!isNounEnd(before)) return true;
  if (subjectPronouns.has(before.form)) return false;
  if (
    !isCapital(before) &&
    (adjective.test(before.form) || determiners.has(before.form)) &&
    !pluralSubject.test(before.form)
  )
    return true;
  // A Leeds judge.
  if (shape === 'base' && endsWithA(tokens, group.from)) return true;
  const verb = isCapital(before) ? null : shapesOf(before);
  if (verb?.has('past') === true || verb?.has('ing') === true) return true;
  if (shape === 'base')
    return !(
      pluralSubject.test(before.form) ||
      /(?:[^s]s|men|women|folk|children)$/.test(before.form) ||
      isPluralName(tokens, group.from - 1)
    );
  return followsPlural(tokens, group.from - 1) || isCompound(tokens, at, next);
}

/** Its full-year sales forecast on Thursday: a noun with its article, and nothing after it that a verb would take. */
function isNounOfPhrase(tokens: readonly Token[], at: number, before: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:read|put)$/.test(tokens[at]?.form ?? '')) return false;
  const mayEnd =
    next === undefined ||
    (next.kind === 'mark' && next.form !== ':' && tokens[at + 2]?.kind !== 'quote') ||
    prepositions.has(next.form) ||
    auxiliaryOf(next) !== null ||
    /^(?:and|or|but)$/.test(next.form);
  if (!mayEnd) return false;
  for (let i = before; i > Math.max(-1, before - 5); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || prepositions.has(token.form)) return false;
    if (determiners.has(token.form)) return i < before || !token.form.endsWith('s');
  }
  return false;
}

/** The largest proposed farm, a further alleged breach, in disputed waters: a participle that stands before its noun. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    before?.kind === 'word' &&
    next?.kind === 'word' &&
    tokens[at]?.form !== 'said' &&
    !isCapital(before) &&
    !isCapital(next) &&
    // The hospital said nurses were tired, the home secretary said pay was low.
    !isBodyNoun(before.form) &&
    roleField(before.form) === null &&
    (prepositions.has(before.form) ||
      /(?:[^aeiou]al|ous|ful|ive|less|ible|able|est|ary)$/.test(before.form) ||
      /^(?:first|last|next|new|other|further|another|previous|long)$/.test(before.form)) &&
    !/^(?:rival|several|official|professional|criminal|general|individual|intellectual|radical|representative|executive|native|relative|detective|conservative|executive|guest|priest|activist|protest|west|interest|request)s?$/.test(
      before.form,
    ) &&
    !determiners.has(next.form) &&
    !prepositions.has(next.form) &&
    !subjectPronouns.has(next.form) &&
    !objectPronouns.has(next.form) &&
    !/^(?:that|how|why|whether|it)$/.test(next.form) &&
    !isAdverb(next)
  );
}

/** Whether all the longer words around have capitals, as in a headline. */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  if (tokens.at(-1)?.form === '.') return false;
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
      /(?:ed|en|wn|ing)$/.test(token.form) ||
      /^(?:familiar|close|who|whose)$/.test(token.form);
    if (
      isHung &&
      before !== undefined &&
      auxiliaryOf(before) === null &&
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
    (shapesOf(next)?.has('past') === true || tokens[at + 2]?.form === 'by') &&
    // Court documents filed on Monday.
    (!isCapital(tokens[at - 1]) || prepositions.has(tokens[at + 2]?.form ?? ''))
  );
}
