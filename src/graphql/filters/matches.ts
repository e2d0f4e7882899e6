import { longestQuery, parseQuery } from '../../search/query.ts';
import { badInput, checkText } from '../global-id.ts';
import { nest, type Nested } from '../pagination/order.ts';

/** What `matches` takes, for its description. */
export const matchesDescription =
  'Holds all these words, in any order and in any of their forms, as search understands them: letter case, accents, ' +
  'tashkeel, the forms of alef, Arabic proclitics and endings, and English inflections make no difference. None of the ' +
  'words with a minus before them may be there: `ships -harbour`.';

/**
 * The Prisma `where` of a language-aware match on a text, whose lexemes are in the column named after it.
 *
 * @throws GraphQLError BAD_USER_INPUT when the query is too long or asks for no word.
 */
export function compileMatches(
  input: unknown,
  { column, path }: { column: readonly string[]; path: string },
): Nested {
  const query = typeof input === 'string' ? checkText(input, path) : '';
  if (query.length > longestQuery) {
    throw badInput(`\`${path}\` has ${query.length} characters; ${longestQuery} are the most.`);
  }
  const { terms, excluded } = parseQuery(query);
  if (terms.length === 0) {
    throw badInput(
      excluded.length === 0
        ? `\`${path}\` asks for no word; give one at least, or leave it out.`
        : `\`${path}\` only leaves words out; give one that must be there, or ask with NOT.`,
    );
  }
  const lexemes = [...column.slice(0, -1), `${column.at(-1)}Lexemes`];
  const holds = (words: readonly { lexemes: string[] }[]) =>
    words.map((term) => nest(lexemes, { hasEvery: term.lexemes }));
  return { AND: [...holds(terms), ...holds(excluded).map((condition) => ({ NOT: condition }))] };
}
