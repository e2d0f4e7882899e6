import { brandWithType } from '@pothos/core';
import type { WithBrand } from '@pothos/plugin-prisma';
import { builder } from './builder.ts';
import { Mention, Organization, Person, Source, UnnamedSpeaker } from './nodes.ts';

builder.prismaObjectFields(UnnamedSpeaker, (t) => ({
  description: t.string({
    description: "Who it is, as the article puts it: 'an official who asked not to be named'.",
    select: { unnamed: true },
    resolve: ({ unnamed }) => unnamed ?? '',
  }),
  organization: t.relation('unnamedOrganization', {
    nullable: true,
    description: 'The organization that the speaker belongs to, as far as it is given.',
  }),
}));

export const Speaker = builder.unionType('Speaker', {
  description: 'Who said something.',
  types: [Person, Organization, UnnamedSpeaker],
});

const MentionedEntity = builder.unionType('MentionedEntity', {
  description: 'Who or what a mention names.',
  types: [Person, Organization, Source],
});

/** plugin-prisma's `nestedSelection`: what a query selects of a union's member, added to the selection given. */
type NestedSelection = <T extends object>(selection: T, path: [], type: string) => T;

const identity = { select: { id: true } } as const;

/** What an attribution must load for its speaker. */
export function speakerSelect(nested: NestedSelection) {
  return {
    ...nested({ select: { quoteId: true } } as const, [], 'UnnamedSpeaker').select,
    person: nested(identity, [], 'Person'),
    organization: nested(identity, [], 'Organization'),
  };
}

interface Identified {
  id: string;
}

/** The speaker of an attribution that was loaded so. */
export function speakerOf<A extends { person: Identified | null; organization: Identified | null }>(
  attribution: A,
) {
  const { person, organization } = attribution;
  if (person !== null) return branded(person, Person);
  if (organization !== null) return branded(organization, Organization);
  return branded(attribution, UnnamedSpeaker);
}

builder.prismaObjectField(Mention, 'entity', (t) =>
  t.field({
    type: MentionedEntity,
    description: 'Whom or what it names.',
    select: (_args, _context, nested: NestedSelection) => ({
      person: nested(identity, [], 'Person'),
      organization: nested(identity, [], 'Organization'),
      source: nested(identity, [], 'Source'),
    }),
    resolve: ({ person, organization, source }) => {
      if (person !== null) return branded(person, Person);
      if (organization !== null) return branded(organization, Organization);
      if (source !== null) return branded(source, Source);
      throw new Error('A mention names nothing, against Mention_entity_check.');
    },
  }),
);

/** Tells a union which of its types a row is. */
function branded<T extends object>(row: T, member: { name: string }): WithBrand<T> {
  brandWithType(row, member.name as never);
  return row as WithBrand<T>;
}
