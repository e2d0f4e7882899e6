import { GraphQLError, Lexer, Source, TokenKind, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Of a document. An article with all that it has takes 200 tokens, and 30 levels of brackets. */
const limits = { tokens: 5_000, levels: 200 } as const;

/** Refuses documents that are costly before the first field is resolved: long or deep ones, and repeated introspection. */
export function useDocumentLimits(): Plugin {
  return {
    onParse({ params, setParseFn, parseFn }) {
      setParseFn((source: string | Source, options: object) => {
        checkTokens(typeof source === 'string' ? new Source(source) : source);
        return parseFn(source, { ...params.options, ...options });
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule(introspectsOnce);
    },
  };
}

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Before it is parsed, since the parser calls itself for each level. */
function checkTokens(source: Source): void {
  const lexer = new Lexer(source);
  let levels = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens++) {
    const { kind } = lexer.token;
    if (opening.has(kind)) levels++;
    if (closing.has(kind)) levels--;
    if (tokens === limits.tokens) throw tooLarge(`has more than ${limits.tokens} tokens`);
    if (levels > limits.levels) throw tooLarge(`is more than ${limits.levels} levels deep`);
  }
}

function tooLarge(what: string): GraphQLError {
  return new GraphQLError(`The document ${what}. Ask in several operations.`, {
    extensions: { code: 'DOCUMENT_TOO_LARGE' },
  });
}

/** The schema is large, and the cost of fields does not cover it. */
const introspectsOnce: ValidationRule = (context) => {
  let seen = 0;
  return {
    Field(node) {
      if (node.name.value === '__schema' && ++seen === 2) {
        context.reportError(
          new GraphQLError('An operation may ask for `__schema` once.', { nodes: [node] }),
        );
      }
    },
  };
};
