import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useId } from 'react';
import { useDocument, useFormat } from '../kernel/hooks.js';
import { cancelJobDocument, jobDocument } from '../kernel/jobs.queries.js';
import { hasEnded, type JobView, jobPercent, jobState } from './jobState.js';
import { SafeLink } from './SafeLink.js';
import { VerbButton } from './VerbButton.js';

const EVERY_MS = 2000;
const SEVERITY = { done: 'success', failed: 'error', cancelled: 'warning', queued: 'info', running: 'info' } as const;

/** What is known of a job; the message is the server's sentence. */
export interface JobRow extends JobView {
  readonly id: string;
  readonly message?: string | null;
  readonly resultUrl?: string | null;
}

/** A background job from start to end. Asks every two seconds until it ended. */
export const JobProgress = ({ id, onEnd }: { readonly id: string; readonly onEnd?: (status: string) => void }) => {
  const translate = useTranslate();
  const { data } = useDocument(
    jobDocument,
    { id },
    { refetchInterval: (last) => (last?.job && hasEnded(last.job.status) ? false : EVERY_MS) },
  );
  const job = data?.job;
  const ended = job && hasEnded(job.status) ? job.status : undefined;
  useEffect(() => {
    if (ended) onEnd?.(ended);
  }, [ended, onEnd]);
  return job ? <JobStateView job={job} /> : <LinearProgress aria-label={translate('job.progress')} />;
};

/** A job as it stands: bar, figures, cancel; once it has ended, its sentence and the file it made. */
export const JobStateView = ({ job }: { readonly job: JobRow }) => {
  const translate = useTranslate();
  const format = useFormat();
  const labelId = useId();
  const state = jobState(job.status);
  const percent = jobPercent(job);
  if (hasEnded(job.status)) {
    return (
      <Alert
        severity={SEVERITY[state]}
        action={job.resultUrl && <SafeLink href={job.resultUrl} label={translate('job.download')} download />}
      >
        {translate(`job.status.${state}`)}
        {job.message && `: ${job.message}`}
      </Alert>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 2, flexWrap: 'wrap' }}>
        <Typography id={labelId}>{job.message ?? translate(`job.status.${state}`)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {job.total ? translate('job.of', { done: format.number(job.progress), total: format.number(job.total) }) : ''}
        </Typography>
      </Box>
      <LinearProgress
        aria-labelledby={labelId}
        variant={percent === undefined ? 'indeterminate' : 'determinate'}
        value={percent}
      />
      <Box>
        <VerbButton
          label="job.cancel"
          confirm="job.cancel_confirm"
          document={cancelJobDocument}
          variables={() => ({ input: { id: job.id } })}
          success="job.status.cancelled"
          variant="outlined"
          color="warning"
        />
      </Box>
    </Box>
  );
};
