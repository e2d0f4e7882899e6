import type { Database } from '../../database/client.ts';
import { parseDocument } from '../document/canonical.ts';
import { insertDocuments } from '../document/load.ts';
import { Connector } from '../entities/connect.ts';
import { inTurn } from '../in-turn.ts';
import { writeTransaction } from '../transaction.ts';
import { documentDetails, documentQuote } from './document-input.ts';
import type { NewArticle } from './input.ts';
import { withInputPaths } from './resolve-input.ts';
import type { SavedArticle } from './save.ts';

/**
 * Creates a draft.
 *
 * @throws InvalidInputError naming every wrong place of the input.
 */
export async function createArticle(
  db: Database,
  { language, title, paragraphs, quotes, ...details }: NewArticle,
  { now }: { now: Date },
): Promise<SavedArticle> {
  return writeTransaction(db, async (tx) => {
    const connector = new Connector(tx);
    const positionOf = () => -1;
    const given = {
      language,
      title,
      paragraphs: paragraphs.map(({ kind, text }) => ({ ...(kind && { kind }), text })),
      ...(await documentDetails(details, connector, { at: ['input'], positionOf })),
      quotes: await inTurn(quotes ?? [], (quote, i) =>
        documentQuote(quote, connector, {
          at: ['input', 'quotes', i],
          document: ['quotes', i],
          positionOf,
        }),
      ),
    };
    const [articleId = ''] = await withInputPaths({ connector }, () =>
      insertDocuments(tx, [parseDocument({ ...given, ...connector.declarations() })], {
        at: [[]],
        now,
      }),
    );
    return { articleId, version: 1 };
  });
}
