import { useTranslate } from 'ra-core';
import { periodName, periodOfRound } from './period.js';

/** The name of a round's month or quarter. */
export const usePeriodLabel = () => {
  const translate = useTranslate();
  return (round: Parameters<typeof periodOfRound>[0]): string => {
    const period = periodOfRound(round);
    return period ? translate(...periodName(period)) : '—';
  };
};
