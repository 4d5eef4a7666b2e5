import { VerbButton } from '../../ui/VerbButton.js';
import {
  type IndicatorForm,
  indicatorForm,
  newResult,
  type ResultForm,
  resultForm,
  resultsOf,
  withEdited,
  withIndicator,
  withoutIndicator,
  withResults,
} from './draft.js';
import type { Plan } from './PlanShow.js';
import { savePlanDraftDocument, setPlanExpectationsDocument } from './plans.queries.js';
import { IndicatorFields, MoreResultFields, ResultFields } from './ResultFields.js';

type Result = Plan['results'][number];

interface Props {
  readonly plan: Plan;
}

const NEW_INDICATOR = { direction: 'HIGHER_IS_BETTER', aspects: ['QUANTITY'] };

export const AddResultButton = ({ plan, priority }: Props & { readonly priority: 'MAIN' | 'ADDITIONAL' }) => (
  <VerbButton
    label="plans.add_result"
    variant="outlined"
    document={savePlanDraftDocument}
    form={
      <>
        <ResultFields planId={plan.id} />
        <IndicatorFields />
      </>
    }
    defaultValues={NEW_INDICATOR}
    variables={(values) => ({
      input: withResults(plan, [...resultsOf(plan), newResult(values as ResultForm, priority)]),
    })}
  />
);

/** A result as a whole; its key stays, so progress and plans below keep pointing at it. */
export const EditResultButton = ({ plan, result }: Props & { readonly result: Result }) => (
  <VerbButton
    label="plans.edit_result"
    variant="text"
    document={savePlanDraftDocument}
    form={
      <>
        <ResultFields planId={plan.id} taken={result} />
        <MoreResultFields />
      </>
    }
    defaultValues={{ ...resultForm(result) }}
    variables={(values) => ({
      input: withResults(plan, withEdited(resultsOf(plan), result.key, values as ResultForm)),
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
    defaultValues={NEW_INDICATOR}
    variables={(values) => ({
      input: withResults(plan, withIndicator(resultsOf(plan), resultKey, values as IndicatorForm)),
    })}
  />
);

interface IndicatorProps extends Props {
  readonly resultKey: string;
  readonly indicator: Result['indicators'][number];
}

/** An indicator and its target, in its place. */
export const EditIndicatorButton = ({ plan, resultKey, indicator }: IndicatorProps) => (
  <VerbButton
    label="plans.edit_indicator"
    variant="text"
    document={savePlanDraftDocument}
    form={<IndicatorFields />}
    defaultValues={{ ...indicatorForm(indicator) }}
    variables={(values) => ({
      input: withResults(plan, withIndicator(resultsOf(plan), resultKey, values as IndicatorForm, indicator.key)),
    })}
  />
);

export const RemoveIndicatorButton = ({ plan, resultKey, indicator }: IndicatorProps) => (
  <VerbButton
    label="plans.remove_indicator"
    confirm="plans.remove_indicator_question"
    variant="text"
    document={savePlanDraftDocument}
    variables={() => ({ input: withResults(plan, withoutIndicator(resultsOf(plan), resultKey, indicator.key)) })}
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
export const PriorityButton = ({ plan, result }: Props & { readonly result: Result }) => (
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
