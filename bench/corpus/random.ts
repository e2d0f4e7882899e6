/** Numbers that look random and are the same for the same seed, on every machine (the generator mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** True as often as the probability says. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list, all alike. */
  pick<T>(list: readonly T[]): T {
    return at(list, this.below(list.length));
  }

  /** One of a list, the nth of them 1/n as often as the first: as words, speakers and topics are in news (Zipf). */
  pickSkewed<T>(list: readonly T[]): T {
    const weights = zipf(list.length);
    const wanted = this.next() * (weights.at(-1) ?? 0);
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((weights[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return at(list, low);
  }

  /** The items in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, rank: this.next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }
}

const sums = new Map<number, Float64Array>();

/** The sums of 1, 1/2, 1/3 … up to each place. */
function zipf(length: number): Float64Array {
  const known = sums.get(length);
  if (known !== undefined) return known;
  const made = new Float64Array(length);
  let sum = 0;
  for (let i = 0; i < length; i++) made[i] = sum += 1 / (i + 1);
  sums.set(length, made);
  return made;
}

/** The item at an index, which the caller knows to be there. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} of ${list.length}`);
  return item;
}
