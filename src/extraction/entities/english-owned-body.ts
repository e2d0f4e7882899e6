import { isCapital } from '../english/words.ts';
import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { type Token } from '../tokens.ts';
import { parts } from './english-body-part.ts';
import { textOf } from './english-noun.ts';
import { type BodyWords } from './english-role-body.ts';
import { readRun, type Run } from './english-run.ts';
import { baseOf, isAcronym } from './english-token.ts';

const superlatives = /^(?:\p{L}{3,}est|most|least|top|leading|main|major|few|many)$/u;

/** Norway’s Centre for Climate Policy, WFP’s field office, Beirut’s Holm Lane: the body that a possessor's phrase names; undefined where it says none. */
export function ownedBody(
  text: string,
  rest: readonly Token[],
  { run, core }: { run: Run; core: readonly Token[] },
): BodyWords | null | undefined {
  const [last, noun] = [rest[run.to - 1], core.at(-1)];
  const form = baseOf(noun);
  // One of England's oldest theatres: any of several.
  const isOfSeveral = /[^s]s$/.test(form);
  const tail = rest.slice(run.to, core.length);
  if (isOfSeveral && tail.some(({ form: word }) => superlatives.test(word))) return null;
  // The head of WFP's field office: of the body that has it.
  if (parts.test(form) && (isAcronym(last) || isBodyNoun(baseOf(last))))
    return {
      kind: 'named',
      text: textOf(text, rest.slice(run.name, run.to)),
      head: baseOf(last),
    };
  const own = isCapital(rest[run.to]) ? readRun(rest, run.to, { isFirst: false }) : null;
  const isWhole = own !== null && own.name < own.to && own.to >= core.length;
  // At Beirut's Holm Lane, for Germany's Vantrex: of the second name, where no person has it.
  if (isWhole && !isGivenName(rest[own.name]?.form ?? ''))
    return {
      kind: 'named',
      text: textOf(text, rest.slice(own.name, own.to)),
      head: isBodyNoun(form) ? form : baseOf(rest[own.to - 1]),
    };
  return isBodyNoun(form) ? { kind: 'named', text: textOf(text, core), head: form } : undefined;
}
