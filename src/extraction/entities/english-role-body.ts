import { isCapital } from '../english/words.ts';
import { bodyBefore } from './english-body-before.ts';
import { places } from './english-body-part.ts';
import { bodyAfter } from './english-body-at.ts';
import { ofVisitors, visitors, workplaceAfter } from './english-player-body.ts';
import { opensPlainly } from './english-opening-word.ts';
import { isOfPerson, possessedBody } from './english-possessor-body.ts';
import { portfolioAfter } from './english-portfolio.ts';
import { baseOf, isAcronym, isPossessor } from './english-token.ts';
import { bodyField, isOwnBody } from '../lexicon/english-bodies.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';

/** A body as the words of a role name it, before it is looked up. */
export interface BodyWords {
  /** A name; words such as 'the county'; 'its'; a portfolio of 'transport minister'; whose somebody is: the minister's; those of a study; 'his'. */
  kind: 'named' | 'definite' | 'last' | 'portfolio' | 'owner' | 'study' | 'theirs';
  text: string;
  /** The noun that says what kind of body it is. */
  head: string;
  /** A delivery firm: 'a' brings in another than was spoken of. */
  isBroughtIn?: boolean;
}

/** The body that a role's words name: by a possessor, after a preposition, or right before the noun. */
export function readBody(
  text: string,
  words: readonly Token[],
  head: number,
  { isFirst = false }: { isFirst?: boolean } = {},
): BodyWords | null {
  const possessor = words.findLastIndex((word, i) => i < head && isPossessor(word));
  // The union, whose leader, Ada Finch, said; but their union's branch secretary.
  const owner = possessor > 0 && words[0]?.form === 'their' ? baseOf(words[possessor]) : '';
  if (isOwnBody(owner)) return { kind: 'definite', text: `the ${owner}`, head: owner };
  if (/^(?:its|their|whose)$/.test(words[0]?.form ?? ''))
    return { kind: 'last', text: '', head: '' };
  const isOfOne = isOfPerson(words, head);
  const employer = possessor === -1 && !isOfOne ? null : workplaceAfter(text, words, head);
  if (isOfOne || employer !== null) return employer ?? { kind: 'theirs', text: '', head: '' };
  // State's Attorney, of the prosecution.
  if (
    possessor !== -1 &&
    /^attorneys?$/.test(baseOf(words[head])) &&
    /^(?:states?|people|commonwealth)$/.test(baseOf(words[possessor]))
  )
    return null;
  const office = portfolioAfter(text, words, head);
  if (office !== null) return office;
  const portfolio = bodyBefore(text, words.slice(possessor + 1, head), words[head]);
  const form = baseOf(words[head]);
  // Talos's health minister, the health minister of Talos: of the ministry there.
  const isOfState = /^of$/.test(words[head + 1]?.form ?? '') || possessor !== -1;
  if (portfolio?.kind === 'portfolio' && isOfState) return portfolio;
  if (visitors.test(baseOf(words[possessor]))) return ofVisitors(words[possessor]);
  if (possessor !== -1) return possessedBody(text, words, { head, possessor });
  const hung = bodyAfter(text, words, head + 1);
  // The Speaker of the House of Assembly, a lawmaker from the Green Left bloc; but the MP for Selwick.
  const isOfHouse = /^(?:parliament|party)$/.test(bodyField(hung?.head ?? '') ?? '');
  const isSeat = roleField(form) === 'councillor' && words[head + 1]?.form === 'for';
  const after = (roleField(form) === 'legislator' || isSeat) && !isOfHouse ? null : hung;
  const before = words.slice(0, head);
  // Defence lawyer Omar Badr: the capital of a sentence's first word names nobody.
  if (isFirst && portfolio?.kind !== 'portfolio' && opensPlainly(before, words[head])) return after;
  // Hospital medical director Ada Finch: of the hospital that is spoken of.
  const kind = before[0]?.form ?? '';
  // State works committee chairman Ada Finch.
  const isWhole =
    isFirst &&
    before.length > 1 &&
    /^(?:state|county|city|town|parish|village|district|school|church|union|company)$/.test(kind) &&
    /^(?:committee|subcommittee|board|commission|panel|taskforce)$/.test(baseOf(before.at(-1))) &&
    [...before.slice(1), words[head]].every((word) => !isCapital(word));
  if (isWhole)
    return {
      kind: 'definite',
      text: `the ${before.map(({ form: each }) => each).join(' ')}`,
      head: baseOf(before.at(-1)),
    };
  const isKind =
    isFirst &&
    (kind === 'charity' || (isOwnBody(kind) && before.length > 1)) &&
    [...before.slice(1), words[head]].every((word) => !isCapital(word)) &&
    !before.slice(1).some((word) => isOwnBody(word.form));
  if (isKind && portfolio?.kind !== 'portfolio')
    return { kind: 'definite', text: `the ${kind}`, head: kind };
  const link = words[head + 1]?.form ?? '';
  // The IMF mission chief for Zarembe.
  const isForPlace = link === 'for' && after?.kind === 'named' && bodyField(after.head) === null;
  const isOfBody = isAcronym(before.find((word) => isCapital(word) && word.form !== 'the'));
  // The NLC chairman in the state, in Enugu State: of the body, wherever.
  const isWhere = /^(?:in|across|for)$/.test(link) && places.test(after?.head ?? '');
  if (portfolio?.kind === 'definite' && isWhere && after?.kind === 'definite') return portfolio;
  if (portfolio?.kind === 'named' && ((isForPlace && isOfBody) || isWhere)) return portfolio;
  return after ?? portfolio;
}
