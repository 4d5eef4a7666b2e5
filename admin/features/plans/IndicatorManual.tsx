import { Box, Typography } from '@mui/material';
import { maxLength, required, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'ra-ui-materialui';
import type { WriteIndicatorManualInput } from '../../gql/graphql.js';
import { Detail, Details } from '../../ui/Details.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Plan } from './PlanShow.js';
import { removeIndicatorManualDocument, writeIndicatorManualDocument } from './plans.queries.js';

type Result = Plan['results'][number];
type Indicator = Result['indicators'][number];

/** The manual of an indicator, folded until somebody wants to read it. */
export const IndicatorManual = ({ result, indicator }: { readonly result: Result; readonly indicator: Indicator }) => {
  const translate = useTranslate();
  const { manual } = indicator;
  if (!manual) return null;
  return (
    <Box component="details" sx={{ my: 0.5 }}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', py: 0.25, width: 'fit-content' }}>
        {translate('plans.manual')}
      </Typography>
      <Box sx={{ my: 1, pl: 1.5, borderLeft: 2, borderColor: 'divider', whiteSpace: 'pre-line' }}>
        <Details>
          <Detail label="plans.manual_purpose" wide>
            {manual.purpose}
          </Detail>
          <Detail label="plans.manual_definition" wide>
            {manual.definition}
          </Detail>
          <Detail label="plans.manual_formula" wide>
            {manual.formula}
          </Detail>
          <Detail label="plans.manual_unit">{manual.unit}</Detail>
          <Detail label="plans.control_level">
            {result.controlLevel && translate(`plans.control_levels.${result.controlLevel}`)}
          </Detail>
          <Detail label="plans.manual_data_source">{manual.dataSource}</Detail>
          <Detail label="plans.manual_reported_every">
            {translate(`plans.reporting_periods.${manual.reportedEvery}`)}
          </Detail>
        </Details>
      </Box>
    </Box>
  );
};

const PERIODS = ['MONTHLY', 'QUARTERLY', 'SEMESTERLY', 'YEARLY'].map((id) => ({
  id,
  name: `plans.reporting_periods.${id}`,
}));

interface FieldsProps {
  readonly indicator: string;
  readonly isQuantitative: boolean;
  /** A range has its unit already; the control level is that of the result. */
  readonly asksUnit: boolean;
}

const ManualFields = ({ indicator, isQuantitative, asksUnit }: FieldsProps) => {
  const needed = isQuantitative ? [required()] : [];
  const note = isQuantitative ? undefined : 'plans.manual_optional';
  const long = { multiline: true, fullWidth: true };
  return (
    <>
      <Typography sx={{ mb: 2, fontWeight: 600 }}>{indicator}</Typography>
      <TextInput source="purpose" label="plans.manual_purpose" validate={[required(), maxLength(2000)]} {...long} />
      <TextInput
        source="definition"
        label="plans.manual_definition"
        validate={[required(), maxLength(4000)]}
        {...long}
      />
      <TextInput
        source="formula"
        label="plans.manual_formula"
        validate={[...needed, maxLength(2000)]}
        helperText={note}
        {...long}
      />
      {asksUnit && (
        <TextInput
          source="unit"
          label="plans.manual_unit"
          validate={[...needed, maxLength(60)]}
          helperText={note}
          fullWidth
        />
      )}
      <TextInput
        source="dataSource"
        label="plans.manual_data_source"
        validate={[required(), maxLength(1000)]}
        {...long}
      />
      <SelectInput
        source="reportedEvery"
        label="plans.manual_reported_every"
        choices={PERIODS}
        validate={required()}
        fullWidth
      />
    </>
  );
};

interface ButtonProps {
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/** Writes the manual of an indicator of a draft, or changes it. */
export const WriteManualButton = ({ plan, indicator: { key, text, target, manual } }: ButtonProps) => (
  <VerbButton
    label={manual ? 'plans.edit_manual' : 'plans.write_manual'}
    variant="text"
    document={writeIndicatorManualDocument}
    form={
      <ManualFields indicator={text} isQuantitative={plan.approach === 'QUANTITATIVE'} asksUnit={target.isNarrative} />
    }
    defaultValues={manual ? { ...manual } : {}}
    variables={(values) => {
      const { purpose, definition, formula, unit, dataSource, reportedEvery } = values as WriteIndicatorManualInput;
      return {
        input: {
          ...{ id: plan.id, version: plan.version, indicatorKey: key },
          ...{ purpose, definition, formula, unit, dataSource, reportedEvery },
        },
      };
    }}
  />
);

export const RemoveManualButton = ({ plan, indicator: { key } }: ButtonProps) => (
  <VerbButton
    label="plans.remove_manual"
    confirm="plans.remove_manual_question"
    variant="text"
    document={removeIndicatorManualDocument}
    variables={() => ({ input: { id: plan.id, version: plan.version, indicatorKey: key } })}
  />
);
