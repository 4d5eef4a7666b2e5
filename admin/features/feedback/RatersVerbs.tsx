import { Box } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../../kernel/hooks.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { mayAssign } from './coverage.js';
import { feedbackJobsDocument, generateRatersDocument, resumeReleaseDocument } from './feedback.queries.js';

/** Long work on a cycle's feedback; a job that runs already is found again after a reload. */
export const RatersVerbs = ({
  cycle,
  onEnd,
}: {
  readonly cycle: { readonly id: string; readonly phase: string };
  readonly onEnd: () => void;
}) => {
  const [started, setStarted] = useState<string>();
  const { data } = useDocument(feedbackJobsDocument, {});
  const [running] = data?.jobs.items ?? [];
  const [seen, setSeen] = useState<string>();
  if (running && running.id !== seen) setSeen(running.id);
  const jobId = started ?? seen;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {mayAssign(cycle.phase) && (
          <VerbButton
            label="feedback.coverage.generate"
            confirm="feedback.coverage.generate_question"
            success="feedback.coverage.generate_started"
            document={generateRatersDocument}
            variables={() => ({ input: { cycleId: cycle.id } })}
            onSuccess={({ generateRaters }) => setStarted(generateRaters.job.id)}
          />
        )}
        {['RATING', 'CALIBRATION'].includes(cycle.phase) && (
          <VerbButton
            label="feedback.coverage.resume"
            confirm="feedback.coverage.resume_question"
            success="feedback.coverage.resume_started"
            variant="outlined"
            document={resumeReleaseDocument}
            variables={() => ({ input: { cycleId: cycle.id } })}
            onSuccess={({ resumeFeedbackRelease }) => setStarted(resumeFeedbackRelease.job.id)}
          />
        )}
      </Box>
      {jobId && (
        <Box sx={{ flexBasis: '100%' }}>
          <JobProgress id={jobId} onEnd={onEnd} />
        </Box>
      )}
    </>
  );
};
