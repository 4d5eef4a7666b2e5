import { Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { DateInput, SelectArrayInput } from 'ra-ui-materialui';
import type { RaterConflictListQuery } from '../../gql/graphql.js';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { EndButton, GROUNDS, RecordButton } from './ConflictVerbs.js';

export type Conflict = RaterConflictListQuery['page']['items'][number];

const filters = [
  <SelectArrayInput
    key="ground"
    source="ground"
    label="resources.raterConflicts.fields.ground"
    choices={GROUNDS}
    alwaysOn
  />,
  <EmployeeInput key="employee" source="employeeId" label="conflicts.employee" />,
  <DateInput key="day" source="activeOn" label="conflicts.active_on" />,
];

const Person = ({ side }: { readonly side: 'one' | 'other' }) => {
  const person = useRecordContext<Conflict>()?.[side];
  return (
    <>
      {person?.name}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {person?.unit.name}
      </Typography>
    </>
  );
};

const Ground = () => {
  const translate = useTranslate();
  const row = useRecordContext<Conflict>();
  return row ? translate(`conflicts.ground.${row.ground}`) : null;
};

const useSpan = () => {
  const translate = useTranslate();
  const format = useFormat();
  return ({ validFrom, validTo }: Conflict) =>
    validTo
      ? translate('conflicts.span', { from: format.day(validFrom), to: format.day(validTo) })
      : translate('conflicts.since', { from: format.day(validFrom) });
};

const Span = () => {
  const span = useSpan();
  const row = useRecordContext<Conflict>();
  return row ? span(row) : null;
};

const Verbs = () => {
  const row = useRecordContext<Conflict>();
  return row ? <EndButton conflict={row} /> : null;
};

/** Pairs who may not rate each other, for the officer who records them and the auditor who looks. */
export const ConflictList = () => {
  const translate = useTranslate();
  const span = useSpan();
  const mayRecord = useAllowed('recordRaterConflict');
  return (
    <ResponsiveList<Conflict>
      filters={filters}
      sort={{ field: 'validFrom', order: 'DESC' }}
      rowClick={false}
      actions={mayRecord && <RecordButton />}
      empty={{ title: 'conflicts.empty', body: 'conflicts.empty_body', action: mayRecord && <RecordButton /> }}
      simple={{
        primaryText: ({ one, other }) => `${one?.name ?? '—'} · ${other?.name ?? '—'}`,
        secondaryText: (row) => translate(`conflicts.ground.${row.ground}`),
        tertiaryText: span,
      }}
    >
      <Column source="one.name" label="resources.raterConflicts.fields.one">
        <Person side="one" />
      </Column>
      <Column source="other.name" label="resources.raterConflicts.fields.other">
        <Person side="other" />
      </Column>
      <Column source="ground" disableSort>
        <Ground />
      </Column>
      <Column source="validFrom">
        <Span />
      </Column>
      <Column source="reference" disableSort />
      {mayRecord && (
        <Column source="version" label={false} disableSort>
          <Verbs />
        </Column>
      )}
    </ResponsiveList>
  );
};
