import { maxLength, required } from 'ra-core';
import { NumberInput, SelectArrayInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { newResult, type ResultForm, resultsOf, withIndicator, withResults, withWords } from './draft.js';
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

/** The words of a result and its indicators; keys stay, so progress and plans below keep pointing at them. */
export const EditResultButton = ({ plan, result }: Props & { readonly result: Plan['results'][number] }) => (
  <VerbButton
    label="plans.edit_result"
    variant="text"
    document={savePlanDraftDocument}
    form={
      <>
        <TextInput source="text" label="plans.result_text" validate={required()} multiline fullWidth />
        {result.indicators.map(({ key }, n) => (
          <TextInput
            key={key}
            source={`indicators.${n}`}
            label="plans.indicator_text"
            validate={required()}
            multiline
            fullWidth
          />
        ))}
      </>
    }
    defaultValues={{ text: result.text, indicators: result.indicators.map(({ text }) => text) }}
    variables={({ text, indicators }) => ({
      input: withResults(plan, withWords(resultsOf(plan), result.key, String(text), indicators as string[])),
    })}
  />
);

/** One more indicator of a result that is there. */
export const AddIndicatorButton = ({ plan, resultKey }: Props & { readonly resultKey: string }) => (
  <VerbButton
    label="plans.add_indicator"
    variant="text"
    document={savePlanDraftDocument}
    form={<IndicatorFields />}
    defaultValues={{ direction: 'HIGHER_IS_BETTER', aspects: ['QUANTITY'] }}
    variables={(values) => ({
      input: withResults(plan, withIndicator(resultsOf(plan), resultKey, values as ResultForm)),
    })}
  />
);

/** The evaluator approves a result that another leader assigned (p.46). */
export const ApproveResultButton = ({ plan, resultKey }: Props & { readonly resultKey: string }) => (
  <VerbButton
    label="plans.approve_result"
    confirm="plans.approve_question"
    variant="outlined"
    document={setPlanExpectationsDocument}
    variables={() => ({
      input: {
        id: plan.id,
        version: plan.version,
        approvedKeys: [
          ...plan.results.filter((one) => one.isAssignedByOther && one.isApproved).map(({ key }) => key),
          resultKey,
        ],
      },
    })}
  />
);

/** The evaluator says whether a result is main or additional. */
export const PriorityButton = ({ plan, result }: Props & { readonly result: Plan['results'][number] }) => (
  <VerbButton
    label={result.priority === 'MAIN' ? 'plans.make_additional' : 'plans.make_main'}
    variant="text"
    document={setPlanExpectationsDocument}
    variables={() => ({
      input: {
        id: plan.id,
        version: plan.version,
        priorities: [
          { key: result.key, priority: result.priority === 'MAIN' ? ('ADDITIONAL' as const) : ('MAIN' as const) },
        ],
      },
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
      <IndicatorFields />
    </>
  );
};

const IndicatorFields = () => (
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
