import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { SelectArrayInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { CardRows } from '../../ui/CardRows.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import {
  AskOutsideButton,
  type OutsideAsk,
  RecordOutsideButton,
  RenewOutsideButton,
  WithdrawOutsideButton,
} from './OutsideVerbs.js';

const STATES = ['OPEN', 'ANSWERED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const;
const TONE: Readonly<Record<OutsideAsk['status'], Tone>> = {
  ...{ OPEN: 'warning', ANSWERED: 'success', DECLINED: 'neutral', WITHDRAWN: 'neutral', EXPIRED: 'neutral' },
};

const filters = [
  <SelectArrayInput
    key="status"
    source="status"
    label="given.outside.state"
    choices={STATES.map((id) => ({ id, name: `given.outside.states.${id}` }))}
    alwaysOn
  />,
];

const Verbs = () => {
  const mayRecord = useAllowed('recordOutsideWord');
  return (
    <>
      {mayRecord && <RecordOutsideButton />}
      <AskOutsideButton />
    </>
  );
};

/** Requests to people outside: who was asked what, where it stands, new links and taking back. */
export const OutsideAskList = () => (
  <ResponsiveList<OutsideAsk>
    filters={filters}
    sort={{ field: 'askedOn', order: 'DESC' }}
    rowClick={false}
    actions={<Verbs />}
    empty={{
      title: 'given.outside.empty',
      body: 'given.outside.empty_body',
      action: (
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>
          <Verbs />
        </Box>
      ),
    }}
    simple={{ primaryText: (row) => row.question }}
    narrow={
      <CardRows>
        <State />
        <Whose />
        <Person />
        <Question />
        <Days />
        <Deeds />
      </CardRows>
    }
  >
    <Column source="receiver.name" label="given.outside.about">
      <Whose />
    </Column>
    <Column source="capacity" label="given.outside.person" disableSort>
      <Person />
    </Column>
    <Column source="question" disableSort sx={{ minWidth: 220 }}>
      <Question />
    </Column>
    <Column source="dueOn">
      <Days />
    </Column>
    <Column source="status">
      <State />
    </Column>
    <Column source="version" label={false} disableSort>
      <Deeds />
    </Column>
  </ResponsiveList>
);

const Quiet = ({ children }: { readonly children: string }) => (
  <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);

const Whose = () => {
  const translate = useTranslate();
  const row = useRecordContext<OutsideAsk>();
  return row ? (
    <Box>
      <Typography variant="inherit" sx={{ fontWeight: 600 }}>
        {row.receiverName}
      </Typography>
      <Quiet>{translate('given.outside.asked_by', { name: row.askerName })}</Quiet>
    </Box>
  ) : null;
};

const Person = () => {
  const translate = useTranslate();
  const row = useRecordContext<OutsideAsk>();
  return row ? (
    <Box>
      {row.capacity}
      <Quiet>{row.email ? `${row.personName} · ${row.email}` : translate('given.outside.erased')}</Quiet>
    </Box>
  ) : null;
};

const Question = () => {
  const translate = useTranslate();
  const row = useRecordContext<OutsideAsk>();
  if (!row) return null;
  const about = row.resultText ?? (row.behaviour && translate(`given.behaviours.${row.behaviour}`));
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {row.question}
      {about && <Quiet>{about}</Quiet>}
    </Box>
  );
};

const Days = () => {
  const translate = useTranslate();
  const format = useFormat();
  const row = useRecordContext<OutsideAsk>();
  if (!row) return null;
  return (
    <Box>
      {row.endedOn
        ? translate('given.outside.ended', { day: format.day(row.endedOn) })
        : translate('given.outside.until', { day: format.day(row.dueOn) })}
      <Quiet>{translate('given.outside.asked_on', { day: format.day(row.askedOn) })}</Quiet>
      {row.remindedOn && <Quiet>{translate('given.outside.reminded', { day: format.day(row.remindedOn) })}</Quiet>}
    </Box>
  );
};

const State = () => {
  const row = useRecordContext<OutsideAsk>();
  return row ? <StatusChip label={`given.outside.states.${row.status}`} tone={TONE[row.status]} /> : null;
};

const Deeds = () => {
  const row = useRecordContext<OutsideAsk>();
  return row?.status === 'OPEN' ? (
    <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
      <RenewOutsideButton ask={row} />
      <WithdrawOutsideButton ask={row} />
    </Box>
  ) : null;
};
