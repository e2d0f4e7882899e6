/** Where progress is shown: standard error, or a part of it. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/**
 * Shows how far a long task has come: on a terminal as a bar that fills, elsewhere, as in a log, as a line for each tenth.
 *
 * @param what is counted: 'articles'.
 */
export function createProgress(stream: ProgressStream, what: string) {
  const width = 30;
  let shown = -1;
  return (done: number, total: number): void => {
    const share = total === 0 ? 1 : done / total;
    const text = `${Math.floor(share * 100)} %, ${done} of ${total} ${what}`;
    if (stream.isTTY === true) {
      const filled = Math.round(share * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      stream.write(`\r${bar} ${text}${done === total ? '\n' : ''}`);
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth === shown) return;
    shown = tenth;
    stream.write(`${text}\n`);
  };
}
