import { builder } from './builder.ts';
import { ParagraphKindEnum } from './enums.ts';
import { Paragraph, Quote } from './nodes.ts';

builder.prismaObjectFields(Paragraph, (t) => ({
  article: t.relation('article', { description: 'The article that it is a part of.' }),
  position: t.exposeInt('position', { description: 'Its place in the article, from 0.' }),
  kind: t.expose('kind', { type: ParagraphKindEnum, description: 'What it is to the article.' }),
  text: t.exposeString('text', { description: 'Plain text in Unicode NFC, which offsets count.' }),
  quotes: t.field({
    type: [Quote],
    description:
      'Quotes with words in it, in reading order; one that goes on in the next is in both.',
    select: (_args, { perspective }, nested) => ({
      parts: {
        where: { quote: perspective.quote },
        orderBy: [{ quote: { position: 'asc' } }, { position: 'asc' }],
        select: { quoteId: true, quote: nested() },
      },
    }),
    resolve: ({ parts }) => [
      ...new Map(parts.map(({ quoteId, quote }) => [quoteId, quote])).values(),
    ],
  }),
  mentions: t.relation('mentions', {
    query: { orderBy: [{ start: 'asc' }, { id: 'asc' }] },
    description: 'Where it names people, organizations and sources, in reading order.',
  }),
}));
