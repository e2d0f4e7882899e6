/** How far a typed word may be from a name's: one letter in up to seven, two in longer ones; none in short ones. */
export function allowedEdits(word: string): number {
  const { length } = Array.from(word);
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Keys are of so many first letters. */
const keyLetters = 10;

/**
 * Keys that two words have in common when one is the other with up to `edits` letters wrong, but for the first: their
 * beginnings with up to so many letters left out.
 */
export function spellingKeys(word: string, edits: number): string[] {
  const letters = Array.from(word).slice(0, keyLetters).join('');
  let shortest = [letters];
  const keys = new Set(shortest);
  for (let left = edits; left > 0; left--) {
    shortest = [...new Set(shortest.flatMap(withoutOneLetter))];
    for (const key of shortest) keys.add(key);
  }
  return [...keys];
}

/** The keys of a name's word, for words of any length that may be typed for it. */
export function nameKeys(word: string): string[] {
  const { length } = Array.from(word);
  return length < 3 ? [] : spellingKeys(word, length < 6 ? 1 : 2);
}

/** A word without each letter but the first. */
function withoutOneLetter(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((_, i) => letters.toSpliced(i + 1, 1).join(''));
}

/**
 * Letters to add, drop, change or exchange with their neighbour to make one word of the other (optimal string alignment).
 *
 * @returns Infinity as soon as it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > most) return Infinity;
    [before, above] = [above, row];
  }
  const distance = above[b.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
}
