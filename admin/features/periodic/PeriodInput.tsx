import { required, useTranslate } from 'ra-core';
import { SelectInput } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import { periodName } from './period.js';
import { periodChoicesDocument } from './periodic.queries.js';

const RUNNING = ['RUNNING', 'FEEDBACK', 'RATING', 'CALIBRATION'];

/** The months or quarters of the cycles that run. */
export const PeriodInput = () => {
  const translate = useTranslate();
  const { data } = useDocument(periodChoicesDocument, {});
  const choices = (data?.cycles.items ?? [])
    .filter(({ phase }) => RUNNING.includes(phase))
    .flatMap(({ periods, rhythm, year }) =>
      periods.map(({ id, ordinal }) => ({ id, name: translate(...periodName({ rhythm, year, ordinal })) })),
    );
  return (
    <SelectInput
      source="periodId"
      label="resources.periodicRounds.fields.period"
      choices={choices}
      translateChoice={false}
      validate={required()}
      fullWidth
    />
  );
};
