import type fc from 'fast-check';
import { checkInvariants } from './invariants.ts';
import { choose, type Model, type ModelArticle, same, tick, type World } from './world.ts';

type Command = fc.AsyncCommand<Model, World>;

/** A command whose run is followed by the invariants. */
export function command(
  name: string,
  run: (model: Model, world: World) => Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): Command {
  return {
    check,
    toString: () => name,
    run: async (model, world) => {
      await run(model, world);
      await checkInvariants(model, world);
    },
  };
}

/** A command on one of the articles, which says whether it is a new version of it. */
export function onArticle(
  label: string,
  run: (
    article: ModelArticle,
    context: { model: Model; world: World; now: Date },
  ) => Promise<{ version: number } | null>,
  which: number,
): Command {
  const runOn = async (model: Model, world: World) => {
    const article = choose(model, which);
    const now = tick(model);
    if (article === undefined) return;
    const saved = await run(article, { model, world, now });
    if (saved === null) return;
    same([0, 1].includes(saved.version - article.version), true);
    article.version = saved.version;
  };
  return command(`${label} #${which}`, runOn, ({ articles }) =>
    articles.some(({ deleted }) => !deleted),
  );
}
