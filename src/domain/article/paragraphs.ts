import { v7 as uuid } from 'uuid';
import type { ParagraphKind } from '../../database/generated/enums.ts';
import type { InputIssue } from '../errors.ts';
import type { ArticleState } from './state.ts';

type Paragraph = ArticleState['paragraphs'][number];

/** A change of an article's paragraphs: exactly one of these. Ids are those of the paragraphs of the article. */
export interface ParagraphEdit {
  insert?: ({ text: string; kind?: ParagraphKind | null | undefined } & Place) | null | undefined;
  edit?:
    | {
        paragraph: string;
        text?: string | null | undefined;
        kind?: ParagraphKind | null | undefined;
      }
    | null
    | undefined;
  move?: ({ paragraph: string } & Place) | null | undefined;
  remove?: { paragraph: string } | null | undefined;
}

/** Where a paragraph is to stand: after one or before one, else at the end. */
interface Place {
  after?: string | null | undefined;
  before?: string | null | undefined;
}

/**
 * The paragraphs after some edits, made in their order.
 *
 * @param at where the edits stand in the input.
 */
export function editParagraphs(
  paragraphs: readonly Paragraph[],
  edits: readonly ParagraphEdit[],
  {
    articleId,
    at,
    report,
  }: { articleId: string; at: InputIssue['path']; report: (issue: InputIssue) => void },
): Paragraph[] {
  let edited = [...paragraphs];
  edits.forEach(({ insert, edit, move, remove }, i) => {
    const known = (id: string, ...path: string[]): boolean => {
      if (edited.some((paragraph) => paragraph.id === id)) return true;
      report({
        path: [...at, i, ...path],
        message: 'is no paragraph of this article, or was removed from it',
      });
      return false;
    };
    const placed = (paragraph: Paragraph, { after, before }: Place, name: string) => {
      if (after && before) {
        report({ path: [...at, i, name, 'before'], message: 'does not go with `after`' });
        return;
      }
      const neighbour = after ?? before;
      if (neighbour && !known(neighbour, name, after ? 'after' : 'before')) return;
      const others = edited.filter(({ id }) => id !== paragraph.id);
      const index = others.findIndex(({ id }) => id === neighbour);
      const place = !neighbour ? others.length : after ? index + 1 : index;
      if (neighbour === paragraph.id) return;
      edited = others.toSpliced(place, 0, paragraph);
    };

    if (insert) {
      const { text, kind } = insert;
      const paragraph = {
        id: uuid(),
        articleId,
        position: 0,
        kind: kind ?? 'BODY',
        text: nfc(text),
        textLexemes: [],
      };
      placed(paragraph, insert, 'insert');
    }
    if (edit && known(edit.paragraph, 'edit', 'paragraph')) {
      edited = edited.map((paragraph) =>
        paragraph.id === edit.paragraph
          ? {
              ...paragraph,
              kind: edit.kind ?? paragraph.kind,
              text: edit.text ? nfc(edit.text) : paragraph.text,
            }
          : paragraph,
      );
    }
    if (move && known(move.paragraph, 'move', 'paragraph')) {
      const paragraph = edited.find(({ id }) => id === move.paragraph);
      if (paragraph !== undefined) placed(paragraph, move, 'move');
    }
    if (remove && known(remove.paragraph, 'remove', 'paragraph')) {
      edited = edited.filter(({ id }) => id !== remove.paragraph);
    }
  });
  return edited.map((paragraph, position) => ({ ...paragraph, position }));
}

function nfc(text: string): string {
  return text.normalize('NFC');
}
