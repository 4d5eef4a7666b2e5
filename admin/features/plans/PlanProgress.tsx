import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, NumberInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { SafeLink } from '../../ui/SafeLink.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Plan } from './PlanShow.js';
import { planProgressDocument, recordProgressDocument } from './plans.queries.js';

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
        {({ progressEntries: { items } }) =>
          items.length === 0 ? (
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
          )
        }
      </Loaded>
    </Section>
  );
};

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
