import { Box, Button, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useRecordContext, useTranslate } from 'ra-core';
import { Link, Title } from 'ra-ui-materialui';
import type { FollowUpOneQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { FollowUpState } from './FollowUpList.js';
import { CancelButton, CheckpointButton, FinishButton } from './FollowUpVerbs.js';

export type FollowUp = NonNullable<FollowUpOneQuery['record']>;

export const FollowUpShow = () => (
  <ShowPage whole="viewerCan">
    <FollowUpPage />
  </ShowPage>
);

const FollowUpPage = () => {
  const followUp = useRecordContext<FollowUp>();
  if (!followUp) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={followUp.employeeName} />
      <Facts followUp={followUp} />
      <Checkpoints followUp={followUp} />
    </Box>
  );
};

const Facts = ({ followUp }: { readonly followUp: FollowUp }) => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  const { after, evaluation, viewerCan } = followUp;
  return (
    <Section title="followups.facts" actions={<FollowUpState row={followUp} />}>
      <Details>
        <Detail label="resources.followUps.fields.employeeName">{followUp.employeeName}</Detail>
        <Detail label="resources.followUps.fields.unit.name">{followUp.unit.name}</Detail>
        <Detail label="resources.followUps.fields.kind">{translate(`followups.kind.${followUp.kind}`)}</Detail>
        <Detail label="resources.followUps.fields.ownerName">{followUp.ownerName}</Detail>
        <Detail label="followups.assigned">{format.day(followUp.assignedOn)}</Detail>
        <Detail label="resources.followUps.fields.dueOn">{format.day(followUp.dueOn)}</Detail>
        <Detail label="resources.followUps.fields.cycleId">{followUp.cycle?.name}</Detail>
        {after && (
          <Detail label="followups.after">
            <Link to={path({ resource: 'followUps', type: 'show', id: after.id })}>
              {translate(`followups.kind.${after.kind}`)}
            </Link>
          </Detail>
        )}
        <Detail label="resources.followUps.fields.task" wide>
          {followUp.task}
        </Detail>
        {followUp.finishedOn && (
          <>
            <Detail label="followups.finished">{format.day(followUp.finishedOn)}</Detail>
            <Detail label="followups.outcome">
              {followUp.outcome && translate(`followups.outcomes.${followUp.outcome}`)}
            </Detail>
            <Detail label="followups.result" wide>
              {followUp.result}
            </Detail>
          </>
        )}
      </Details>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {viewerCan.finish && <FinishButton followUp={followUp} />}
        {viewerCan.cancel && <CancelButton followUp={followUp} />}
        {evaluation && (
          <Button
            component={LinkBase}
            to={path({ resource: 'evaluations', type: 'show', id: evaluation.id })}
            size="small"
          >
            {translate('followups.evaluation')}
          </Button>
        )}
      </Box>
    </Section>
  );
};

const Checkpoints = ({ followUp }: { readonly followUp: FollowUp }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (followUp.checkpoints.length === 0) return null;
  return (
    <Section
      title="followups.checkpoints"
      actions={
        followUp.viewerCan.recordCheckpoint &&
        followUp.checkpoints.some(({ heldOn }) => !heldOn) && <CheckpointButton followUp={followUp} />
      }
    >
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
        {followUp.checkpoints.map(({ id, dueOn, heldOn, progress, note }) => (
          <li key={id}>
            <Typography sx={{ fontWeight: 600 }}>
              {[format.day(dueOn), progress && translate(`followups.progress.${progress}`)].filter(Boolean).join(' · ')}
            </Typography>
            {heldOn && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {[`${translate('followups.held_on')} ${format.day(heldOn)}`, note].filter(Boolean).join(' · ')}
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </Section>
  );
};
