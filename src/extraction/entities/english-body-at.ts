import { isDepartmentName } from '../english/departments.ts';
import { isCapital } from '../english/words.ts';
import { headIndex, isRoleNoun, textOf } from './english-noun.ts';
import { bearerIn, hasAt } from './english-role-end.ts';
import { isCompoundQuality, readRun } from './english-run.ts';
import {
  actsFor,
  causeEnd,
  crews,
  isPlaceOnly,
  lines,
  parts,
  places,
  withoutPart,
} from './english-body-part.ts';
import { rulerIn, states } from './english-possessor-body.ts';
import { opensPatron } from './english-joined-name.ts';
import { commonBody } from './english-common-body.ts';
import { ownedBody } from './english-owned-body.ts';
import { isDate, baseOf, isAcronym, isPossessor } from './english-token.ts';
import { isDiscipline, isPortfolio } from './english-titles.ts';
import { commonVerbs } from '../lexicon/english-common-verbs.ts';
import { bodyField, isOwnBody, occasionNouns } from '../lexicon/english-bodies.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { type BodyWords } from './english-role-body.ts';

/** Professor of History, Director of Corporate Communications. */
function isFieldName(text: string): boolean {
  return isDiscipline(text) || isDepartmentName(text);
}

/** How far the body of somebody's superior is looked for, which may be theirs in turn. */
const furthestWhole = 16;
const past = /^(?:after|following|since|until|before)$/;
const relations = /^(?:of|at|for|with|in|from|to|by|representing)$/;

/** Of the Federated Quay Workers, for the state ferry system, who represents the Lakes Nation. */
export function bodyAfter(text: string, words: readonly Token[], from: number): BodyWords | null {
  // An aide to Ada Finch, unlike an envoy to Brenna.
  const isHelper = /^(?:aides?|advis[eo]rs?|assistants?)$/.test(baseOf(words[from - 1]));
  const isActing = roleField(baseOf(words[from - 1])) === 'counsel' && words[from]?.form === 'who';
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    // Chief executive in May | after nine years at Holm Bank: where somebody was.
    if (i > from && past.test(word?.text ?? '')) break;
    const isClient = isActing && actsFor.test(word?.form ?? '');
    // The entrepreneur behind Vantrex.
    const isBehind = i === from && word?.form === 'behind';
    if (word === undefined || !(relations.test(word.form) || isClient || isBehind)) continue;
    // Analysts led by Ada Finch.
    if (
      word.form === 'by' &&
      /^(?:led|headed|chaired|run|overseen)$/.test(words[i - 1]?.form ?? '')
    )
      continue;
    // Who walked to reach the hospital.
    const next = words[i + 1];
    const isInfinitive =
      word.form === 'to' &&
      !isCapital(next) &&
      !isRoleNoun(next) &&
      commonVerbs.has(next?.form ?? '');
    if (isInfinitive) continue;
    let start = i + 1;
    const determiner = words[start]?.form ?? '';
    // One member of his staff.
    const isTheirs = /^(?:his|her)$/.test(determiner) && crews.test(baseOf(words[start + 1]));
    if (isTheirs) return { kind: 'theirs', text: '', head: '' };
    if (determiners.has(determiner) && !opensPatron(words, start)) start++;
    // ACB superintendent of police: a rank; the chief inspector of prisons: of no prison.
    const isRank =
      words[start]?.form === 'police' ||
      (/^inspectors?$/.test(baseOf(words[from - 1])) && !isCapital(words[start]));
    if (word.form === 'of' && i === from && isRank) continue;
    const found = bodyAt(text, words, start, determiner);
    // Professor of History: what of, in a university.
    if (word.form === 'of' && found?.kind === 'named' && isFieldName(found.text)) continue;
    // Chair of the board of Vantrex: of whoever has the board.
    const isPart =
      found?.kind === 'definite' &&
      ((parts.test(found.head) && (words[start + 1]?.form === 'of' || hasAt(words, i))) ||
        (lines.test(found.head) && hasAt(words, i)));
    if (found === null || isPart || isPlaceOnly(words, i, found)) continue;
    // Chief economist for Africa at Holm Bank; cabinet member for schools.
    const isOf = /^members?$/.test(words[from - 1]?.form ?? '') || hasAt(words, i);
    if (word.form === 'for' && isOf) continue;
    // Head of Africa research at Holm Bank.
    if (word.form === 'of' && bodyField(found.head) === null && hasAt(words, i)) continue;
    if (
      found.kind === 'named' &&
      (word.form === 'in' || word.form === 'from' || (word.form === 'to' && !isHelper)) &&
      bodyField(found.head) === null &&
      !(
        (word.form === 'from' || (word.form === 'in' && determiner === 'the')) &&
        /^\p{Lu}{3,}$/u.test(found.text) &&
        !states.has(found.head)
      )
    )
      continue;
    return found;
  }
  return null;
}

