import { useRecordContext, useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';

interface JobRow {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly updatedAt: string;
}

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
  return job ? <JobProgress id={job.id} /> : null;
};

/** What the viewer started in the background: how far it is, cancel, download. */
export const JobList = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveList<JobRow>
      sort={{ field: 'updatedAt', order: 'DESC' }}
      perPage={10}
      rowClick={false}
      empty={{ title: 'jobs.empty', body: 'jobs.empty_body' }}
      simple={{
        primaryText: (job) => translate(`jobs.kind.${job.kind}`, { _: job.kind }),
        secondaryText: (job) => <JobProgress id={job.id} />,
        tertiaryText: (job) => format.instant(job.updatedAt),
      }}
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
};
