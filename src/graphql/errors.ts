import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  type InputIssue,
  NotFoundError,
} from '../domain/errors.ts';
import { builder } from './builder.ts';
import { ScopeEnum } from './enums.ts';
import { encodeGlobalId } from './global-id.ts';

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
    'It contradicts what is there: it was changed since it was read, it is in no state for what is asked, or another has what is unique.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    path: t.stringList({
      description: 'Where the input gives what conflicts; empty where that is the whole.',
      resolve: ({ path }) => path.map(String),
    }),
    currentVersion: t.exposeInt('currentVersion', {
      nullable: true,
      description: 'The version that the article has now, where the conflict is about one.',
    }),
    changedFields: t.stringList({
      description: 'What changed since the version that was given, by the names of the fields.',
      resolve: ({ changedFields }) => [...changedFields],
    }),
    currentUpdatedAt: t.expose('currentUpdatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When what was to be changed was changed last, where it was since it was read.',
    }),
    holder: t.id({
      nullable: true,
      description: 'The node id of the one that has already what the input gives.',
      resolve: ({ holder }) => holder && encodeGlobalId(holder.nodeType, holder.id),
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
