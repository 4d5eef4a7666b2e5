import { maxLength, minLength, regex, required } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useWatch } from 'react-hook-form';
import { RecordInput } from '../../ui/RecordInput.js';
import type { FormValues } from '../../ui/VerbButton.js';
import { VerbButton } from '../../ui/VerbButton.js';
import {
  annulAttendanceEventDocument,
  correctAttendanceEventDocument,
  recordAttendanceEventDocument,
} from './event.queries.js';
import type { Month } from './MonthPage.js';

export type MonthEvent = Month['events'][number];

const OUTCOMES = { DEPARTURE: ['PERMITTED', 'NOT_PERMITTED'], CEREMONY: ['ATTENDED', 'MISSED', 'EXCUSED'] } as const;
type Kind = keyof typeof OUTCOMES;
const choices = (family: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `attendance.event.${family}.${id}` }));
const why = [required(), minLength(3), maxLength(500)];

/** A time of day as text: a clock of the browser would show it in its own way. */
const ClockInput = ({ source, label }: { readonly source: string; readonly label: string }) => (
  <TextInput
    source={source}
    label={label}
    helperText="attendance.event.clock"
    validate={[required(), regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'attendance.event.clock')]}
    fullWidth
  />
);

/** What is asked about each kind: times and permit of a departure, the unit that held a ceremony. */
const KindInputs = ({ kind }: { readonly kind: Kind }) => {
  const outcome = useWatch({ name: 'outcome' }) as string | undefined;
  const needsReason = outcome === 'NOT_PERMITTED' || outcome === 'EXCUSED';
  return (
    <>
      <SelectInput
        source="outcome"
        label="attendance.event.how"
        choices={choices('outcome', OUTCOMES[kind])}
        validate={required()}
        fullWidth
      />
      {kind === 'DEPARTURE' ? (
        <>
          <ClockInput source="timeFrom" label="attendance.event.from" />
          <ClockInput source="timeTo" label="attendance.event.to" />
          {outcome === 'PERMITTED' && (
            <TextInput
              source="reference"
              label="attendance.event.reference"
              validate={[required(), maxLength(200)]}
              fullWidth
            />
          )}
        </>
      ) : (
        <RecordInput source="unitId" reference="units" label="attendance.event.unit" validate={required()} />
      )}
      <TextInput
        source="reason"
        label="attendance.event.reason"
        validate={[...(needsReason ? [required()] : []), minLength(3), maxLength(500)]}
        multiline
        fullWidth
      />
    </>
  );
};

const NewEventInputs = () => {
  const kind = useWatch({ name: 'kind' }) as Kind | undefined;
  return (
    <>
      <DateInput source="day" label="attendance.event.day" validate={required()} fullWidth />
      <SelectInput
        source="kind"
        label="attendance.event.what"
        choices={choices('kind', Object.keys(OUTCOMES))}
        validate={required()}
        fullWidth
      />
      {kind && <KindInputs kind={kind} />}
    </>
  );
};

/** What was said by the fields that the kind and the outcome show. */
const said = (kind: Kind, { outcome, timeFrom, timeTo, unitId, reference, reason }: FormValues) => ({
  outcome,
  reason: reason ?? null,
  ...(kind === 'DEPARTURE'
    ? { timeFrom, timeTo, reference: outcome === 'PERMITTED' ? (reference ?? null) : null }
    : { unitId: unitId ?? null }),
});

/** Records a departure or a ceremony of the person whose month is shown. */
export const RecordEventButton = ({ employeeId, month }: { readonly employeeId: string; readonly month: string }) => (
  <VerbButton
    label="attendance.event.verbs.record"
    confirm="attendance.event.record_note"
    document={recordAttendanceEventDocument}
    defaultValues={{ day: `${month}-01`, kind: 'DEPARTURE' }}
    form={<NewEventInputs />}
    variables={({ day, kind, ...values }) => ({
      input: { employeeId, day, kind, ...said(kind as Kind, values) } as never,
    })}
  />
);

/** Says an event anew; the earlier record stays visible. */
export const CorrectEventButton = ({ event }: { readonly event: MonthEvent }) => {
  const { id, version, kind, outcome, timeFrom, timeTo, unitId, reference, reason } = event;
  return (
    <VerbButton
      label="attendance.event.verbs.correct"
      confirm="attendance.event.correct_note"
      variant="text"
      document={correctAttendanceEventDocument}
      defaultValues={{ outcome, timeFrom, timeTo, unitId, reference, reason }}
      form={
        <>
          <KindInputs kind={kind} />
          <TextInput source="why" label="attendance.event.why" validate={why} multiline fullWidth />
        </>
      }
      variables={(values) => ({ input: { id, version, why: values.why, ...said(kind, values) } as never })}
    />
  );
};

/** Ends an event that did not happen. */
export const AnnulEventButton = ({ event: { id, version } }: { readonly event: MonthEvent }) => (
  <VerbButton
    label="attendance.event.verbs.annul"
    confirm="attendance.event.annul_note"
    variant="text"
    color="error"
    document={annulAttendanceEventDocument}
    form={<TextInput source="why" label="attendance.event.why_annul" validate={why} multiline fullWidth />}
    variables={(values) => ({ input: { id, version, why: String(values.why) } })}
  />
);
