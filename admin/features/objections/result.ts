import { useTranslate } from 'ra-core';
import { usePeriodLabel } from '../periodic/PeriodLabel.js';
import type { periodOfRound } from '../periodic/period.js';
import type { Objection } from './ObjectionShow.js';

export type ResultNow = NonNullable<Objection['evaluation']>;

/** The result objected to as it is now, annual or periodic; undefined when withheld. */
export const resultNow = ({ evaluation, periodicEvaluation }: Objection): ResultNow | undefined =>
  periodicEvaluation ?? evaluation ?? undefined;

type Round = NonNullable<Parameters<typeof periodOfRound>[0]>;
export interface ObjectedRow {
  readonly cycle?: Round['cycle'];
  readonly periodicEvaluation?: { readonly round?: Pick<Round, 'period'> | null } | null;
}

/** Names the result an objection is to: the month or quarter, or the annual one. */
export const useResultName = () => {
  const translate = useTranslate();
  const label = usePeriodLabel();
  return ({ cycle, periodicEvaluation }: ObjectedRow): string =>
    periodicEvaluation ? label({ cycle, period: periodicEvaluation.round?.period }) : translate('objections.annual');
};
