import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Tokens of a document: names, numbers, strings and punctuation. An article with all that it has takes 200. */
const mostTokens = 5_000;

/** Refuses documents that are costly before the first field is resolved: long or deep ones, and repeated introspection. */
export function useDocumentLimits(): Plugin {
  return {
    onParse({ params, setParseFn, parseFn }) {
      setParseFn((source: string, options: object) =>
        parseFn(source, { ...options, ...params.options, maxTokens: mostTokens }),
      );
    },
    onValidate({ addValidationRule }) {
      addValidationRule(introspectsOnce);
    },
  };
}

/** The schema is large, and the cost of fields does not cover it. */
const introspectsOnce: ValidationRule = (context) => {
  let seen = 0;
  return {
    Field(node) {
      if (node.kind === Kind.FIELD && node.name.value === '__schema' && ++seen === 2) {
        context.reportError(
          new GraphQLError('An operation may ask for `__schema` once.', { nodes: [node] }),
        );
      }
    },
  };
};
