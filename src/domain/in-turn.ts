/** One after another, as a transaction runs its statements. */
export async function inTurn<T, R>(
  values: readonly T[],
  task: (value: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (const [i, value] of values.entries()) results.push(await task(value, i));
  return results;
}
