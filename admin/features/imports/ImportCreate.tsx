import { Alert, Box, FormControlLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useRedirect, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { fieldErrorsOf } from '../../kernel/errors.js';
import { useExecute } from '../../kernel/hooks.js';
import { FileUpload } from '../../ui/FileUpload.js';
import { Section } from '../../ui/Section.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { ImportSteps } from './ImportSteps.js';
import { startImportDocument } from './imports.queries.js';

const MEGABYTE = 1024 * 1024;
/** Bytes a file of each kind may have. */
const MAX = { STAFF: 10 * MEGABYTE, ATTENDANCE: 50 * MEGABYTE, ATTENDANCE_EVENTS: 10 * MEGABYTE } as const;
type Kind = keyof typeof MAX;
const KINDS = Object.keys(MAX) as Kind[];
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** First step: what the file holds, and the file. The check begins by itself. */
export const ImportCreate = () => {
  const translate = useTranslate();
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const execute = useExecute();
  const [kind, setKind] = useState<Kind>('STAFF');
  const [month, setMonth] = useState('');
  const [refusal, setRefusal] = useState('');
  const isMonthly = kind !== 'STAFF';
  const needsMonth = isMonthly && !MONTH.test(month);
  const start = async (fileId: string) => {
    setRefusal('');
    try {
      const { startImport } = await execute(startImportDocument, {
        input: { kind, fileId, month: isMonthly ? month : null },
      });
      redirect('show', 'dataImports', startImport.dataImport.id);
    } catch (error) {
      // the file is no input of a form: what is wrong with it stands below it
      const fields = fieldErrorsOf(error);
      if (fields) setRefusal(Object.values(fields).join(' '));
      else notifyError(error);
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="imports.new" />
      <ImportSteps />
      <Section title="imports.new">
        <Typography>{translate('imports.new_body')}</Typography>
        <RadioGroup
          aria-label={translate('imports.what')}
          value={kind}
          onChange={(event) => setKind(event.target.value as Kind)}
          row
        >
          {KINDS.map((value) => (
            <FormControlLabel
              key={value}
              value={value}
              control={<Radio />}
              label={translate(`imports.kind.${value}`)}
            />
          ))}
        </RadioGroup>
        {kind === 'ATTENDANCE_EVENTS' && (
          <Typography variant="body2">{translate(`imports.columns.${kind}`)}</Typography>
        )}
        {isMonthly && (
          <TextField
            type="month"
            required
            label={translate('imports.month')}
            value={month}
            onChange={(event) => setMonth(event.target.value.trim())}
            error={month !== '' && needsMonth}
            helperText={month !== '' && needsMonth && translate('imports.month_form')}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { placeholder: '2026-09' } }}
            sx={{ maxWidth: 260 }}
          />
        )}
        {needsMonth && <Alert severity="info">{translate('imports.month_first')}</Alert>}
        {!needsMonth && (
          <FileUpload
            key={kind}
            label={`imports.file.${kind}`}
            accept={['.csv', '.txt', '.xlsx']}
            maxBytes={MAX[kind]}
            onUploaded={(file) => void start(file.id)}
          />
        )}
        {refusal && <Alert severity="error">{refusal}</Alert>}
      </Section>
    </Box>
  );
};
