import type { Viewer as ViewerModel } from '../domain/viewer.ts';
import { builder } from './builder.ts';
import { ScopeEnum } from './enums.ts';

const Viewer = builder.objectRef<ViewerModel>('Viewer').implement({
  description: 'Who asks, by API key.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the key.' }),
    scopes: t.expose('scopes', { type: [ScopeEnum], description: 'What the key allows.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who asks; null for anyone without an API key.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
