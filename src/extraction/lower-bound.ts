/** The first of so many sorted values that is no smaller. */
export function lowerBound(length: number, value: number, at: (i: number) => number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
