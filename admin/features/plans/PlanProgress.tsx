import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import type { ProgressOfQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { EvidenceLinks } from '../../ui/EvidenceLinks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { PlanActions, ResultInput } from './PlanActions.js';
import type { Plan } from './PlanShow.js';
import { planProgressDocument, takeOverResultDocument } from './plans.queries.js';
import { type Entry, type Measured, RecordProgressButton } from './RecordProgress.js';

/** What was achieved, newest first, with its evidence (Ps 16; forms B.1.1–B.1.2). */
export const PlanProgress = ({ plan }: { readonly plan: Plan }) =>
  plan.cycle ? <Progress plan={plan} cycleId={plan.cycle.id} /> : null;

interface ProgressProps {
  readonly plan: Plan;
  readonly cycleId: string;
}

const Progress = ({ plan, cycleId }: ProgressProps) => {
  const translate = useTranslate();
  const indicators = plan.results.flatMap((result) =>
    result.indicators.map(({ key, text }) => ({ key, text, resultKey: result.key })),
  );
  return (
    <Section
      title="plans.progress"
      actions={plan.viewerCan.monitor && <RecordProgressButton cycleId={cycleId} indicators={indicators} />}
    >
      <Loaded of={useDocument(planProgressDocument, { cycleId, employeeId: plan.employeeId })} height={80}>
        {({ progressEntries: { items }, actionItems, resultTakeovers }) => (
          <>
            <PlanActions plan={plan} cycleId={cycleId} actions={actionItems.items} />
            <Takeovers plan={plan} takeovers={resultTakeovers.items} />
            {items.length === 0 ? (
              <Typography sx={{ color: 'text.secondary' }}>{translate('plans.no_progress')}</Typography>
            ) : (
              <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
                {items.map((entry) => (
                  <li key={`${entry.id}${entry.version}`}>
                    <Realised entry={entry} indicators={indicators} />
                    {plan.viewerCan.monitor && (
                      <RecordProgressButton cycleId={cycleId} indicators={indicators} entry={entry} />
                    )}
                  </li>
                ))}
              </Box>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
};

/** What was realised, on which indicator, and where its evidence is. */
const Realised = ({ entry, indicators }: { readonly entry: Entry; readonly indicators: readonly Measured[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { happenedOn, realisation, value, isFinal, indicatorKey, evidence } = entry;
  return (
    <>
      <Typography>
        {[
          format.day(happenedOn),
          value == null ? null : format.number(value),
          realisation,
          isFinal && translate('plans.final'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {indicators.find(({ key }) => key === indicatorKey)?.text}
      </Typography>
      <EvidenceLinks evidence={evidence} />
    </>
  );
};

interface TakeoversProps {
  readonly plan: Plan;
  readonly takeovers: ProgressOfQuery['resultTakeovers']['items'];
}

/** Results the leader took over because they made no progress, with the note that the evaluation uses (Ps 20). */
const Takeovers = ({ plan, takeovers }: TakeoversProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (takeovers.length === 0 && !plan.viewerCan.guide) return null;
  return (
    <Box>
      {plan.viewerCan.guide && (
        <VerbButton
          label="plans.take_over"
          confirm="plans.take_over_question"
          variant="text"
          document={takeOverResultDocument}
          form={
            <>
              <ResultInput plan={plan} />
              <TextInput source="note" label="plans.note" validate={required()} multiline minRows={2} fullWidth />
            </>
          }
          variables={(values) => ({ input: { planId: plan.id, ...values } as never })}
        />
      )}
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {takeovers.map(({ id, resultText, note, takenOn, leader }) => (
          <li key={id}>
            {[translate('plans.taken_over', { result: resultText, day: format.day(takenOn) }), leader?.name, note]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </Box>
    </Box>
  );
};
