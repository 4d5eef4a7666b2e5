import { Alert, Box, Card, CardContent, Typography } from '@mui/material';
import { maxLength, minLength, required, useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { UnitDistribution } from './DistributionPage.js';
import { PREDICATES } from './evaluations.messages.js';
import { recordDistributionReasonDocument } from './evaluations.queries.js';

/** One unit: how many people have which predicate, what stands out against the guide, and the reason for it. */
export const UnitDistributionCard = ({
  cycleId,
  isExplainable,
  unit,
}: {
  readonly cycleId: string;
  /** Whether the phase of the cycle still takes reasons. */
  readonly isExplainable: boolean;
  readonly unit: UnitDistribution;
}) => {
  const translate = useTranslate();
  const mayExplain = useAllowed('recordDistributionReason') && isExplainable;
  const isWarned = unit.findings.some((finding) => finding.isWarning);
  return (
    <Card component="li" sx={{ minWidth: 0 }}>
      <CardContent sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box>
          <Typography variant="h3" component="h2">
            {unit.unitName}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {`${translate('evaluations.organisation_predicate')}: ${unit.organisationPredicate ? translate(`evaluations.organisation.${unit.organisationPredicate}`) : '—'}`}
          </Typography>
        </Box>
        <DistributionCounts unit={unit} />
        <DistributionFindings unit={unit} />
        {unit.reason && (
          <Typography variant="body2">{`${translate('evaluations.explained')}: ${unit.reason}`}</Typography>
        )}
        {mayExplain && isWarned && (
          <Box>
            <VerbButton
              label="evaluations.explain"
              variant={unit.reason ? 'text' : 'contained'}
              document={recordDistributionReasonDocument}
              form={
                <TextInput
                  source="reason"
                  label="resources.evaluations.fields.reason"
                  validate={[required(), minLength(10), maxLength(2000)]}
                  multiline
                  minRows={3}
                  fullWidth
                />
              }
              defaultValues={{ reason: unit.reason ?? '' }}
              variables={({ reason }) => ({ input: { cycleId, unitId: unit.unitId, reason: String(reason) } })}
            />
          </Box>
        )}
      </CardContent>
    </Card>
  );
};

export const DistributionCounts = ({ unit }: { readonly unit: UnitDistribution }) => {
  const translate = useTranslate();
  const format = useFormat();
  const figures = [
    ...PREDICATES.map((predicate) => ({
      label: `evaluations.predicate.${predicate}`,
      count: unit.counts.find((one) => one.predicate === predicate)?.count ?? 0,
    })),
    { label: 'evaluations.open', count: unit.open },
  ];
  return (
    <Box component="dl" sx={{ display: 'grid', gap: 1, m: 0, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}>
      {figures.map(({ label, count }) => (
        <Box key={label} sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(label)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontWeight: count > 0 ? 700 : 400 }}>
            {format.number(count)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};

export const DistributionFindings = ({ unit }: { readonly unit: UnitDistribution }) => {
  const translate = useTranslate();
  if (!unit.isChecked || unit.findings.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(unit.isChecked ? 'evaluations.no_findings' : 'evaluations.unchecked')}
      </Typography>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {unit.findings.map((finding) => (
        <Alert key={finding.message} severity={finding.isWarning && !unit.reason ? 'warning' : 'info'} sx={{ py: 0 }}>
          {finding.message}
        </Alert>
      ))}
    </Box>
  );
};
