import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, NumberInput, SelectInput, TextInput } from 'ra-ui-materialui';
import type { ProgressOfQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { SafeLink } from '../../ui/SafeLink.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Plan } from './PlanShow.js';
import {
  addActionDocument,
  planProgressDocument,
  recordProgressDocument,
  takeOverResultDocument,
} from './plans.queries.js';

/** What was achieved, newest first, with its evidence (Ps 16; forms B.1.1–B.1.2). */
export const PlanProgress = ({ plan }: { readonly plan: Plan }) =>
  plan.cycle && plan.employee ? <Progress plan={plan} cycleId={plan.cycle.id} employeeId={plan.employee.id} /> : null;

interface ProgressProps {
  readonly plan: Plan;
  readonly cycleId: string;
  readonly employeeId: string;
}

const Progress = ({ plan, cycleId, employeeId }: ProgressProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = plan.results.flatMap((result) =>
    result.indicators.map(({ key, text }) => ({ key, text, resultKey: result.key })),
  );
  return (
    <Section
      title="plans.progress"
      actions={plan.viewerCan.monitor && <RecordButton cycleId={cycleId} indicators={indicators} />}
    >
      <Loaded of={useDocument(planProgressDocument, { cycleId, employeeId })} height={80}>
        {({ progressEntries: { items }, actionItems, resultTakeovers }) => (
          <>
            <Actions plan={plan} cycleId={cycleId} actions={actionItems.items} />
            <Takeovers plan={plan} takeovers={resultTakeovers.items} />
            {items.length === 0 ? (
              <Typography sx={{ color: 'text.secondary' }}>{translate('plans.no_progress')}</Typography>
            ) : (
              <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
                {items.map(({ id, happenedOn, realisation, isFinal, indicatorKey, evidence }) => (
                  <li key={id}>
                    <Typography>
                      {[format.day(happenedOn), realisation, isFinal && translate('plans.final')]
                        .filter(Boolean)
                        .join(' · ')}
                    </Typography>
                    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                      {indicators.find(({ key }) => key === indicatorKey)?.text}
                    </Typography>
                    {evidence.map(({ name, url }) => (
                      <Typography key={url} variant="body2">
                        <SafeLink href={url} label={name} />
                      </Typography>
                    ))}
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

interface ActionsProps {
  readonly plan: Plan;
  readonly cycleId: string;
  readonly actions: ProgressOfQuery['actionItems']['items'];
}

/** The planned actions of the results (rencana aksi, form B.1.1). */
const Actions = ({ plan, cycleId, actions }: ActionsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (actions.length === 0 && !plan.viewerCan.monitor) return null;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{translate('plans.actions')}</Typography>
        {plan.viewerCan.monitor && (
          <VerbButton
            label="plans.add_action"
            variant="text"
            document={addActionDocument}
            form={
              <>
                <ResultInput plan={plan} />
                <TextInput source="text" label="plans.action" validate={required()} multiline fullWidth />
                <DateInput source="dueOn" label="plans.due" fullWidth />
              </>
            }
            variables={(values) => ({ input: { cycleId, ...values } as never })}
          />
        )}
      </Box>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {actions.map(({ id, text, dueOn, doneOn }) => (
          <li key={id}>
            {[text, dueOn && format.day(dueOn), doneOn && `✓ ${format.day(doneOn)}`].filter(Boolean).join(' · ')}
          </li>
        ))}
      </Box>
    </Box>
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

const ResultInput = ({ plan }: { readonly plan: Plan }) => (
  <SelectInput
    source="resultKey"
    label="plans.result_text"
    choices={plan.results.map(({ key, text }) => ({ id: key, name: text }))}
    translateChoice={false}
    validate={required()}
    fullWidth
  />
);

interface RecordProps {
  readonly cycleId: string;
  readonly indicators: readonly { readonly key: string; readonly text: string; readonly resultKey: string }[];
}

const RecordButton = ({ cycleId, indicators }: RecordProps) => (
  <VerbButton
    label="plans.record"
    document={recordProgressDocument}
    form={
      <>
        <SelectInput
          source="indicatorKey"
          label="plans.indicator"
          choices={indicators.map(({ key, text }) => ({ id: key, name: text }))}
          translateChoice={false}
          validate={required()}
          fullWidth
        />
        <DateInput source="happenedOn" label="plans.happened_on" validate={required()} fullWidth />
        <TextInput source="realisation" label="plans.realisation" validate={required()} multiline fullWidth />
        <NumberInput source="value" label="plans.figure" fullWidth />
        <BooleanInput source="isFinal" label="plans.final" />
        <TextInput source="evidenceName" label="plans.evidence_name" fullWidth />
        <TextInput source="evidenceUrl" label="plans.evidence_url" type="url" fullWidth />
      </>
    }
    variables={({ evidenceName, evidenceUrl, indicatorKey, ...values }) => ({
      input: {
        ...values,
        cycleId,
        indicatorKey,
        resultKey: indicators.find(({ key }) => key === indicatorKey)?.resultKey,
        evidence: evidenceUrl ? [{ name: String(evidenceName ?? evidenceUrl), url: String(evidenceUrl) }] : [],
      } as never,
    })}
  />
);
