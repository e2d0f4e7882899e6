import { builder } from './builder.ts';
import { ProvenanceRelationEnum } from './enums.ts';
import { Speaker, speakerOf, speakerSelect } from './speaker.ts';

builder.prismaObject('Attribution', {
  description: 'Who said something, in which role and on whose behalf.',
  select: { quoteId: true },
  fields: (t) => ({
    speaker: t.field({
      type: Speaker,
      description: 'Who said it.',
      select: (_args, _context, nested) => speakerSelect(nested),
      resolve: (attribution) => speakerOf(attribution),
    }),
    role: t.exposeString('role', {
      nullable: true,
      description: "The speaker's role as the article gives it, at that time.",
    }),
    onBehalfOf: t.relation('onBehalfOf', {
      nullable: true,
      description: 'The organization that the speaker speaks for.',
    }),
    cue: t.exposeString('cue', {
      nullable: true,
      description: "The reporting expression as it stands: 'قال', 'according to'.",
    }),
  }),
});

builder.prismaObject('ProvenanceStep', {
  description: 'A link of the chain of sources through which words reached an article.',
  select: { quoteId: true },
  fields: (t) => ({
    source: t.relation('source', { description: 'The source.' }),
    relation: t.expose('relation', {
      type: ProvenanceRelationEnum,
      description: 'What the source did for the words.',
    }),
  }),
});
