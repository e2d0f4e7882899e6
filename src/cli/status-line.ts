/** A line that says how far a command is, on a terminal; elsewhere nothing. */
export interface StatusLine {
  /** @param share from 0 to 1, where it is known. */
  update(text: string, share?: number | null): void;
  /** Takes the line away. */
  clear(): void;
}

const width = 24;

/** A status line on a stream, as a rule standard error, so that output stays clean. */
export function createStatusLine(stream: NodeJS.WriteStream): StatusLine {
  if (!stream.isTTY) return { update: () => undefined, clear: () => undefined };
  return {
    update(text, share = null) {
      const filled = Math.round(Math.min(1, share ?? 0) * width);
      const bar = share === null ? '' : `${'█'.repeat(filled)}${'░'.repeat(width - filled)} `;
      stream.write(`\r\u001b[K${bar}${text}`);
    },
    clear: () => void stream.write('\r\u001b[K'),
  };
}
