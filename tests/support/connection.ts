import { connect } from 'node:net';

/** A TCP connection, to send what no HTTP client would. */
export interface Connection {
  /** Resolves once the kernel has taken all of it; rejects if the connection was closed before. */
  write(text: string): Promise<void>;
  /** All that the server sent, once it closed the connection. */
  closed: Promise<string>;
  /** Resolves once what the server sent matches. */
  received(pattern: RegExp): Promise<string>;
  destroy(): void;
}

export async function openConnection(url: URL): Promise<Connection> {
  const socket = connect(Number(url.port), url.hostname);
  let text = '';
  const closed = Promise.withResolvers<string>();
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => (text += chunk));
  socket.on('error', () => undefined);
  socket.on('close', () => closed.resolve(text));
  await new Promise((resolve) => socket.once('connect', resolve));
  return {
    write: (chunk) =>
      new Promise((resolve, reject) =>
        socket.write(chunk, (error) => (error ? reject(error) : resolve())),
      ),
    closed: closed.promise,
    received: async (pattern) => {
      while (!pattern.test(text)) {
        if (socket.destroyed) throw new Error(`The connection was closed after: ${text}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return text;
    },
    destroy: () => void socket.destroy(),
  };
}
