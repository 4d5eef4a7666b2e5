import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { LinkBase, useParams, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { RateeRatersQuery } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { NotFoundPage } from '../../ui/NotFoundPage.js';
import { Section } from '../../ui/Section.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { ExternalRaters } from '../external/ExternalRaters.js';
import { mayAssign, mayWithdraw } from './coverage.js';
import { rateeRatersDocument } from './feedback.queries.js';
import { AddRaterButton, RemoveRaterButton, ReplaceRaterButton } from './RaterButtons.js';

type Cycle = NonNullable<RateeRatersQuery['cycle']>;
type Invitation = RateeRatersQuery['feedbackInvitations'][number];

/** The raters of one person, for the officer who changes them. Whether somebody answered is not said here. */
export const RateeRatersPage = () => {
  const translate = useTranslate();
  const { cycleId = '', rateeId = '' } = useParams();
  const { data, isPending } = useDocument(rateeRatersDocument, { cycleId, rateeId });
  if (isPending) return <Skeleton variant="rounded" height={240} sx={{ mt: 2 }} />;
  if (!data?.cycle || !data.employee) return <NotFoundPage />;
  const { cycle, employee, feedbackInvitations } = data;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, maxWidth: 960, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('feedback.ratee.title', { name: employee.name })} />
      <Box>
        <Typography variant="h2">{employee.name}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>{`${employee.position.title}, ${employee.unit.name}`}</Typography>
        <Typography variant="body2">
          {`${cycle.name} · ${translate('feedback.ratee.superior', { name: employee.superior?.name ?? '—' })}`}
        </Typography>
      </Box>
      <Alert severity="info">
        {translate(
          `feedback.ratee.${cycle.phase === 'FEEDBACK' ? 'collecting' : mayAssign(cycle.phase) ? 'free' : 'over'}`,
        )}
      </Alert>
      {cycle.design.groups.map((group) => (
        <Group
          key={group.kind}
          cycle={cycle}
          rateeId={rateeId}
          group={group}
          invitations={feedbackInvitations.filter(({ kind }) => kind === group.kind)}
        />
      ))}
      {cycle.design.groups.some(({ kind }) => kind === 'OTHER') && (
        <ExternalRaters
          cycleId={cycleId}
          rateeId={rateeId}
          isOpen={mayAssign(cycle.phase)}
          isCollecting={cycle.phase === 'FEEDBACK'}
        />
      )}
      <Box>
        <Button component={LinkBase} to="/raters" variant="outlined" size="small">
          {translate('feedback.ratee.back')}
        </Button>
      </Box>
    </Box>
  );
};

interface GroupProps {
  readonly cycle: Cycle;
  readonly rateeId: string;
  readonly group: Cycle['design']['groups'][number];
  readonly invitations: readonly Invitation[];
}

const Group = ({ cycle, rateeId, group, invitations }: GroupProps) => {
  const translate = useTranslate();
  const asked = invitations.filter(({ declineReason }) => declineReason == null).length;
  return (
    <Section
      title={translate(`feedback.kind.${group.kind}`)}
      actions={
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <StatusChip
            label={translate('feedback.ratee.count', { asked, minimum: group.minimum, maximum: group.maximum })}
            tone={asked < group.minimum ? 'warning' : 'success'}
          />
          {mayAssign(cycle.phase) && asked < group.maximum && (
            <AddRaterButton cycleId={cycle.id} rateeId={rateeId} kind={group.kind} />
          )}
        </Box>
      }
    >
      {invitations.length === 0 && <Typography>{translate('feedback.ratee.nobody')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {invitations.map((invitation) => (
          <Box
            key={invitation.requestId}
            component="li"
            sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Box sx={{ minWidth: 0, flex: '1 1 200px' }}>
              <Typography sx={{ fontWeight: 600 }}>{invitation.raterName}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {invitation.raterUnit}
              </Typography>
              {invitation.declineReason != null && (
                <Typography variant="body2" sx={{ color: 'warning.main' }}>
                  {translate('feedback.ratee.declined', { reason: invitation.declineReason })}
                </Typography>
              )}
            </Box>
            {mayWithdraw(cycle.phase, invitation.declineReason) && (
              <Box sx={{ display: 'flex', gap: 1 }}>
                <ReplaceRaterButton requestId={invitation.requestId} />
                <RemoveRaterButton requestId={invitation.requestId} />
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
};
