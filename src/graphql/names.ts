import type { Prisma } from '../database/generated/client.ts';
import { bestLocale } from '../domain/locale.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { NameKindEnum } from './enums.ts';

interface Name {
  text: string;
  locale: string;
  kind: 'PRIMARY' | 'ALIAS';
}

interface LocaleArguments {
  locale?: string | null | undefined;
}

export const EntityName = builder.objectRef<Name>('EntityName').implement({
  description: 'A name of a person, an organization, a source or a topic.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name as written.' }),
    locale: t.expose('locale', {
      type: 'Locale',
      description: 'The language, and perhaps script and region, that it is in.',
    }),
    kind: t.expose('kind', {
      type: NameKindEnum,
      description: 'Whether it is the one to show in its locale.',
    }),
  }),
});

const select = {
  names: {
    orderBy: [{ locale: 'asc' }, { position: 'asc' }],
    select: { text: true, locale: true, kind: true },
  },
} satisfies Prisma.PersonSelect &
  Prisma.OrganizationSelect &
  Prisma.SourceSelect &
  Prisma.TopicSelect;

const localeArgument = builder.args((t) => ({
  locale: t.field({
    type: 'Locale',
    description:
      "What to serve: this locale, else its parents (`ar` for `ar-EG`), else the server's default, else any. " +
      "The server's default unless given.",
  }),
}));

/** The options of the fields `name`, `nameLocale` and `names`, the same for all that have names. */
export const nameFields = {
  name: {
    type: 'String' as const,
    description:
      'The primary name in a locale, or the nearest there is: `nameLocale` says which was served.',
    args: localeArgument,
    select,
    resolve: ({ names }: { names: Name[] }, args: LocaleArguments, context: Context) =>
      served(names, args, context)?.text ?? '',
  },
  nameLocale: {
    type: 'Locale' as const,
    description: 'The locale in which `name` answers.',
    args: localeArgument,
    select,
    resolve: ({ names }: { names: Name[] }, args: LocaleArguments, context: Context) =>
      served(names, args, context)?.locale ?? context.defaultLocale,
  },
  names: {
    type: [EntityName] as [typeof EntityName],
    description: 'All names, by locale, the primary one of each first.',
    select,
    resolve: ({ names }: { names: Name[] }) => names,
  },
};

/** The options of a text that is kept in several languages under one column. */
export function localizedText<Column extends string>(column: Column, description: string) {
  return {
    type: 'String' as const,
    nullable: true as const,
    description,
    args: localeArgument,
    select: { [column]: true } as Record<Column, true>,
    resolve: (
      row: Record<Column, unknown>,
      { locale }: LocaleArguments,
      { defaultLocale }: Context,
    ) => {
      const texts = new Map(Object.entries(row[column] ?? {}));
      const best = bestLocale([...texts.keys()], [...(locale ? [locale] : []), defaultLocale]);
      const text: unknown = best === null ? null : texts.get(best);
      return typeof text === 'string' ? text : null;
    },
  };
}

function served(
  names: readonly Name[],
  { locale }: LocaleArguments,
  { defaultLocale }: Context,
): Name | undefined {
  const primary = names.filter(({ kind }) => kind === 'PRIMARY');
  const best = bestLocale(
    primary.map((name) => name.locale),
    [...(locale ? [locale] : []), defaultLocale],
  );
  return primary.find((name) => name.locale === best);
}
