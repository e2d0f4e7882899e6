import { pino, type Logger } from 'pino';

/** A logger that keeps its lines, with the names of their levels. */
export function captureLog(): { logger: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const formatters = { level: (level: string) => ({ level }) };
  const write = (line: string) => void lines.push(JSON.parse(line));
  return { logger: pino({ level: 'debug', base: null, formatters }, { write }), lines };
}
