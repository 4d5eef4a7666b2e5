import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { SelectInput, Title } from 'ra-ui-materialui';
import type { MyPeriodicFeedbackQuery } from '../../gql/graphql.js';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { GiveButton } from './GivenVerbs.js';
import { PeriodicLeaders } from './PeriodicLeaders.js';
import { agreeRhythmDocument, periodicFeedbackDocument, proposeRhythmDocument } from './rhythm.queries.js';

type Duty = MyPeriodicFeedbackQuery['periodicFeedback'][number];

const TONE = { LATER: 'success', SOON: 'warning', OVERDUE: 'danger' } as const satisfies Record<Duty['state'], Tone>;
const CHOICES = [1, 2, 3, 4, 6];

/** What a leader must give as agreed, what one gets oneself, and for officers how the leaders stand (Ps 19(2)). */
export const PeriodicPage = () => {
  const translate = useTranslate();
  const isEmployee = useAllowed('periodicFeedback');
  const isOfficer = useAllowed('periodicFeedbackByLeader');
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="rhythm.title" />
      <Typography sx={{ color: 'text.secondary' }}>{translate('rhythm.note')}</Typography>
      {isEmployee && <Mine />}
      {isOfficer && <PeriodicLeaders />}
    </Box>
  );
};

const Mine = () => {
  const found = useDocument(periodicFeedbackDocument, {});
  return (
    <Loaded of={found} height={160}>
      {({ periodicFeedback }) => {
        const toGive = periodicFeedback.filter(({ viewerCan }) => viewerCan.give);
        const toGet = periodicFeedback.filter(({ viewerCan }) => !viewerCan.give);
        return (
          <>
            {toGive.length > 0 && <Duties title="rhythm.to_give" duties={toGive} />}
            <Duties title="rhythm.to_get" duties={toGet} />
          </>
        );
      }}
    </Loaded>
  );
};

interface DutiesProps {
  /** Message key. */
  readonly title: string;
  readonly duties: readonly Duty[];
}

const Duties = ({ title, duties }: DutiesProps) => {
  const translate = useTranslate();
  return (
    <Section title={title}>
      {duties.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('rhythm.none_to_get')}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {duties.map((duty) => (
          <DutyLine key={duty.employeeId} duty={duty} />
        ))}
      </Box>
    </Section>
  );
};

const DutyLine = ({ duty }: { readonly duty: Duty }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { viewerCan } = duty;
  const interval = [
    translate('rhythm.every', { smart_count: duty.everyMonths }),
    duty.agreedOn ? translate('rhythm.agreed', { day: format.day(duty.agreedOn) }) : translate('rhythm.standard'),
  ].join(', ');
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="div" sx={{ fontWeight: 600, display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {viewerCan.give ? duty.employeeName : translate('rhythm.from', { name: duty.leaderName })}
          <StatusChip label={`rhythm.state.${duty.state}`} tone={TONE[duty.state]} />
        </Typography>
        <Typography variant="body2">
          {[
            translate('rhythm.due', { day: format.day(duty.dueOn) }),
            duty.lastOn ? translate('rhythm.last', { day: format.day(duty.lastOn) }) : translate('rhythm.never'),
          ].join(' · ')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {interval}
        </Typography>
        {duty.proposedBy && (
          <Typography variant="body2">
            {translate('rhythm.proposed', {
              side: translate(`rhythm.side.${duty.proposedBy}`),
              months: duty.proposedMonths,
            })}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {viewerCan.agree && <AgreeButton duty={duty} />}
        {viewerCan.propose && <ProposeButton duty={duty} />}
        {viewerCan.give && <GiveButton receiverId={duty.employeeId} isQuiet={duty.state === 'LATER'} />}
      </Box>
    </Box>
  );
};

const AgreeButton = ({ duty: { employeeId, version } }: { readonly duty: Duty }) => (
  <VerbButton
    label="rhythm.agree"
    confirm="rhythm.agree_question"
    document={agreeRhythmDocument}
    variables={() => ({ input: { employeeId, version } })}
    success="rhythm.done"
  />
);

const ProposeButton = ({ duty: { employeeId, version, everyMonths } }: { readonly duty: Duty }) => {
  const translate = useTranslate();
  return (
    <VerbButton
      label="rhythm.propose"
      confirm="rhythm.propose_note"
      variant="text"
      document={proposeRhythmDocument}
      defaultValues={{ everyMonths }}
      form={
        <SelectInput
          source="everyMonths"
          label="rhythm.proposal"
          choices={CHOICES.map((id) => ({ id, name: translate('rhythm.every', { smart_count: id }) }))}
          translateChoice={false}
          validate={required()}
          fullWidth
        />
      }
      variables={(values) => ({ input: { employeeId, version, everyMonths: Number(values.everyMonths) } })}
      success="rhythm.sent"
    />
  );
};
