import { required, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'ra-ui-materialui';
import { VerbButton } from '../../ui/VerbButton.js';
import { resultsOf, withResults } from './draft.js';
import type { Plan } from './PlanShow.js';
import { savePlanDraftDocument, setPlanExpectationsDocument } from './plans.queries.js';

interface Props {
  readonly plan: Plan;
}

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
        <TextInput source="text" label="plans.special" multiline minRows={2} fullWidth />
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
          ...(text ? [{ value: value as never, text: String(text) }] : []),
        ],
      },
    })}
  />
);
