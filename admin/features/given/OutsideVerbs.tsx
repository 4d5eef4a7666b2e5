import { Typography } from '@mui/material';
import { email, maxLength, minLength, required, useTranslate } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useState } from 'react';
import type { FeedbackChannel, GivenTone, OutsideAskListQuery, OutsideKind } from '../../gql/graphql.js';
import type { UploadedFile } from '../../kernel/upload.js';
import { EVIDENCE_FILES } from '../../ui/evidenceFiles.js';
import { FileUpload } from '../../ui/FileUpload.js';
import { VerbButton } from '../../ui/VerbButton.js';
import {
  askOutsideDocument,
  recordOutsideDocument,
  renewOutsideDocument,
  withdrawOutsideDocument,
} from './outside.queries.js';
import { CapacityInputs, MatterInput, matterOf, SubjectInput } from './outsideInputs.js';

export type OutsideAsk = OutsideAskListQuery['page']['items'][number];

/** A day so many days from now, as the offices' calendar has it. */
const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(Date.now() + days * 86_400_000);

interface AboutProps {
  /** The employee, where the page is about one; absent: chosen in the dialog. */
  readonly receiverId?: string;
}

/** Asks somebody outside by a one-time link. */
export const AskOutsideButton = ({ receiverId }: AboutProps) => (
  <VerbButton
    label="given.outside.ask"
    confirm="given.outside.ask_note"
    variant="outlined"
    wide
    document={askOutsideDocument}
    defaultValues={{ outsideKind: 'SERVED', dueOn: dayFromNow(14) }}
    form={
      <>
        {!receiverId && <SubjectInput />}
        <CapacityInputs />
        <TextInput
          source="personName"
          label="given.outside.person"
          helperText="given.outside.person_note"
          validate={[required(), minLength(2), maxLength(150)]}
          fullWidth
        />
        <TextInput
          source="email"
          label="given.outside.email"
          type="email"
          validate={[required(), email(), maxLength(254)]}
          fullWidth
        />
        <MatterInput receiverId={receiverId} />
        <TextInput
          source="question"
          label="given.outside.question"
          validate={[required(), minLength(3), maxLength(500)]}
          multiline
          minRows={2}
          fullWidth
        />
        <DateInput source="dueOn" label="given.outside.due" validate={required()} fullWidth />
      </>
    }
    variables={(values) => ({
      input: {
        receiverId: receiverId ?? String(values.receiverId),
        outsideKind: values.outsideKind as OutsideKind,
        capacity: String(values.capacity),
        personName: String(values.personName),
        email: String(values.email),
        question: String(values.question),
        dueOn: String(values.dueOn),
        ...matterOf(values.about),
      },
    })}
    success="given.outside.asked"
  />
);

/** Writes down what was received otherwise; the employee's own record waits for the leader. */
export const RecordOutsideButton = ({ receiverId }: AboutProps) => {
  const translate = useTranslate();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  return (
    <VerbButton
      label="given.outside.record"
      confirm="given.outside.record_note"
      variant="outlined"
      wide
      document={recordOutsideDocument}
      defaultValues={{ outsideKind: 'SERVED', channel: 'INDIRECT', tone: 'APPRECIATION', givenOn: dayFromNow(0) }}
      form={
        <>
          {!receiverId && <SubjectInput as={['SELF', 'LEADER']} />}
          <CapacityInputs />
          <TextInput
            source="outsideName"
            label="given.outside.printed_name"
            helperText="given.outside.printed_name_note"
            fullWidth
          />
          <DateInput source="givenOn" label="given.outside.given_on" validate={required()} fullWidth />
          <SelectInput
            source="channel"
            label="given.outside.channel"
            choices={['DIRECT', 'INDIRECT'].map((id) => ({ id, name: `given.outside.channels.${id}` }))}
            validate={required()}
            fullWidth
          />
          <SelectInput
            source="tone"
            label="resources.givenFeedbacks.fields.tone"
            choices={['APPRECIATION', 'SUGGESTION'].map((id) => ({ id, name: `given.tone.${id}` }))}
            validate={required()}
            fullWidth
          />
          <MatterInput receiverId={receiverId} isRecord />
          <TextInput
            source="text"
            label="given.text"
            validate={[required(), minLength(3), maxLength(2000)]}
            multiline
            minRows={3}
            fullWidth
          />
          <FileUpload
            label="given.outside.file"
            {...EVIDENCE_FILES}
            onUploaded={(file) => setFiles((before) => [...before, file])}
          />
          {files.length > 0 && (
            <Typography variant="body2" sx={{ my: 1, overflowWrap: 'anywhere' }}>
              {`${translate('given.outside.files')}: ${files.map(({ name }) => name).join(', ')}`}
            </Typography>
          )}
          <TextInput source="linkUrl" label="given.outside.link" type="url" fullWidth />
        </>
      }
      variables={(values) => ({
        input: {
          receiverId: receiverId ?? String(values.receiverId),
          outsideKind: values.outsideKind as OutsideKind,
          capacity: String(values.capacity),
          outsideName: values.outsideName ? String(values.outsideName) : null,
          givenOn: String(values.givenOn),
          channel: values.channel as FeedbackChannel,
          tone: values.tone as GivenTone,
          text: String(values.text),
          ...matterOf(values.about),
          evidence: [
            ...files.map(({ id, name }) => ({ name, fileId: id })),
            ...(values.linkUrl ? [{ name: translate('given.outside.link_name'), url: String(values.linkUrl) }] : []),
          ],
        },
      })}
      onSuccess={() => setFiles([])}
      success="given.outside.recorded"
    />
  );
};

const of = ({ id, version }: OutsideAsk) => ({ input: { id, version } });

export const RenewOutsideButton = ({ ask }: { readonly ask: OutsideAsk }) => (
  <VerbButton
    label="given.outside.renew"
    confirm="given.outside.renew_question"
    variant="text"
    document={renewOutsideDocument}
    variables={() => of(ask)}
    success="given.outside.renewed"
  />
);

export const WithdrawOutsideButton = ({ ask }: { readonly ask: OutsideAsk }) => (
  <VerbButton
    label="given.outside.withdraw"
    confirm="given.outside.withdraw_question"
    variant="text"
    color="warning"
    document={withdrawOutsideDocument}
    variables={() => of(ask)}
    success="given.outside.withdrawn"
  />
);
