/** Which way a straight mark faces, by what stands around it: -1 where it opens, 1 where it closes, 0 where it may do either. */
type Facing = -1 | 0 | 1;

/** No quote has more marks within it than this. */
const furthest = 12;

/**
 * Whether straight marks within straight marks start at the mark at `marks[i]`: "a "b" c". That is so where each mark
 * from here on has its counterpart, and the last of them closes what is open. `marks` are the places of straight marks.
 */
export function nestsAt(text: string, marks: readonly number[], i: number): boolean {
  const way = facing(text, marks[i] ?? 0);
  if (way === 1 || (way === 0 && facing(text, marks[i + 1] ?? 0) !== 1)) return false;
  let depth = 2;
  for (const at of marks.slice(i + 1, i + furthest)) {
    depth -= facing(text, at) === -1 ? -1 : 1;
    if (depth === 0) return true;
  }
  return false;
}

/**
 * Whether nothing closes the mark that is open before `marks[i]`: that one opens another, and an odd number of them is
 * left. `قال "لا، ثم أضاف "نعم".`
 */
export function isLeftOpen(text: string, marks: readonly number[], i: number): boolean {
  return (
    (marks.length - i) % 2 === 0 &&
    facing(text, marks[i] ?? 0) === -1 &&
    facing(text, marks[i - 1] ?? 0) === -1
  );
}

function facing(text: string, at: number): Facing {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.charAt(at + 1)];
  const isAfterBlank = /(?:^|[\s([«،,:؛\u0640—–-])$/.test(before);
  const isBeforeBlank = after === '' || /[\s)\]».،,:؛;؟?!…—–-]/.test(after);
  if (isAfterBlank === isBeforeBlank) return 0;
  return isAfterBlank ? -1 : 1;
}
