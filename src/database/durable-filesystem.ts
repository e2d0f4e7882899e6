import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite's file system on a folder, with an fsync that reaches the disk. PGlite 0.5.16 itself never calls it: it starts
 * PostgreSQL with `-F`, its file system has no fsync, and fdatasync, PostgreSQL's default, is an empty function.
 */
export class DurableFilesystem extends NodeFS {
  override async init(...parameters: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...parameters);
    const preRun = emscriptenOpts.preRun ?? [];
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, addFsync] } };
  }

  /** Writes what initdb left in the page cache to the disk. */
  flush(): void {
    for (const entry of readdirSync(this.rootDir, { recursive: true, withFileTypes: true })) {
      flushPath(join(entry.parentPath, entry.name));
    }
    flushPath(this.rootDir);
  }
}

/** How to start PostgreSQL so that it calls the fsync above. */
export const durableStartParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** WASI's number for an input or output error: PostgreSQL then stops rather than acknowledge. */
const EIO = 29;

function addFsync(module: { NODEFS: object }): void {
  const { NODEFS } = module;
  if (!('stream_ops' in NODEFS) || typeof NODEFS.stream_ops !== 'object') {
    throw new Error('This version of PGlite has another file system; fsync cannot be added.');
  }
  Object.assign(NODEFS.stream_ops ?? {}, {
    fsync: ({ nfd }: { nfd: number }) => {
      try {
        fsyncSync(nfd);
        return 0;
      } catch {
        return EIO;
      }
    },
  });
}

/** Writes a file, or the entries of a folder, to the disk. */
export function flushPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
