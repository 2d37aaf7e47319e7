import { createServer, connect, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Slow 4G as Lighthouse has it: bytes a second down, and milliseconds there and back. */
export const LINE = { bandwidth: 200_000, roundTrip: 150 };

/** A line before a server: all its connections, workers’ too, share the bandwidth. */
export interface SlowLine {
  server: Server;
  /** All bytes that came down since it was opened. */
  bytes(): number;
  /** Waits until nothing more comes down, of pages that were closed for instance. */
  quiet(): Promise<void>;
}

/** Opens a slow line to a local port. */
export function openSlowLine(port: number): Promise<SlowLine> {
  let bytes = 0;
  let free = 0;
  /** When a piece has come through: after those before it, at the pace of the line. */
  const through = (size: number) => {
    bytes += size;
    free = Math.max(free, performance.now()) + (size / LINE.bandwidth) * 1000;
    return wait(Math.max(0, free - performance.now()));
  };
  const quiet = async () => {
    for (let last = -1; last !== bytes; await wait(2 * LINE.roundTrip)) last = bytes;
  };
  const server = createServer((near) => join(near, connect(port, '127.0.0.1'), through));
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done({ server, bytes: () => bytes, quiet })),
  );
}

function join(near: Socket, far: Socket, through: (size: number) => Promise<void>) {
  near.on('data', (data) => setTimeout(() => far.write(data), LINE.roundTrip));
  near.on('error', () => far.destroy()).on('close', () => far.destroy());
  far.on('error', () => near.destroy());
  void pass(near, far, through).catch(() => near.destroy());
}

async function pass(near: Socket, far: Socket, through: (size: number) => Promise<void>) {
  for await (const data of far as AsyncIterable<Buffer>) {
    for (let from = 0; from < data.length; from += 4096) {
      const piece = data.subarray(from, from + 4096);
      await through(piece.length);
      near.write(piece);
    }
  }
  near.end();
}
