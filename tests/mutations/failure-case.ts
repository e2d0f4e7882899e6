/** What the newsroom of the failure tests has. */
export interface Newsroom {
  draft: string;
  published: string;
  scheduled: string;
  retracted: string;
  archived: string;
  paragraph: string;
  /** Of another article than the draft. */
  foreignParagraph: string;
  quote: string;
  person: string;
}

/** Why an input is refused: with which issues, since what is not there, or since the article is otherwise. */
export type Failure =
  | { invalid: [path: string, message: string | RegExp][] }
  | { missing: string }
  | { conflict: string | RegExp };
/** A mutation, what is wrong with its input, the input, and what is answered. */
export type Case = [name: string, why: string, input: (room: Newsroom) => object, failure: Failure];

export const nobody = (type: string) => btoa(`${type}:019aa3bb-0000-7000-8000-000000000000`);
const speaker = { unnamed: { description: 'a gull' } };
const attributions = [{ speaker }];
export const article = (over: object) => () => ({
  language: 'en',
  title: 'T',
  paragraphs: [{ text: 'One and one is two.' }],
  ...over,
});
export const withQuote = (quote: object) =>
  article({
    quotes: [{ kind: 'DIRECT', parts: [{ position: 0, text: 'two' }], attributions, ...quote }],
  });
export const edit = (edits: (room: Newsroom) => object[]) => (r: Newsroom) => ({
  article: r.draft,
  version: 2,
  paragraphs: edits(r),
});
export const quoting = (over: object) => (r: Newsroom) => ({
  article: r.draft,
  kind: 'DIRECT',
  parts: [{ position: 0, text: 'The crane' }],
  attributions,
  ...over,
});
export const one = (path: string, message: string | RegExp): Failure => ({
  invalid: [[path, message]],
});