/** The body that a phrase names from a token on. */
export function bodyAt(
  text: string,
  words: readonly Token[],
  start: number,
  determiner: string,
): BodyWords | null {
  let rest = words.slice(start);
  // Minutes of the Sept. 9 county council meeting: whose meeting it was.
  while (isDate(rest[0])) rest = rest.slice(1);
  // At Lagos-based Holm Bank.
  while (isCompoundQuality(rest[0])) rest = rest.slice(1);
  rest = rest.slice(bearerIn(rest));
  let core = rest.slice(0, headIndex(rest) + 1);
  if (core.length > 1 && occasionNouns.has(baseOf(core.at(-1)))) core = core.slice(0, -1);
  if (core.length === 0) return null;
  core = withoutPart(core);
  const capital = core.findIndex((word) => isCapital(word));
  const ruler = capital === 0 ? rulerIn(text, core) : null;
  if (ruler !== null) return ruler;
  if (capital !== -1) {
    const run = readRun(rest, capital, { isFirst: false });
    const last = run === null ? undefined : rest[run.to - 1];
    // Special adviser to the President on media.
    if (run !== null && run.name >= run.to && determiner === 'the' && isRoleNoun(last))
      return {
        kind: 'owner',
        text: textOf(text, rest.slice(run.from, run.to)),
        head: baseOf(last),
      };
    if (run === null || run.name >= run.to || last === undefined) return null;
    if (isPortfolio(rest.slice(run.name, run.to))) return null;
    // The Corrib Coaches company, Leeds council: a lower-case noun after the name is part of it.
    const tail = rest.slice(run.to, core.length);
    if (isPossessor(last) && rest[run.to] !== undefined) {
      const owned = ownedBody(text, rest, { run, core });
      if (owned !== undefined) return owned;
    }
    const noun = tail.at(-1);
    // The vicar of a Norfolk village: where, and no body.
    if (/^an?$/.test(determiner) && places.test(baseOf(noun))) return null;
    // The Corley branch: of the union that was spoken of.
    const isLocal =
      /^(?:branch|chapter|lodge)$/.test(baseOf(noun)) &&
      bodyField(baseOf(last)) === null &&
      !isAcronym(last) &&
      rest[core.length]?.form !== 'of';
    if (isLocal) return { kind: 'last', text: '', head: baseOf(noun) };
    // The Corley branch of the Rail Union.
    if (parts.test(baseOf(noun)) && rest[core.length]?.form === 'of') return null;
    const isTailed =
      noun !== undefined &&
      isOwnBody(baseOf(noun)) &&
      tail.length <= 3 &&
      (tail.length > 1 || !isAcronym(last) || states.has(baseOf(last)) || last.text === 'NHS');
    return isTailed
      ? {
          kind: 'named',
          text: textOf(text, rest.slice(run.name, causeEnd(rest, run.to + tail.length))),
          head: baseOf(noun),
        }
      : { kind: 'named', text: textOf(text, rest.slice(run.name, run.to)), head: baseOf(last) };
  }
  // For the chief executive of the board: of the board.
  const isHung = /^(?:of|at)$/.test(rest[core.length]?.form ?? '') && determiner === 'the';
  const near = rest.slice(0, core.length + furthestWhole);
  const whole = isRoleNoun(core.at(-1)) && isHung ? bodyAfter(text, near, core.length) : null;
  return whole ?? commonBody(text, core, determiner);
}
