import { maxLength, required, useTranslate } from 'ra-core';
import { NumberInput, SelectArrayInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { newResult, type ResultForm, resultsOf, withResults } from './draft.js';
import type { Plan } from './PlanShow.js';
import { savePlanDraftDocument, setPlanExpectationsDocument, superiorResultsDocument } from './plans.queries.js';

interface Props {
  readonly plan: Plan;
}

const ASPECTS = ['QUANTITY', 'QUALITY', 'TIME', 'COST'];
const PERSPECTIVES = ['SERVICE_RECIPIENT', 'BUSINESS_PROCESS', 'INTERNAL_STRENGTHENING', 'BUDGET'];
const choices = (ids: readonly string[], prefix: string) => ids.map((id) => ({ id, name: `${prefix}.${id}` }));

export const AddResultButton = ({ plan, priority }: Props & { readonly priority: 'MAIN' | 'ADDITIONAL' }) => (
  <VerbButton
    label="plans.add_result"
    variant="outlined"
    document={savePlanDraftDocument}
    form={<ResultFields planId={plan.id} />}
    defaultValues={{ direction: 'HIGHER_IS_BETTER', aspects: ['QUANTITY'] }}
    variables={(values) => ({
      input: withResults(plan, [...resultsOf(plan), newResult(values as ResultForm, priority)]),
    })}
  />
);

const ResultFields = ({ planId }: { readonly planId: string }) => {
  const { data } = useDocument(superiorResultsDocument, { planId });
  return (
    <>
      <SelectInput
        source="supportsKey"
        label="plans.supports"
        choices={(data?.superiorResults ?? []).map(({ key, text }) => ({ id: key, name: text }))}
        translateChoice={false}
        fullWidth
      />
      <TextInput source="text" label="plans.result_text" validate={[required(), maxLength(1000)]} multiline fullWidth />
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
};

export const RemoveResultButton = ({ plan, resultKey }: Props & { readonly resultKey: string }) => (
  <VerbButton
    label="plans.remove_result"
    confirm="plans.remove_question"
    variant="text"
    document={savePlanDraftDocument}
    variables={() => ({
      input: withResults(
        plan,
        resultsOf(plan).filter(({ key }) => key !== resultKey),
      ),
    })}
  />
);

const linesOf = (text: unknown): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const AttachmentButton = ({ plan }: Props) => {
  const translate = useTranslate();
  const { attachment } = plan;
  const many = (source: string, label: string) => (
    <TextInput
      source={source}
      label={label}
      helperText={translate('plans.one_per_line')}
      multiline
      minRows={2}
      fullWidth
    />
  );
  return (
    <VerbButton
      label="plans.edit_attachment"
      variant="outlined"
      document={savePlanDraftDocument}
      form={
        <>
          {many('resources', 'plans.resources')}
          {many('accountability', 'plans.accountability')}
          <TextInput source="consequenceWhenMet" label="plans.when_met" multiline fullWidth />
          <TextInput source="consequenceWhenNot" label="plans.when_not" multiline fullWidth />
        </>
      }
      defaultValues={{
        ...attachment,
        resources: attachment.resources.join('\n'),
        accountability: attachment.accountability.join('\n'),
      }}
      variables={(values) => ({
        input: {
          ...withResults(plan, resultsOf(plan)),
          attachment: {
            resources: linesOf(values.resources),
            accountability: linesOf(values.accountability),
            consequenceWhenMet: String(values.consequenceWhenMet ?? ''),
            consequenceWhenNot: String(values.consequenceWhenNot ?? ''),
          },
        },
      })}
    />
  );
};

/** The leader's special expectation on one of the seven values; the others stay as they are (Ps 10(4)). */
export const ExpectationButton = ({ plan }: Props) => (
  <VerbButton
    label="plans.set_expectation"
    variant="outlined"
    document={setPlanExpectationsDocument}
    form={
      <>
        <SelectInput
          source="value"
          label="plans.value"
          choices={plan.expectations.map(({ value, name }) => ({ id: value, name }))}
          translateChoice={false}
          validate={required()}
          fullWidth
        />
        <TextInput source="text" label="plans.special" validate={required()} multiline minRows={2} fullWidth />
      </>
    }
    variables={({ value, text }) => ({
      input: {
        id: plan.id,
        version: plan.version,
        expectations: [
          ...plan.expectations.flatMap((one) =>
            one.expectation && one.value !== value ? [{ value: one.value, text: one.expectation }] : [],
          ),
          { value: value as never, text: String(text) },
        ],
      },
    })}
  />
);
