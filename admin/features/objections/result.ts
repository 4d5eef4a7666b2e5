import { useTranslate } from 'ra-core';
import { usePeriodLabel } from '../periodic/PeriodLabel.js';
import type { periodOfRound } from '../periodic/period.js';
import type { Objection } from './ObjectionShow.js';

export type ResultNow = NonNullable<Objection['evaluation']>;

/** The result objected to as it is now, annual or periodic; undefined when withheld. */
export const resultNow = ({ evaluation, periodicEvaluation }: Objection): ResultNow | undefined =>
  periodicEvaluation ?? evaluation ?? undefined;

interface Row {
  readonly periodicEvaluation?: { readonly round?: Parameters<typeof periodOfRound>[0] } | null;
}

/** Names the result an objection is to: the month or quarter, or the annual one. */
export const useResultName = () => {
  const translate = useTranslate();
  const label = usePeriodLabel();
  return ({ periodicEvaluation }: Row): string =>
    periodicEvaluation ? label(periodicEvaluation.round) : translate('objections.annual');
};
