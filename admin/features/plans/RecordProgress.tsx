import { Button, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, NumberInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useState } from 'react';
import type { ProgressOfQuery, RecordProgressInput } from '../../gql/graphql.js';
import { EVIDENCE_FILES } from '../../ui/evidenceFiles.js';
import { FileUpload } from '../../ui/FileUpload.js';
import { type FormValues, VerbButton } from '../../ui/VerbButton.js';
import { recordProgressDocument } from './plans.queries.js';

export type Entry = ProgressOfQuery['progressEntries']['items'][number];

/** An indicator that progress may be recorded on. */
export interface Measured {
  readonly key: string;
  readonly text: string;
  readonly resultKey: string;
}

interface Proof {
  readonly name: string;
  readonly url?: string;
  readonly fileId?: string;
}

interface Props {
  readonly cycleId: string;
  readonly indicators: readonly Measured[];
  /** The entry to correct; absent: a new one. */
  readonly entry?: Entry;
}

const proofsOf = (entry: Entry | undefined): readonly Proof[] =>
  (entry?.evidence ?? []).map(({ name, url, fileId }) => (fileId ? { name, fileId } : { name, url }));

/** A realisation with its evidence: files, and a link. Correcting keeps the evidence that is not taken away (Ps 16). */
export const RecordProgressButton = ({ cycleId, indicators, entry }: Props) => {
  const [proofs, setProofs] = useState<readonly Proof[]>(() => proofsOf(entry));
  const variables = ({ evidenceName, evidenceUrl, indicatorKey, ...values }: FormValues) => ({
    input: {
      ...values,
      ...(entry ? { id: entry.id, version: entry.version, actionId: entry.action?.id } : {}),
      cycleId,
      indicatorKey,
      resultKey: indicators.find(({ key }) => key === indicatorKey)?.resultKey,
      evidence: [
        ...proofs,
        ...(evidenceUrl ? [{ name: String(evidenceName ?? evidenceUrl), url: String(evidenceUrl) }] : []),
      ],
    } as RecordProgressInput,
  });
  return (
    <VerbButton
      label={entry ? 'plans.correct' : 'plans.record'}
      variant={entry ? 'text' : 'contained'}
      document={recordProgressDocument}
      form={
        <>
          <SelectInput
            source="indicatorKey"
            label="plans.indicator"
            choices={indicators.map(({ key, text }) => ({ id: key, name: text }))}
            translateChoice={false}
            validate={required()}
            fullWidth
          />
          <DateInput source="happenedOn" label="plans.happened_on" validate={required()} fullWidth />
          <TextInput source="realisation" label="plans.realisation" validate={required()} multiline fullWidth />
          <NumberInput source="value" label="plans.figure" fullWidth />
          <BooleanInput source="isFinal" label="plans.final" />
          <FileUpload
            label="plans.evidence_file"
            {...EVIDENCE_FILES}
            onUploaded={({ id, name }) => setProofs((before) => [...before, { name, fileId: id }])}
          />
          <Proofs proofs={proofs} onRemove={(gone) => setProofs(proofs.filter((one) => one !== gone))} />
          <TextInput source="evidenceName" label="plans.evidence_name" fullWidth />
          <TextInput source="evidenceUrl" label="plans.evidence_url" type="url" fullWidth />
        </>
      }
      defaultValues={
        entry && {
          indicatorKey: entry.indicatorKey,
          happenedOn: entry.happenedOn,
          realisation: entry.realisation,
          value: entry.value,
          isFinal: entry.isFinal,
        }
      }
      variables={variables}
      onSuccess={() => setProofs(entry ? proofs : [])}
    />
  );
};

interface ProofsProps {
  readonly proofs: readonly Proof[];
  readonly onRemove: (proof: Proof) => void;
}

const Proofs = ({ proofs, onRemove }: ProofsProps) => {
  const translate = useTranslate();
  return proofs.map((proof) => (
    <Typography key={proof.fileId ?? proof.url} variant="body2" sx={{ my: 0.5, overflowWrap: 'anywhere' }}>
      {`${translate('plans.evidence')}: ${proof.name}`}
      <Button size="small" onClick={() => onRemove(proof)}>
        {translate('plans.remove_evidence')}
      </Button>
    </Typography>
  ));
};
