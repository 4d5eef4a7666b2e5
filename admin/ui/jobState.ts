/** What the progress of a job needs to know; statuses as the API names them. */
export interface JobView {
  readonly status: string;
  readonly progress: number;
  readonly total?: number | null;
}

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

const STATES: Readonly<Record<string, JobState>> = {
  QUEUED: 'queued',
  RUNNING: 'running',
  SUCCEEDED: 'done',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
};

/** The state people see. A status this client does not know yet counts as running: it is asked again. */
export const jobState = (status: string): JobState => STATES[status] ?? 'running';

/** Nothing more will happen. */
export const hasEnded = (status: string): boolean => ['done', 'failed', 'cancelled'].includes(jobState(status));

/** Share done in percent (0–100), or undefined when the total is not known yet. */
export const jobPercent = ({ status, progress, total }: JobView): number | undefined => {
  if (jobState(status) === 'done') return 100;
  if (!total) return undefined;
  return Math.min(100, Math.max(0, Math.floor((progress / total) * 100)));
};
