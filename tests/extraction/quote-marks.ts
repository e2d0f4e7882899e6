/** What closes each mark that opens. */
const closers: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‹': '›',
  '"': '"',
  "'": "'",
  "''": "''",
};
const word = /[\p{L}\p{N}\p{M}]/u;

/**
 * The stretches of a paragraph between quote marks, without those inside another. One that is not closed runs to the
 * paragraph's end, as in speech that the next paragraph reopens. A single mark between letters is an apostrophe, and a
 * straight one after a letter never opens.
 */
export function markedStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let position = 0;
  while (position < text.length) {
    const opening = text.startsWith("''", position) ? "''" : text.charAt(position);
    const closing = opens(text, position) ? closers[opening] : undefined;
    position += opening.length;
    const start = position;
    if (closing === undefined) continue;
    while (position < text.length && !closes(text, position, closing)) position++;
    stretches.push({ start, end: position });
    position += opening.length;
  }
  return stretches;
}

function opens(text: string, position: number): boolean {
  return text.charAt(position) !== "'" || !word.test(text.charAt(position - 1));
}

function closes(text: string, position: number, closing: string): boolean {
  if (closing === "''") return text.startsWith(closing, position);
  const mark = text.charAt(position);
  const between = word.test(text.charAt(position - 1)) && word.test(text.charAt(position + 1));
  return closing.includes(mark) && !((mark === '’' || mark === "'") && between);
}

/** Whether a stretch begins right after a mark that opens and ends right before its closer or at the paragraph's end. */
export function isBetweenMarks(text: string, { start, end }: { start: number; end: number }) {
  const opening = text.slice(0, start).endsWith("''") ? "''" : text.charAt(start - 1);
  const closing = closers[opening];
  return closing !== undefined && (end === text.length || closing.includes(text.charAt(end)));
}
