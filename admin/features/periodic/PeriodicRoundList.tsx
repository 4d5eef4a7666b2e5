import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { DateInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { PeriodInput } from './PeriodInput.js';
import { PeriodicResultButton } from './PeriodicResultButton.js';
import { usePeriodLabel } from './PeriodLabel.js';
import { openPeriodicRoundDocument } from './periodic.queries.js';

interface Row {
  readonly id: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly publishedAt?: string | null;
  readonly cycle?: { readonly name: string; readonly year: number; readonly rhythm: string } | null;
  readonly period?: { readonly ordinal: number } | null;
}

const Period = () => {
  const label = usePeriodLabel();
  return <>{label(useRecordContext<Row>())}</>;
};
const Day = ({ of }: { readonly of: 'opensOn' | 'closesOn' }) => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Row>()?.[of])}</>;
};
const Published = () => {
  const translate = useTranslate();
  const format = useFormat();
  const row = useRecordContext<Row>();
  return <>{row?.publishedAt ? format.instant(row.publishedAt) : translate('periodic.not_published')}</>;
};

const Verbs = () => (
  <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
    <PeriodicResultButton />
    <VerbButton
      label="periodic.open"
      confirm="periodic.open_question"
      document={openPeriodicRoundDocument}
      form={
        <>
          <PeriodInput />
          <DateInput source="opensOn" label="resources.periodicRounds.fields.opensOn" fullWidth />
          <DateInput source="closesOn" label="resources.periodicRounds.fields.closesOn" fullWidth />
        </>
      }
      variables={(values) => ({ input: values as never })}
    />
  </Box>
);

/** The months or quarters whose evaluation was begun (Ps 24). */
export const PeriodicRoundList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const label = usePeriodLabel();
  const verbs = useAllowed('openPeriodicRound') ? <Verbs /> : undefined;
  return (
    <>
      <Typography sx={{ color: 'text.secondary', maxWidth: 720, mt: 2 }}>
        {translate('periodic.rounds_note')}
      </Typography>
      <ResponsiveList<Row>
        sort={{ field: 'opensOn', order: 'DESC' }}
        actions={verbs}
        empty={{ title: 'periodic.no_rounds', body: 'periodic.no_rounds_body', action: verbs }}
        simple={{
          primaryText: (row) => label(row),
          secondaryText: (row) => `${format.day(row.opensOn)} – ${format.day(row.closesOn)}`,
          tertiaryText: (row) =>
            row.publishedAt ? format.instant(row.publishedAt) : translate('periodic.not_published'),
        }}
      >
        <NameColumn source="opensOn" label="resources.periodicRounds.fields.period">
          <Period />
        </NameColumn>
        <Column source="cycle.name" label="resources.periodicRounds.fields.cycleId" disableSort />
        <Column source="startsOn" label="resources.periodicRounds.fields.opensOn" disableSort>
          <Day of="opensOn" />
        </Column>
        <Column source="closesOn" disableSort>
          <Day of="closesOn" />
        </Column>
        <Column source="publishedAt" disableSort>
          <Published />
        </Column>
      </ResponsiveList>
    </>
  );
};
