import { maxLength, required } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import type { CounsellingRecordOneQuery, GuidanceFormsQuery, GuidanceRecordOneQuery } from '../../gql/graphql.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { type FormValues, VerbButton } from '../../ui/VerbButton.js';
import {
  appointCounsellorDocument,
  confirmGuidanceDocument,
  recordCounsellingDocument,
  recordGuidanceDocument,
  writeCounsellingDocument,
  writeOwnGuidanceDocument,
} from './guidance.queries.js';
import { SectionInputs } from './SectionInputs.js';
import { inputOf, type Part, type PartValues, valuesOf } from './sections.js';

export type Guidance = NonNullable<GuidanceRecordOneQuery['record']>;
export type Counselling = NonNullable<CounsellingRecordOneQuery['record']>;
export type RecordForm = GuidanceFormsQuery['guidanceForms'][number];

const written = (parts: readonly Part[], { sections }: FormValues) => inputOf(parts, (sections ?? {}) as PartValues);
const dayAndPlace = ({ heldOn, place }: FormValues) => ({
  heldOn: String(heldOn),
  ...(typeof place === 'string' && { place }),
});

const DayAndPlace = () => (
  <>
    <DateInput source="heldOn" label="resources.guidanceRecords.fields.heldOn" validate={required()} fullWidth />
    <TextInput
      source="place"
      label="resources.guidanceRecords.fields.place"
      validate={maxLength(200)}
      helperText={false}
      fullWidth
    />
  </>
);

interface RecordProps {
  readonly planId: string;
  readonly form: RecordForm;
  /** The employee records: the feedback on guidance, addressed to whoever guided. */
  readonly isOwn?: boolean;
}

/** Records guidance in its form; the leader may name who guides by special assignment. */
export const RecordGuidanceButton = ({ planId, form, isOwn = false }: RecordProps) => (
  <VerbButton
    label={`guidance.record.${form.kind}`}
    variant="outlined"
    wide
    document={recordGuidanceDocument}
    defaultValues={{ sections: valuesOf(form.sections) }}
    form={
      <>
        <DayAndPlace />
        <EmployeeInput
          source="guideId"
          label="resources.guidanceRecords.fields.guideName"
          helperText={isOwn ? 'guidance.own_guide_note' : 'guidance.guide_note'}
        />
        <SectionInputs parts={form.sections} leavesToEmployee={!isOwn} />
      </>
    }
    variables={(values) => ({
      input: {
        planId,
        kind: form.kind as Guidance['kind'],
        ...(values.guideId != null && { guideId: String(values.guideId) }),
        ...dayAndPlace(values),
        sections: written(form.sections, values),
      },
    })}
  />
);

/** As the guide: writes on, until the employee signs. */
export const ChangeGuidanceButton = ({ guidance }: { readonly guidance: Guidance }) => (
  <VerbButton
    label="guidance.change"
    variant="outlined"
    wide
    document={recordGuidanceDocument}
    defaultValues={{
      heldOn: guidance.heldOn,
      place: guidance.place,
      sections: valuesOf(guidance.sections),
    }}
    form={
      <>
        <DayAndPlace />
        <SectionInputs parts={guidance.sections} leavesToEmployee />
      </>
    }
    variables={(values) => ({
      input: {
        id: guidance.id,
        version: guidance.version,
        kind: guidance.kind,
        ...dayAndPlace(values),
        sections: written(guidance.sections, values),
      },
    })}
  />
);

/** As the guided employee: the parts the form leaves to him. */
export const WriteOwnButton = ({ guidance }: { readonly guidance: Guidance }) => {
  const own = guidance.sections.filter(({ author }) => author === 'EMPLOYEE');
  return (
    <VerbButton
      label="guidance.write_own"
      variant="outlined"
      wide
      document={writeOwnGuidanceDocument}
      defaultValues={{ sections: valuesOf(own) }}
      form={<SectionInputs parts={own} />}
      variables={(values) => ({
        input: { id: guidance.id, version: guidance.version, sections: written(own, values) },
      })}
    />
  );
};

export const ConfirmButton = ({ guidance }: { readonly guidance: Guidance }) => (
  <VerbButton
    label="guidance.confirm"
    confirm="guidance.confirm_question"
    document={confirmGuidanceDocument}
    variables={() => ({ input: { id: guidance.id, version: guidance.version } })}
  />
);

/** As evaluator: a counselling, or the report of a behaviour problem to the personnel unit. */
export const RecordCounsellingButton = ({ planId, form }: { readonly planId: string; readonly form: RecordForm }) => (
  <VerbButton
    label={`guidance.record.${form.kind}`}
    confirm={`guidance.confidential.${form.kind}`}
    variant="text"
    wide
    document={recordCounsellingDocument}
    form={
      <>
        <DayAndPlace />
        <SectionInputs parts={form.sections} />
      </>
    }
    variables={(values) => ({
      input: {
        planId,
        kind: form.kind as Counselling['kind'],
        ...dayAndPlace(values),
        sections: written(form.sections, values),
      },
    })}
  />
);

/** As personnel officer: who counsels, when and where; the record stays between its parties. */
export const AppointButton = ({ planId }: { readonly planId: string }) => (
  <VerbButton
    label="guidance.appoint"
    confirm="guidance.appoint_note"
    variant="outlined"
    document={appointCounsellorDocument}
    form={
      <>
        <SelectInput
          source="counsellorKind"
          label="resources.counsellingRecords.fields.counsellorKind"
          choices={['INDEPENDENT', 'OFFICIAL'].map((id) => ({ id, name: `guidance.counsellor.${id}` }))}
          validate={required()}
          fullWidth
        />
        <EmployeeInput source="guideId" label="resources.counsellingRecords.fields.guideName" validate={required()} />
        <DayAndPlace />
      </>
    }
    variables={({ counsellorKind, guideId, ...values }) => ({
      input: {
        planId,
        counsellorKind: counsellorKind as Counselling['counsellorKind'],
        guideId: String(guideId),
        ...dayAndPlace(values),
      },
    })}
  />
);

/** As counsellor: what was said and agreed. */
export const WriteCounsellingButton = ({ record }: { readonly record: Counselling }) => (
  <VerbButton
    label="guidance.write"
    variant="outlined"
    wide
    document={writeCounsellingDocument}
    defaultValues={{ sections: valuesOf(record.sections) }}
    form={<SectionInputs parts={record.sections} />}
    variables={(values) => ({
      input: { id: record.id, version: record.version, sections: written(record.sections, values) },
    })}
  />
);
