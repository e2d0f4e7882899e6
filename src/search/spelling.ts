/** How far a typed word may be from a name's: one letter in up to seven, two in longer ones; none in short ones. */
export function allowedEdits(word: string): number {
  const { length } = Array.from(word);
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** A word with each two neighbouring letters exchanged: what fingers do, and trigrams do not see in short words. */
export function transpositions(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, i) => {
    const swapped = [...letters];
    swapped[i] = letter;
    swapped[i + 1] = letters[i] ?? '';
    return swapped.join('');
  });
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
