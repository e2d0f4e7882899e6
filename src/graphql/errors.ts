import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  type InputIssue,
  NotFoundError,
} from '../domain/errors.ts';
import { builder } from './builder.ts';
import { ScopeEnum } from './enums.ts';

const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'An expected failure, which whoever asked can mend.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong, and what would be right.' }),
  }),
});

const InputIssueObject = builder.objectRef<InputIssue>('InputIssue').implement({
  description: 'One thing that is wrong with an input.',
  fields: (t) => ({
    path: t.stringList({
      description: 'Where it stands: `input`, then names of fields and indices of lists.',
      resolve: ({ path }) => path.map(String),
    }),
    message: t.exposeString('message', { description: 'What would be right.' }),
  }),
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  description: 'The input can not be taken as it is; nothing was changed.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    issues: t.field({
      type: [InputIssueObject],
      description: 'Everything that is wrong.',
      resolve: ({ issues }) => [...issues],
    }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'What the input names does not exist.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    path: t.stringList({
      description: 'Where the input names it.',
      resolve: ({ path }) => path.map(String),
    }),
  }),
});

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description:
    'The article was changed since it was read, or it is in no state for what is asked. Read it again.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    currentVersion: t.exposeInt('currentVersion', {
      description: 'The version that the article has now.',
    }),
    changedFields: t.stringList({
      description: 'What changed since the version that was given, by the names of the fields.',
      resolve: ({ changedFields }) => [...changedFields],
    }),
  }),
});

builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  description:
    'The API key does not allow it. It says nothing of whether what the input names exists.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    scope: t.expose('scope', { type: ScopeEnum, description: 'The scope that would allow it.' }),
  }),
});
