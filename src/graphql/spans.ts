import type { Prisma } from '../database/generated/client.ts';
import { builder } from './builder.ts';
import { OffsetUnitEnum, TextFieldEnum } from './enums.ts';
import { Mention } from './nodes.ts';
import { convertOffset, type OffsetUnit } from './offsets.ts';

/** The argument of an offset field. */
export const unitArgument = builder.args((t) => ({
  unit: t.field({
    type: OffsetUnitEnum,
    required: false,
    defaultValue: 'UTF16',
    description: 'What the offset counts, from the start of the text.',
  }),
}));

/** The texts in which a part may stand; loaded only for units that must be counted out. */
const partText = {
  field: true,
  paragraph: { select: { text: true } },
  quote: { select: { article: { select: { title: true, subtitle: true } } } },
} satisfies Prisma.QuotePartSelect;

function partTextFor(unit: OffsetUnit | null | undefined) {
  // Where nothing is converted, `partOffset` reads none of it.
  return (isConverted(unit) ? partText : {}) as typeof partText;
}

function partOffset(
  { field, paragraph, quote }: Prisma.QuotePartGetPayload<{ select: typeof partText }>,
  offset: number,
  unit: OffsetUnit | null | undefined,
): number {
  if (!isConverted(unit)) return offset;
  const { title, subtitle } = quote.article;
  const text = field === 'TITLE' ? title : field === 'SUBTITLE' ? subtitle : paragraph?.text;
  return convertOffset(text ?? '', offset, unit);
}

function isConverted(unit: OffsetUnit | null | undefined): unit is 'CODE_POINT' | 'UTF8' {
  return unit !== null && unit !== undefined && unit !== 'UTF16';
}

builder.prismaObject('QuotePart', {
  description:
    "An unbroken stretch of a quote's words: half-open, from `start` up to, but not including `end`.",
  select: { quoteId: true },
  fields: (t) => ({
    field: t.expose('field', { type: TextFieldEnum, description: 'The text in which it stands.' }),
    paragraph: t.relation('paragraph', {
      nullable: true,
      description:
        'The paragraph in which it stands; null for the title and subtitle, and when an edit removed it.',
    }),
    text: t.exposeString('text', { description: 'The words, exactly.' }),
    start: t.int({
      description: 'Where its first character stands.',
      args: unitArgument,
      select: ({ unit }) => ({ start: true, ...partTextFor(unit) }),
      resolve: ({ start, ...part }, { unit }) => partOffset(part, start, unit),
    }),
    end: t.int({
      description: 'Where the character after its last one stands.',
      args: unitArgument,
      select: ({ unit }) => ({ end: true, ...partTextFor(unit) }),
      resolve: ({ end, ...part }, { unit }) => partOffset(part, end, unit),
    }),
    prefix: t.exposeString('prefix', {
      description:
        'Up to 32 UTF-16 code units right before it (TextQuoteSelector of W3C Web Annotation).',
    }),
    suffix: t.exposeString('suffix', { description: 'Up to 32 UTF-16 code units right after it.' }),
  }),
});

const mentionText = { paragraph: { select: { text: true } } } satisfies Prisma.MentionSelect;

builder.prismaObjectFields(Mention, (t) => ({
  paragraph: t.relation('paragraph', { description: 'The paragraph in which it stands.' }),
  text: t.exposeString('text', { description: 'The words, exactly.' }),
  start: t.int({
    description: 'Where its first character stands.',
    args: unitArgument,
    select: { start: true, ...mentionText },
    resolve: ({ start, paragraph }, { unit }) =>
      convertOffset(paragraph.text, start, unit ?? 'UTF16'),
  }),
  end: t.int({
    description: 'Where the character after its last one stands.',
    args: unitArgument,
    select: { end: true, ...mentionText },
    resolve: ({ end, paragraph }, { unit }) => convertOffset(paragraph.text, end, unit ?? 'UTF16'),
  }),
}));
