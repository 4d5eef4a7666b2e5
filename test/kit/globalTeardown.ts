import type { Embedded } from '../../server/kernel/embedded.js';

/** Stops the PostgreSQL of the run when the last project that uses it has ended. */
export default async function globalTeardown(): Promise<void> {
  const shared = globalThis as { kinerjaPostgres?: Embedded; kinerjaUsers?: number };
  shared.kinerjaUsers = (shared.kinerjaUsers ?? 1) - 1;
  if (shared.kinerjaUsers > 0) return;
  await shared.kinerjaPostgres?.stop();
  delete shared.kinerjaPostgres;
}
