import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';
import type { ArticleModel } from '../../database/generated/models.ts';
import { findRevision } from '../../domain/article/find-revision.ts';
import { pastRows } from '../../domain/article/past-rows.ts';
import type { Context } from '../context.ts';
import { badInput } from '../global-id.ts';
import { projectArticle } from './project.ts';

/** An article as readers saw it at a moment, for a selection of plugin-prisma; null when they did not. */
export async function readPastArticle(
  articleId: string,
  moment: Date,
  { query, context, info }: { query: object; context: Context; info: GraphQLResolveInfo },
): Promise<ArticleModel | null> {
  checkSelection(info);
  const { db } = context;
  const revision = await findRevision(db, articleId, moment);
  if (revision === null) return null;
  const article = await db.article.findUniqueOrThrow({ where: { id: articleId } });
  return projectArticle(await pastRows(db, article, revision), query, context);
}

/** Lists that plugin-prisma reads from the database by themselves where they are asked for twice. */
const lists = new Set(['quotes', 'paragraphs']);

/** @throws GraphQLError BAD_USER_INPUT where one list is asked for under two names. */
function checkSelection({ fieldNodes, fragments }: GraphQLResolveInfo): void {
  const fieldsIn = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === 'Field') return [selection];
      const set =
        selection.kind === 'InlineFragment'
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet;
      return fieldsIn(set?.selections ?? []);
    });
  const check = (selections: readonly SelectionNode[]): void => {
    const fields = fieldsIn(selections);
    for (const [name, same] of Map.groupBy(fields, (field) => field.name.value)) {
      const answers = new Set(same.map(({ alias }) => alias?.value ?? name));
      if (lists.has(name) && answers.size > 1) {
        throw badInput(`With \`asOf\`, ask for \`${name}\` once.`);
      }
      check(same.flatMap(({ selectionSet }) => selectionSet?.selections ?? []));
    }
  };
  check(fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []));
}
