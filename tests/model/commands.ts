import fc from 'fast-check';
import { createArticle } from '../../src/domain/article/create.ts';
import {
  archiveArticle,
  correctArticle,
  deleteArticle,
  publishArticle,
  retractArticle,
  unpublishArticle,
} from '../../src/domain/article/lifecycle.ts';
import { publishDue } from '../../src/domain/article/publish-due.ts';
import {
  addQuote,
  removeQuote,
  reviewQuotes,
  updateQuote,
} from '../../src/domain/article/quotes.ts';
import { readArticles } from '../../src/domain/article/state.ts';
import { updateArticle } from '../../src/domain/article/update.ts';
import { isOut } from '../../src/domain/perspective.ts';
import { command, onArticle } from './command.ts';
import { edit, name, sentence, stretch } from './texts.ts';
import { imports } from './imports.ts';
import { merges } from './merges.ts';
import { choose, isRefused, isRoomy, newArticle, same, tick } from './world.ts';

const n = fc.nat(1000);
const person = (of: string) => ({ create: { names: [{ locale: 'en', names: [of] }] } });
const anonymous = { speaker: { unnamed: { description: 'a gull' } } };

const create = fc
  .tuple(sentence, fc.array(sentence, { maxLength: 3 }), name, fc.boolean())
  .map(([title, texts, author, twin]) =>
    command(
      `create(${title})`,
      async (model, { database }) => {
        const given = {
          language: 'en',
          title,
          paragraphs: texts.map((text) => ({ text })),
          authors: [person(author)],
          ...(twin && { translationKey: `key-${model.articles.length}` }),
        };
        const now = tick(model);
        const { articleId: id, version } = await createArticle(database.client, given, { now });
        same(version, 1);
        model.articles.push(newArticle({ id, version }));
      },
      isRoomy,
    ),
  );

const edits = fc
  .tuple(n, n, edit, sentence, fc.constantFrom('edit', 'insert', 'move', 'remove', 'title'))
  .map(([which, at, change, added, kind]) =>
    onArticle(
      kind,
      async ({ id, version }, { world: { database }, now }) => {
        const [state] = await readArticles(database.client, [id]);
        const paragraph = state?.paragraphs[at % state.paragraphs.length];
        const changes = { article: id, version };
        const save = (more: object) =>
          updateArticle(database.client, { ...changes, ...more }, { now });
        if (kind === 'title') return save({ title: change(state?.article.title ?? '', added) });
        if (kind === 'insert') {
          const insert = { text: added, after: paragraph?.id };
          return save({ paragraphs: [{ insert }] });
        }
        if (paragraph === undefined) return null;
        const step = {
          edit: { edit: { paragraph: paragraph.id, text: change(paragraph.text, added) } },
          move: { move: { paragraph: paragraph.id, before: state?.paragraphs[0]?.id } },
          remove: { remove: { paragraph: paragraph.id } },
        }[kind];
        return save({ paragraphs: [step] });
      },
      which,
    ),
  );

const quotes = fc
  .tuple(n, n, n, n, fc.option(name), fc.constantFrom('add', 'again', 'remove', 'reject', 'verify'))
  .map(([which, at, from, length, speaker, kind]) =>
    onArticle(
      kind,
      async ({ id }, { world: { database }, now }) => {
        const db = database.client;
        const [state] = await readArticles(db, [id]);
        const paragraph = state?.paragraphs[at % state.paragraphs.length];
        const quote = state?.quotes[at % state.quotes.length]?.id;
        const text = paragraph?.text ?? state?.article.title ?? '';
        const where = paragraph ? { paragraph: paragraph.id } : { field: 'TITLE' as const };
        const parts = [{ ...where, ...stretch(text, from, length) }];
        const said = speaker === null ? anonymous : { speaker: { person: person(speaker) } };
        if (kind === 'add') {
          const given = { article: id, kind: 'DIRECT' as const, parts, attributions: [said] };
          return addQuote(db, given, { now });
        }
        if (quote === undefined) return null;
        if (kind === 'again')
          return updateQuote(db, { quote, parts, attributions: [said] }, { now });
        if (kind === 'remove') return removeQuote(db, { quote }, { now });
        const review = kind === 'reject' ? 'REJECTED' : 'VERIFIED';
        const [saved] = await reviewQuotes(db, { quotes: [quote], review }, { now });
        return saved ?? null;
      },
      which,
    ),
  );

/** The steps of an article's life: from where each can be taken, and where it leads. */
const steps = {
  publish: { from: ['DRAFT', 'SCHEDULED', 'ARCHIVED'], to: 'PUBLISHED' },
  schedule: { from: ['DRAFT', 'SCHEDULED', 'ARCHIVED'], to: 'SCHEDULED' },
  unpublish: { from: ['PUBLISHED', 'SCHEDULED'], to: 'DRAFT' },
  retract: { from: ['PUBLISHED'], to: 'RETRACTED' },
  correct: { from: ['PUBLISHED', 'RETRACTED'], to: null },
  archive: { from: ['DRAFT', 'SCHEDULED', 'PUBLISHED', 'RETRACTED'], to: 'ARCHIVED' },
} as const;

const lifecycle = fc
  .tuple(n, fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), fc.nat(10))
  .map(([which, step, minutes]) =>
    onArticle(
      step,
      async (article, { world: { database }, now }) => {
        const db = database.client;
        const given = { article: article.id };
        const at = new Date(now.getTime() + (minutes + 1) * 60_000);
        const run = {
          publish: () => publishArticle(db, given, { now }),
          schedule: () => publishArticle(db, { ...given, at }, { now }),
          unpublish: () => unpublishArticle(db, given, { now }),
          retract: () => retractArticle(db, { ...given, note: 'Wrong.' }, { now }),
          correct: () => correctArticle(db, { ...given, note: 'Not so.' }, { now }),
          archive: () => archiveArticle(db, given, { now }),
        }[step];
        const { from, to } = steps[step];
        if (!from.some((status) => status === article.status)) {
          await isRefused(run());
          return null;
        }
        const saved = await run();
        article.status = to ?? article.status;
        article.due = step === 'schedule' ? at.getTime() : null;
        return saved;
      },
      which,
    ),
  );

const deletion = n.map((which) =>
  command(`delete #${which}`, async (model, { database }) => {
    const article = choose(model, which);
    const now = tick(model);
    if (article === undefined) return;
    const run = () => deleteArticle(database.client, { article: article.id }, { now });
    if (isOut(article)) {
      await isRefused(run());
      return;
    }
    await run();
    article.deleted = true;
  }),
);

const passing = fc.nat(10).map((minutes) =>
  command(`${minutes} minutes pass`, async (model, { database }) => {
    model.now += minutes * 60_000;
    const now = tick(model);
    const published = (
      await Promise.all([
        publishDue(database.client, { now }),
        publishDue(database.client, { now }),
      ])
    ).flat();
    const due = model.articles.filter(
      (article) => !article.deleted && article.due !== null && article.due <= model.now,
    );
    same(
      published.map(({ articleId }) => articleId).toSorted(),
      due.map(({ id }) => id).toSorted(),
    );
    for (const article of due) {
      article.version += 1;
      article.status = 'PUBLISHED';
      article.due = null;
    }
  }),
);

/** Everything that can happen to the newsroom; what is more likely stands more often. */
export const commands = [
  create,
  edits,
  edits,
  edits,
  quotes,
  quotes,
  quotes,
  lifecycle,
  lifecycle,
  deletion,
  passing,
  ...imports,
  ...merges,
];
