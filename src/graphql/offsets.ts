/** The units that offsets can be asked in. */
export type OffsetUnit = 'UTF16' | 'CODE_POINT' | 'UTF8';

/** Converts an offset in UTF-16 code units into another unit. */
export function convertOffset(text: string, offset: number, unit: OffsetUnit): number {
  if (unit === 'UTF16') return offset;
  const before = text.slice(0, offset);
  return unit === 'UTF8' ? Buffer.byteLength(before) : Array.from(before).length;
}
