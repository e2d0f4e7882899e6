import type { z } from 'zod';
import { formatPath, InvalidInputError, type InputIssue } from '../errors.ts';
import { ArticleDocument } from './schema.ts';
import { locate, type Selector, type Span } from './spans.ts';

type Quote = NonNullable<ArticleDocument['quotes']>[number];
type Mention = NonNullable<ArticleDocument['mentions']>[number];

/** A part has no paragraph in the title or subtitle, or when it is of a STALE quote whose paragraph is gone. */
type Part = Span & { field: 'TITLE' | 'SUBTITLE' | 'PARAGRAPH'; paragraph?: number | undefined };

/** A document whose words are all found: NFC, each span with its offsets and surroundings, defaults filled in. */
export interface CanonicalDocument extends Omit<ArticleDocument, 'quotes' | 'mentions'> {
  status: NonNullable<ArticleDocument['status']>;
  quotes: (Omit<Quote, 'parts'> & { parts: Part[] })[];
  mentions: (Omit<Mention, keyof Selector> & Span)[];
}

/**
 * Parses a document and finds its words.
 *
 * @param path where the document stands in the input, for messages.
 * @throws InvalidInputError naming each wrong place and what would be right.
 */
export function parseDocument(input: unknown, path: (string | number)[] = []): CanonicalDocument {
  const parsed = ArticleDocument.safeParse(input);
  if (!parsed.success) throw new InvalidInputError(zodIssues(parsed.error, path));
  const document = parsed.data;

  const issues: InputIssue[] = [];
  const report = (at: (string | number)[], message: string) =>
    issues.push({ path: [...path, ...at], message });

  const quotes = (document.quotes ?? []).map((quote, i) => {
    const locateIn = quote.anchor === 'STALE' ? formerPart : locatePart;
    const parts = quote.parts.flatMap((part, j) =>
      locateIn(document, part, ['quotes', i, 'parts', j], report),
    );
    if (quote.anchor === 'STALE') return { ...quote, parts };
    parts.forEach((part, j) => {
      const overlapped = parts.slice(0, j).findIndex((other) => overlaps(part, other));
      if (overlapped !== -1) {
        report(['quotes', i, 'parts', j], `overlaps ${formatPath(['parts', overlapped])}`);
      }
    });
    return { ...quote, parts };
  });
  const mentions = (document.mentions ?? []).flatMap((mention, i) => {
    const {
      start: _start,
      end: _end,
      text: _text,
      prefix: _prefix,
      suffix: _suffix,
      ...entity
    } = mention;
    const at = ['mentions', i];
    const text = document.paragraphs[mention.paragraph]?.text;
    if (text === undefined) {
      report([...at, 'paragraph'], noParagraph(document, mention.paragraph));
      return [];
    }
    const span = locate(text, mention);
    if (typeof span === 'string') report([...at, 'text'], span);
    return typeof span === 'string' ? [] : [{ ...entity, ...span }];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);

  return normalizeStrings({ ...document, status: document.status ?? 'DRAFT', quotes, mentions });
}

function locatePart(
  document: ArticleDocument,
  part: Quote['parts'][number],
  at: (string | number)[],
  report: (at: (string | number)[], message: string) => void,
): Part[] {
  const { field = 'PARAGRAPH', paragraph } = part;
  if ((field === 'PARAGRAPH') !== (paragraph !== undefined)) {
    report(
      [...at, 'paragraph'],
      field === 'PARAGRAPH'
        ? 'is needed, unless `field` is TITLE or SUBTITLE'
        : `does not go with the ${field}`,
    );
    return [];
  }
  const text = textOf(document, field, paragraph);
  if (text === undefined) {
    report(
      [...at, paragraph === undefined ? 'field' : 'paragraph'],
      paragraph === undefined
        ? 'is SUBTITLE, but the document has none'
        : noParagraph(document, paragraph),
    );
    return [];
  }
  const span = locate(text, part);
  if (typeof span === 'string') {
    report([...at, 'text'], span);
    return [];
  }
  return [{ field, ...(paragraph !== undefined && { paragraph }), ...span }];
}

/** A part of a STALE quote, whose words stand there no more. */
function formerPart(
  document: ArticleDocument,
  {
    field = 'PARAGRAPH',
    paragraph,
    start,
    end,
    text,
    prefix = '',
    suffix = '',
  }: Quote['parts'][number],
  at: (string | number)[],
  report: (at: (string | number)[], message: string) => void,
): Part[] {
  if (start === undefined || end === undefined || end <= start) {
    report([...at, 'end'], 'is needed together with `start`, and after it, in a STALE quote');
    return [];
  }
  if (paragraph !== undefined && document.paragraphs[paragraph] === undefined) {
    report([...at, 'paragraph'], noParagraph(document, paragraph));
    return [];
  }
  if (paragraph !== undefined && field !== 'PARAGRAPH') {
    report([...at, 'paragraph'], `does not go with the ${field}`);
    return [];
  }
  return [
    { field, ...(paragraph !== undefined && { paragraph }), start, end, text, prefix, suffix },
  ];
}

function textOf(
  document: ArticleDocument,
  field: Part['field'],
  paragraph: number | undefined,
): string | undefined {
  if (field === 'TITLE') return document.title;
  if (field === 'SUBTITLE') return document.subtitle;
  return paragraph === undefined ? undefined : document.paragraphs[paragraph]?.text;
}

function overlaps(a: Part, b: Part): boolean {
  return a.field === b.field && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

function noParagraph({ paragraphs }: ArticleDocument, index: number): string {
  return `is ${index}, but the document has ${paragraphs.length} paragraphs, counted from 0`;
}

/** What Zod found, as issues; the path is where the value stands in the input. */
export function zodIssues(error: z.ZodError, path: (string | number)[]): InputIssue[] {
  return error.issues.map((issue) => ({
    path: [...path, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))],
    message: issue.message,
  }));
}

function normalizeStrings<T>(value: T): T;
function normalizeStrings(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item: unknown) => normalizeStrings(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, normalizeStrings(item)]),
  );
}
