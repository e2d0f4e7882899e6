import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A document of a file, not yet parsed as one. */
export interface FoundDocument {
  document: unknown;
  /** Where it stands, for messages: the file, and its line or its place in a list. */
  place: string;
  /** About how many bytes of JSON it has. */
  bytes: number;
}

/** A file that is not what it should be. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/**
 * Reads the documents of files: a JSON file has one or a list, NDJSON has one a line, a folder has such files, and `-` is
 * NDJSON or JSON on standard input. NDJSON is never whole in memory.
 *
 * @throws FileError that names the place.
 */
export async function* readDocuments(paths: readonly string[]): AsyncGenerator<FoundDocument> {
  for (const path of paths) {
    if (path === '-') yield* readLines(process.stdin, 'standard input');
    else yield* readPath(path);
  }
}

async function* readPath(path: string): AsyncGenerator<FoundDocument> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new FileError(`${path}: there is no such file or folder.`);
  if (found.isDirectory()) {
    const files = (await readdir(path, { recursive: true })).filter(isDocumentFile).toSorted();
    if (files.length === 0) {
      throw new FileError(`${path}: the folder has no .json, .ndjson or .jsonl files.`);
    }
    for (const file of files) yield* readPath(join(path, file));
  } else if (/\.(?:ndjson|jsonl)$/i.test(path)) {
    yield* readLines(createReadStream(path), path);
  } else {
    yield* readJson(await readFile(path, 'utf8'), path);
  }
}

function* readJson(text: string, path: string): Generator<FoundDocument> {
  const value = parse(text.replace(/^\uFEFF/, ''), path);
  if (!Array.isArray(value)) {
    yield { document: value, place: path, bytes: text.length };
    return;
  }
  for (const [i, document] of value.entries()) {
    yield { document, place: `${path}[${i}]`, bytes: text.length / value.length };
  }
}

/** Lines with a document each; where the first line is no whole JSON, the whole is one. */
async function* readLines(
  input: NodeJS.ReadableStream,
  name: string,
): AsyncGenerator<FoundDocument> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  let number = 0;
  let whole: string[] | null = null;
  for await (const line of lines) {
    number++;
    if (whole !== null) {
      whole.push(line);
      continue;
    }
    const text = line.replace(/^\uFEFF/, '');
    if (text.trim() === '') continue;
    if (number === 1 && !isJson(text)) {
      whole = [text];
      continue;
    }
    const document = parse(text, `${name}:${number}`);
    if (Array.isArray(document)) yield* readJson(text, `${name}:${number}`);
    else yield { document, place: `${name}:${number}`, bytes: Buffer.byteLength(text) };
  }
  if (whole !== null) yield* readJson(whole.join('\n'), name);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError(`${place}: is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** How many bytes files and folders of documents have; null where that is not known before they are read. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  let size = 0;
  for (const path of paths) {
    if (path === '-') return null;
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) {
      const files = await readdir(path, { recursive: true });
      size += (await sizeOf(files.map((file) => join(path, file)).filter(isDocumentFile))) ?? 0;
    } else size += found?.size ?? 0;
  }
  return size;
}

function isDocumentFile(path: string): boolean {
  return /\.(?:json|ndjson|jsonl)$/i.test(path);
}
