import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { FileError } from './read-documents.ts';

/** How far into a page its encoding is looked for, in bytes, as browsers do. */
const head = 1024;
const declared = /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The text of a file, or of standard input for `-`: in the encoding that its byte order mark or its markup names, or else
 * in UTF-8.
 *
 * @param encoding a label of the WHATWG Encoding Standard that is to be used instead.
 * @throws FileError where there is no such file or encoding, or the bytes are not in it.
 */
export async function readArticleText(
  path: string,
  { encoding }: { encoding?: string } = {},
): Promise<string> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path).catch(() => null);
  if (bytes === null) throw new FileError(`${name}: there is no such file, or it can't be read.`);
  const label = encoding ?? encodingOf(bytes);
  const decoder = decoderOf(label);
  if (decoder === null)
    throw new FileError(
      `${name}: ${label} is no encoding that is known. Give another with --encoding, such as utf-8 or windows-1256.`,
    );
  try {
    return decoder.decode(bytes);
  } catch {
    throw new FileError(
      `${name}: the bytes are not ${decoder.encoding}. Give the encoding with --encoding, such as windows-1256.`,
    );
  }
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return declared.exec(bytes.toString('latin1', 0, head))?.[1] ?? 'utf-8';
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}
