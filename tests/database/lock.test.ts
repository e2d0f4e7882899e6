import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/database/lock.ts';
import { openDatabase } from '../../src/database/open.ts';
import { nextLine, startScript } from '../support/process.ts';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'isnad-lock-'));
  folder = join(parent, 'data');
});
afterEach(() => rm(parent, { recursive: true }));

describe('a data folder', () => {
  test('in use refuses a second process, which touches nothing', async () => {
    await using holder = startScript('lock-holder.ts', [folder]);
    await nextLine(holder);
    const before = await list(folder);

    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(
      new RegExp(
        `^The data folder ${folder} is in use by process ${holder.pid} on .+, since 20.+Z\\. .*DATA_DIR`,
      ),
    );
    expect(await list(folder)).toEqual(before);
  });

  test('is free at once when its process is killed', async () => {
    await using holder = startScript('lock-holder.ts', [folder]);
    await nextLine(holder);
    await holder.kill();
    expect(() => lockFolder(folder).release()).not.toThrow();
  });

  test('in use refuses another part of the same process', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
    lock.release();
    lockFolder(folder).release();
  });

  test('that is a file is refused', async () => {
    await writeFile(folder, '');
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(
      /^The data folder .+ can't be written .+\(DATA_DIR\)/,
    );
  });

  test('of another PostgreSQL is refused and left free', async () => {
    await mkdir(join(folder, 'postgres'), { recursive: true });
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '16\n');
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(/written by PostgreSQL 16/);
    expect(await readdir(join(folder, 'postgres'))).toEqual(['PG_VERSION']);
    lockFolder(folder).release();
  });
});

async function list(path: string) {
  const names = await readdir(path, { recursive: true });
  return Promise.all(
    names.toSorted().map(async (name) => {
      const { mtimeMs, size } = await stat(join(path, name));
      return { name, mtimeMs, size };
    }),
  );
}
