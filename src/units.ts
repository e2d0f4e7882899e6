const bytes: Record<string, number> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};
const milliseconds: Record<string, number> = { '': 1, ms: 1, s: 1e3, m: 60e3, h: 3600e3 };

/** '1MB' is 1,000,000 and '1MiB' 1,048,576; a bare number is bytes. Null when it is no size. */
export function parseBytes(text: string): number | null {
  return parseQuantity(text, bytes);
}

/** '30s' in milliseconds; a bare number is milliseconds. Null when it is no duration. */
export function parseDuration(text: string): number | null {
  return parseQuantity(text, milliseconds);
}

/** Milliseconds as a person says them: '1.5 s', '250 ms'. */
export function formatDuration(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}

function parseQuantity(text: string, units: Record<string, number>): number | null {
  const { number, unit } = /^(?<number>\d+(?:\.\d+)?) ?(?<unit>[a-z]*)$/i.exec(text)?.groups ?? {};
  const factor = units[unit?.toLowerCase() ?? ''];
  return number === undefined || factor === undefined ? null : Math.round(Number(number) * factor);
}
