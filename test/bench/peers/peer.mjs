// What the peers share: the database, the size of the pool (ours has 10 connections too), the way to start and stop.
export const DATABASE_URL = process.env.DATABASE_URL;
export const POOL = 10;

/** Listens on a free port of 127.0.0.1 and prints the address, which the benchmark waits for. */
export function serve(server) {
  server.keepAliveTimeout = 65_000;
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
  process.on('SIGTERM', () => process.exit(0));
}
