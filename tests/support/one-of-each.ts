import type { Database } from '../../src/database/client.ts';
import { deriveAll } from './derive.ts';

/** A small graph with one row in every table that an article touches: Peskov, for the Kremlin, to TASS. */
export async function createOneOfEach(client: Database): Promise<void> {
  const kremlin = await client.organization.create({ data: { slug: 'kremlin' } });
  const tass = await client.source.create({
    data: { slug: 'tass', organizationId: kremlin.id },
  });
  const peskov = await client.person.create({
    data: {
      slug: 'peskov',
      names: {
        create: { locale: 'en', position: 0, kind: 'PRIMARY', text: 'Peskov', folded: 'peskov' },
      },
      affiliations: {
        create: { organizationId: kremlin.id, from: new Date('2012-05-22'), to: null },
      },
    },
  });
  const topic = await client.topic.create({ data: { slug: 'diplomacy' } });
  const group = await client.translationGroup.create({ data: { key: 'answer' } });
  const article = await client.article.create({
    data: {
      language: 'en',
      slug: 'answer',
      title: 'The answer',
      status: 'PUBLISHED',
      publishedAt: new Date('2025-11-02T08:00:00Z'),
      wordCount: 4,
      publisherId: kremlin.id,
      translationGroupId: group.id,
      authors: { create: { personId: peskov.id, position: 0 } },
      topics: { create: { topicId: topic.id, position: 0 } },
      images: { create: { position: 0, creditSourceId: tass.id } },
      corrections: { create: { text: 'A date.', publishedAt: new Date('2025-11-03T08:00:00Z') } },
      revisions: { create: { version: 1, document: {} } },
      paragraphs: { create: { position: 0, text: '“We are in touch,” Peskov said.' } },
    },
    include: { paragraphs: true },
  });
  const paragraphId = article.paragraphs[0]?.id ?? null;
  await client.quote.create({
    data: {
      articleId: article.id,
      position: 0,
      kind: 'DIRECT',
      text: 'We are in touch,',
      language: 'en',
      parts: {
        create: {
          position: 0,
          field: 'PARAGRAPH',
          paragraphId,
          start: 1,
          end: 17,
          text: 'We are in touch,',
          prefix: '“',
          suffix: '” Peskov said.',
        },
      },
      attributions: { create: { position: 0, personId: peskov.id, onBehalfOfId: kremlin.id } },
      provenance: { create: { position: 0, sourceId: tass.id, relation: 'SAID_TO' } },
    },
  });
  await client.mention.create({
    data: {
      paragraphId: paragraphId ?? '',
      personId: peskov.id,
      start: 19,
      end: 25,
      text: 'Peskov',
    },
  });
  await deriveAll(client);
  await client.articleSlug.create({
    data: { articleId: article.id, language: 'en', slug: 'reply' },
  });
  await client.articleEdit.create({
    data: { articleId: article.id, version: 1, fields: ['slug'] },
  });
  await client.formerIdentity.create({
    data: { type: 'PERSON', personId: peskov.id, slug: 'dmitry-peskov' },
  });
  await client.pendingDeclaration.create({
    data: { articleId: article.id, personId: peskov.id, given: { names: { en: ['Peskov'] } } },
  });
}
