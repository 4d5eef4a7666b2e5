import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from './server.js';

/** Polls a job until it has ended and answers it; fails when it does not end in time. */
export async function ended(
  caller: Caller,
  id: string,
  seconds = 60,
): Promise<{
  status: string;
  progress: number;
  total: number | null;
  message: string | null;
  resultUrl: string | null;
}> {
  for (let tries = 0; tries < seconds * 10; tries++) {
    const { data } = await caller.query(
      'query ($id: UUID!) { job(id: $id) { status progress total message resultUrl } }',
      { id },
    );
    if (data.job && !['QUEUED', 'RUNNING'].includes(data.job.status)) return data.job;
    await sleep(100);
  }
  throw new Error(`job ${id} has not ended after ${seconds} s`);
}
