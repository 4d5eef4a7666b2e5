import { Box, Card, CardContent, Typography } from '@mui/material';
import { RecordContextProvider, useListContext, useRecordContext, useTranslate } from 'ra-core';
import { SelectArrayInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { type JobRow as JobFacts, JobStateView } from '../../ui/JobProgress.js';
import { hasEnded } from '../../ui/jobState.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';

interface JobRow extends JobFacts {
  readonly kind: string;
  readonly updatedAt: string;
}

const STATUSES = { QUEUED: 'queued', RUNNING: 'running', SUCCEEDED: 'done', FAILED: 'failed', CANCELLED: 'cancelled' };
const EVERY_MS = 2000;

const filters = [
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.jobs.fields.status"
    choices={Object.entries(STATUSES).map(([id, state]) => ({ id, name: `job.status.${state}` }))}
    alwaysOn
  />,
];

const Kind = () => {
  const translate = useTranslate();
  const job = useRecordContext<JobRow>();
  return <>{job && translate(`jobs.kind.${job.kind}`, { _: job.kind })}</>;
};
const Changed = () => {
  const format = useFormat();
  const job = useRecordContext<JobRow>();
  return <>{job && format.instant(job.updatedAt)}</>;
};
const Progress = () => {
  const job = useRecordContext<JobRow>();
  return job ? <JobStateView job={job} /> : null;
};

/** One card for each job: a bar and its buttons are no line of text. */
const Cards = () => {
  const { data, isPending } = useListContext<JobRow>();
  if (isPending) return null;
  if (!data?.length) return <EmptyState title="ui.no_match" />;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', p: 1 }}>
      {data.map((job) => (
        <RecordContextProvider key={job.id} value={job}>
          <Card>
            <CardContent sx={{ display: 'grid', gap: 1 }}>
              <Typography sx={{ fontWeight: 600 }}>
                <Kind />
              </Typography>
              <Progress />
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                <Changed />
              </Typography>
            </CardContent>
          </Card>
        </RecordContextProvider>
      ))}
    </Box>
  );
};

// one question for the whole page, and only while something is under way
const pollWhileBusy = {
  refetchInterval: (query: { state: { data?: { data?: readonly JobRow[] } } }) =>
    query.state.data?.data?.some((job) => !hasEnded(job.status)) ? EVERY_MS : false,
};

/** What the viewer started in the background: how far it is, cancel, download. */
export const JobList = () => (
  <ResponsiveList<JobRow>
    filters={filters}
    sort={{ field: 'updatedAt', order: 'DESC' }}
    perPage={10}
    rowClick={false}
    queryOptions={pollWhileBusy as never}
    empty={{ title: 'jobs.empty', body: 'jobs.empty_body' }}
    simple={{}}
    narrow={<Cards />}
  >
    <Column source="kind">
      <Kind />
    </Column>
    <Column source="status">
      <Progress />
    </Column>
    <Column source="updatedAt">
      <Changed />
    </Column>
  </ResponsiveList>
);
