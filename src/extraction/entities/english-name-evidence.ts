import { isFinite } from '../english/grammar.ts';
import { isCapital } from '../english/words.ts';
import { keyOf } from './english-actor.ts';
import { namesOf } from './english-compare.ts';
import { agents, isBodyNoun } from '../lexicon/english-bodies.ts';
import { epithetNoun } from './english-epithet.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import { massNouns } from '../lexicon/english-mass-nouns.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { type NameMention } from './english-names.ts';
import { isPossessor } from './english-token.ts';

/** What all the names of an article say of each. */
export interface NameEvidence {
  /** The single words that are names. */
  single: ReadonlySet<string>;
  /** The single words that are the names of somebody's sister, son, friend. */
  kin: ReadonlySet<string>;
  /** The names of bodies that roles give. */
  bodies: ReadonlySet<string>;
  /** The words that stand without a capital somewhere. */
  plain: ReadonlySet<string>;
}

/** Reads what the names of an article say of each other. */
export function nameEvidence(names: readonly NameMention[]): NameEvidence {
  return {
    single: new Set(names.flatMap(({ words }) => (words.length === 1 ? words : []))),
    kin: new Set(
      names.flatMap((name) =>
        name.words.length === 1 && (name.roles.some(({ field }) => field === 'kin') || hasKin(name))
          ? name.words
          : [],
      ),
    ),
    bodies: new Set(names.flatMap((name) => bodiesOf(name).map((text) => keyOf(namesOf(text))))),
    plain: new Set(
      [...new Set(names.map(({ paragraph }) => paragraph))].flatMap(({ tokens }) =>
        tokens.flatMap((token) => (isCapital(token) ? [] : token.form)),
      ),
    ),
  };
}

/** Tom's mother: somebody by those who are theirs. */
function hasKin({ run, paragraph: { tokens } }: NameMention): boolean {
  const next = tokens[run.to];
  return (
    isPossessor(tokens[run.to - 1]) &&
    roleField(next?.form ?? '') === 'kin' &&
    !agents.test(next?.form ?? '')
  );
}

/** The names of the bodies that the roles beside a name give. */
export function bodiesOf({ roles, text }: NameMention): string[] {
  const named = roles.flatMap(({ body, field }) =>
    body?.kind === 'named' && field !== 'counsel' && epithetNoun(body.text) === null
      ? [body.text]
      : [],
  );
  // Corby University's student union: the university is one, too.
  const owner = /^(.+?)(?:['’]s|(?<=s)['’]) \p{Ll}/u.exec(text)?.[1];
  const isBody = isBodyNoun(owner?.split(' ').at(-1)?.toLowerCase() ?? '');
  return owner !== undefined && isBody ? [...named, owner] : named;
}

/** Whether a single word is a name: by a capital that only a name has, or by what stands beside it. */
export function namesOne(
  mentions: readonly NameMention[],
  word: string,
  { isKnown, plain }: { isKnown: boolean; plain: ReadonlySet<string> },
): boolean {
  const isName = mentions.some(
    ({ isDoubtful, roles, nounAfter }) =>
      !isDoubtful ||
      roles.some(
        ({ head, body }) =>
          head !== '' || (!word.endsWith('s') && body?.kind === 'named' && isBodyNoun(body.head)),
      ) ||
      isBodyNoun(nounAfter ?? '') ||
      /^(?:who|which)$/.test(nounAfter ?? ''),
  );
  // Vantrex opened a plant: one thing without an article that does something.
  // Revenue rose; Slag fell on a road, and the slag burned.
  const isPlain =
    (massNouns.has(word) || plain.has(word)) && !mentions.some(({ isSpeaker }) => isSpeaker);
  const isActor = !isPlain && mentions.some(acts);
  if (!isActor && !isName && !isKnown) return false;
  return roleField(word) === null || mentions.some(({ isDoubtful }) => !isDoubtful);
}

function acts({ isSubject, run, paragraph: { tokens, kind } }: NameMention): boolean {
  const name = tokens[run.name];
  return (
    isSubject &&
    kind === 'body' &&
    run.name === run.from &&
    run.to === run.name + 1 &&
    !/(?:s|ing|men|ty|tion|ness|ment)$/.test(name?.form ?? '') &&
    !isBodyNoun(name?.form ?? '') &&
    !documentNouns.has(name?.form ?? '') &&
    isFinite(tokens, run.to)
  );
}
