import { Alert, Box, Button, Typography } from '@mui/material';
import { LinkBase, maxLength, minLength, required, useCreatePath, useGetIdentity, useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { useState } from 'react';
import type { Identity } from '../../kernel/authProvider.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import type { UploadedFile } from '../../kernel/upload.js';
import { EVIDENCE_FILES } from '../../ui/evidenceFiles.js';
import { FileUpload } from '../../ui/FileUpload.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { useDaysLeft } from './daysLeft.js';
import { fileObjectionDocument, filingClockDocument } from './objections.queries.js';

/** The result an objection is to, as the API names it. */
type ObjectedResult = { readonly evaluationId: string } | { readonly periodicEvaluationId: string };

interface Props {
  readonly result: ObjectedResult;
  readonly employeeId: string | undefined;
}

const clockOf = (result: ObjectedResult) => ({
  id: 'evaluationId' in result ? result.evaluationId : result.periodicEvaluationId,
  isPeriodic: 'periodicEvaluationId' in result,
  filter: result,
});

/** Until when the own result, annual or periodic, may be objected to, why not where it may not, and what was filed (Ps 29; p.117). */
export const FileObjection = ({ result, employeeId }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const left = useDaysLeft();
  const path = useCreatePath();
  const { data } = useDocument(filingClockDocument, clockOf(result));
  const { identity } = useGetIdentity() as { identity?: Identity };
  const isOwn = employeeId !== undefined && identity?.employeeId === employeeId;
  const clock = (data?.periodicEvaluation ?? data?.evaluation)?.objectionClock;
  const filed = data?.objections.items ?? [];
  if (!clock || (filed.length === 0 && !isOwn)) return null;
  return (
    <Section title="objections.section" actions={clock.viewerMayFile && <FileButton result={result} />}>
      {filed.map(({ id, state, filedOn }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'space-between' }}>
          <Typography>
            {translate('objections.filed_at', {
              day: format.day(filedOn),
              state: translate(`objections.state.${state}`),
            })}
          </Typography>
          <Button component={LinkBase} to={path({ resource: 'objections', type: 'show', id })} size="small">
            {translate('objections.open')}
          </Button>
        </Box>
      ))}
      {isOwn && clock.lastDay && !clock.isOver && !clock.isFinal && (
        <Typography>
          {translate('objections.may_file', {
            day: format.day(clock.lastDay),
            article: clock.article,
            left: left(clock),
          })}
        </Typography>
      )}
      {isOwn && clock.isProvisional && !clock.isOver && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('objections.provisional')}
        </Typography>
      )}
      {isOwn &&
        clock.refusals.map(({ reason, text }) => (
          <Alert key={reason} severity="info">
            {text}
          </Alert>
        ))}
    </Section>
  );
};

const FileButton = ({ result }: { readonly result: ObjectedResult }) => {
  const translate = useTranslate();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  return (
    <VerbButton
      label="objections.file"
      confirm="objections.file_note"
      document={fileObjectionDocument}
      form={
        <>
          <TextInput
            source="reasons"
            label="objections.reasons"
            validate={[required(), minLength(10), maxLength(4000)]}
            multiline
            minRows={4}
            fullWidth
          />
          <FileUpload
            label="objections.evidence_file"
            {...EVIDENCE_FILES}
            onUploaded={(file) => setFiles((before) => [...before, file])}
          />
          {files.length > 0 && (
            <Typography variant="body2" sx={{ my: 1 }}>
              {`${translate('objections.evidence')}: ${files.map(({ name }) => name).join(', ')}`}
            </Typography>
          )}
          <TextInput source="linkName" label="objections.link_name" fullWidth />
          <TextInput source="linkUrl" label="objections.link_url" type="url" fullWidth />
        </>
      }
      variables={({ reasons, linkName, linkUrl }) => ({
        input: {
          ...result,
          reasons: String(reasons),
          evidence: [
            ...files.map(({ id, name }) => ({ name, fileId: id })),
            ...(linkUrl ? [{ name: String(linkName ?? linkUrl), url: String(linkUrl) }] : []),
          ],
        },
      })}
      onSuccess={() => setFiles([])}
    />
  );
};
