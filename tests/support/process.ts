import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Script extends AsyncDisposable {
  pid: number;
  /** Ends it as a crash of the machine would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits until it ends of itself; gives its exit code and what it wrote to standard error. */
  ended: Promise<{ code: number | null; stderr: string }>;
  lines: Interface;
}

/** Runs a script of tests/support in a process of its own. */
export function startScript(name: string, parameters: string[]): Script {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [path, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = watch(child);
  return {
    pid: child.pid ?? 0,
    ended,
    lines: createInterface(child.stdout),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    async [Symbol.asyncDispose]() {
      await this.kill();
    },
  };
}

async function watch(child: ChildProcessByStdio<null, Readable, Readable>) {
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  await once(child, 'close');
  return { code: child.exitCode, stderr };
}

/** The next line of a script; throws with its standard error if it ends instead. */
export async function nextLine({ lines, ended }: Script): Promise<string> {
  const line = once(lines, 'line').then(([text]) => String(text));
  const end = ended.then(({ stderr }) => {
    throw new Error(`The process ended: ${stderr}`);
  });
  return Promise.race([line, end]);
}
