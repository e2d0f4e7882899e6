import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Lexer,
  Source,
  TokenKind,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Of brackets, in documents and variables: an article with all that it has takes 30. */
const mostLevels = 200;

/** How many mistakes of a document are listed. */
const mostErrors = 20;

/** Of one name or number; no name of the schema has 40. */
const longestWord = 500;

/**
 * Refuses what is costly before the first field is resolved: documents that are long or deep, deep variables, and repeated
 * introspection.
 *
 * @param tokens how many a document may have. An article with all that it has takes 200.
 */
export function useDocumentLimits({ tokens }: { tokens: number }): Plugin {
  return {
    onParams({ params }) {
      checkLevels(params.variables);
    },
    onParse({ params, setParseFn, parseFn }) {
      setParseFn((source: string | Source, options: object) => {
        checkTokens(typeof source === 'string' ? new Source(source) : source, { most: tokens });
        return parseFn(source, { ...params.options, ...options });
      });
    },
    onValidate({ addValidationRule, validateFn, setValidationFn }) {
      addValidationRule(introspectsOnce);
      setValidationFn((schema: GraphQLSchema, document: DocumentNode, ...[rules, options]: Rest) =>
        validateFn(schema, document, rules, { ...options, maxErrors: mostErrors }),
      );
      return ({ result, setResult }) => {
        // Its rule on fields that merge compares all that have one name, and gives up without saying why.
        const aborted = result.some(({ message }) => message === 'Validation aborted.');
        if (aborted) setResult([tooLarge('document selects the same fields too often')]);
      };
    },
  };
}

type Rest = [rules?: readonly ValidationRule[], options?: object];

/** Before they are checked against the schema, which calls itself for each level. */
function checkLevels(variables: unknown): void {
  let level: unknown[] = [variables];
  for (let levels = 0; level.length > 0; levels++) {
    if (levels > mostLevels) {
      throw tooLarge(`variables are more than ${mostLevels} levels deep`);
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
}

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const words = new Set<string>([TokenKind.NAME, TokenKind.INT, TokenKind.FLOAT]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Before it is parsed, since the parser calls itself for each level. */
function checkTokens(source: Source, { most }: { most: number }): void {
  const lexer = new Lexer(source);
  let levels = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens++) {
    const { kind, start, end } = lexer.token;
    if (opening.has(kind)) levels++;
    if (closing.has(kind)) levels--;
    if (tokens === most) throw tooLarge(`document has more than ${most} tokens`);
    if (end - start > longestWord && words.has(kind)) {
      throw tooLarge(`document has a name or number of more than ${longestWord} characters`);
    }
    if (levels > mostLevels) throw tooLarge(`document is more than ${mostLevels} levels deep`);
  }
}

function tooLarge(what: string): GraphQLError {
  return new GraphQLError(`The ${what}. Ask in several operations.`, {
    extensions: { code: 'DOCUMENT_TOO_LARGE' },
  });
}

/** The schema is large, and the cost of fields does not cover it. No tool asks for it under aliases. */
const introspectsOnce: ValidationRule = (context) => {
  let seen = 0;
  return {
    Field(node) {
      if (node.alias !== undefined && context.getParentType()?.name.startsWith('__')) {
        context.reportError(new GraphQLError('Introspection takes no aliases.', { nodes: [node] }));
      }
      if (node.name.value === '__schema' && ++seen === 2) {
        context.reportError(
          new GraphQLError('An operation may ask for `__schema` once.', { nodes: [node] }),
        );
      }
    },
  };
};
