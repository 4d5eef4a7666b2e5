import { maxLength, required } from 'ra-core';
import { BooleanInput, NumberInput, SelectArrayInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import type { Plan } from './PlanShow.js';
import { superiorResultsDocument } from './plans.queries.js';

const ASPECTS = ['QUANTITY', 'QUALITY', 'TIME', 'COST'];
const PERSPECTIVES = ['SERVICE_RECIPIENT', 'BUSINESS_PROCESS', 'INTERNAL_STRENGTHENING', 'BUDGET'];
const SOURCES = [
  'PERFORMANCE_AGREEMENT',
  'STRATEGIC_PLAN',
  'ANNUAL_WORK_PLAN',
  'DIRECTIVE',
  'ACTION_PLAN',
  'ACTING_ASSIGNMENT',
];
const LEVELS = [
  'OUTCOME',
  'INTERMEDIATE_OUTCOME',
  'LOW_CONTROL_OUTPUT',
  'MEDIUM_CONTROL_OUTPUT',
  'HIGH_CONTROL_OUTPUT',
];
const CONCERNS = ['LIFE', 'INJURY', 'NATIONAL_SECURITY', 'LARGE_MONETARY_LOSS'];
const choices = (ids: readonly string[], prefix: string) => ids.map((id) => ({ id, name: `${prefix}.${id}` }));

interface ResultFieldsProps {
  readonly planId: string;
  /** What is taken up already: it stays choosable when the leader's plan has a newer edition. */
  readonly taken?: Pick<Plan['results'][number], 'supportsKey' | 'supportsText'>;
}

/** What a result is: the leader's result it takes up, its words, where it comes from and how near it is to the hand. */
export const ResultFields = ({ planId, taken }: ResultFieldsProps) => {
  const { data } = useDocument(superiorResultsDocument, { planId });
  const offered = (data?.superiorResults ?? []).map(({ key, text, superiorName }) => ({
    id: key,
    name: `${text} (${superiorName})`,
  }));
  const key = taken?.supportsKey;
  const kept = key && !offered.some(({ id }) => id === key) ? [{ id: key, name: taken.supportsText ?? key }] : [];
  return (
    <>
      <SelectInput
        source="supportsKey"
        label="plans.supports"
        choices={[...offered, ...kept]}
        translateChoice={false}
        fullWidth
      />
      <TextInput source="text" label="plans.result_text" validate={[required(), maxLength(1000)]} multiline fullWidth />
      <SelectInput source="source" label="plans.source" choices={choices(SOURCES, 'plans.sources')} fullWidth />
      <SelectInput
        source="controlLevel"
        label="plans.control_level"
        choices={choices(LEVELS, 'plans.control_levels')}
        fullWidth
      />
    </>
  );
};

/** The rarer sides of a result: another leader's assignment, and matters for which an absolute target is fine (p.51). */
export const MoreResultFields = () => (
  <>
    <BooleanInput source="assignedByOther" label="plans.assigned_by_other" />
    <TextInput source="assignedBy" label="plans.assigned_by" validate={maxLength(300)} fullWidth />
    <SelectArrayInput
      source="concerns"
      label="plans.concern"
      choices={choices(CONCERNS, 'plans.concerns')}
      helperText="plans.concern_note"
      fullWidth
    />
  </>
);

export const IndicatorFields = () => (
  <>
    <TextInput
      source="indicator"
      label="plans.indicator_text"
      validate={[required(), maxLength(1000)]}
      multiline
      fullWidth
    />
    <SelectArrayInput source="aspects" label="plans.aspect" choices={choices(ASPECTS, 'plans.aspects')} fullWidth />
    <SelectInput
      source="perspective"
      label="plans.perspective"
      choices={choices(PERSPECTIVES, 'plans.perspectives')}
      fullWidth
    />
    <NumberInput source="min" label="plans.target_min" fullWidth />
    <NumberInput source="max" label="plans.target_max" fullWidth />
    <TextInput source="unit" label="plans.target_unit" fullWidth />
    <SelectInput
      source="direction"
      label="plans.direction"
      choices={choices(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'], 'plans.directions')}
      fullWidth
    />
    <TextInput source="narrative" label="plans.target_text" multiline fullWidth />
  </>
);
