import type { GivenNames, GivenText } from '../../domain/entities/refs.ts';
import { builder } from '../builder.ts';
import * as check from './checks.ts';

export const LocalizedNames = builder.inputRef<GivenNames>('LocalizedNames').implement({
  description: 'Names in one language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'The language.' }),
    names: t.stringList({
      required: true,
      description: 'The one to show first, then others: spellings, short forms.',
      validate: { minLength: [1, { message: 'needs at least one name' }], items: check.shortText },
    }),
  }),
});

export const LocalizedText = builder.inputRef<GivenText>('LocalizedText').implement({
  description: 'A text in one language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'The language.' }),
    text: t.string({ required: true, description: 'The text.', validate: check.text }),
  }),
});

/** What a list in which each language stands once is held to. */
export function onceALocale<T extends { locale: string }>() {
  const options: [(list: readonly T[]) => boolean, { message: string }] = [
    (list) => new Set(list.map(({ locale }) => locale)).size === list.length,
    { message: 'has a language twice' },
  ];
  return { refine: options };
}
