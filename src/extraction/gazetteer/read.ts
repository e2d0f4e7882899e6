import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GazetteerRecord, gazetteerRecord } from './record.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));

/**
 * Every record of the shipped gazetteer, parsed and validated anew: files by name, records in the order of their lines.
 * It takes tens of milliseconds, so whoever asks keeps the answer.
 *
 * @throws Error that names the file, the line, the field and what is wrong with it.
 */
export function readGazetteer(): GazetteerRecord[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.toSorted().flatMap((file) => {
    const lines = readFileSync(`${folder}${file}`, 'utf8').split('\n');
    return lines.flatMap((line, index) =>
      line === '' ? [] : [parse(line, `${file}:${index + 1}`)],
    );
  });
}

function parse(line: string, where: string): GazetteerRecord {
  const { data, error } = gazetteerRecord.safeParse(JSON.parse(line));
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${where} is no gazetteer record: ${issue?.path.join('.')} ${issue?.message}`);
}
