import { Box, Button, Typography } from '@mui/material';
import { Form, required, useNotify, useTranslate } from 'ra-core';
import { PasswordInput, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { fieldErrorsOf } from '../../kernel/errors.js';
import { useExecute } from '../../kernel/hooks.js';
import { FieldErrors } from '../../ui/FieldErrors.js';
import { Section } from '../../ui/Section.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { changePasswordDocument } from './accounts.queries.js';

/** A new password of one's own. */
export const PasswordPage = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const execute = useExecute();
  const [round, setRound] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const submit = async (values: Record<string, unknown>) => {
    setBusy(true);
    try {
      await execute(changePasswordDocument, {
        input: { currentPassword: String(values.currentPassword), newPassword: String(values.newPassword) },
      });
      notify('accounts.own.done', { type: 'success' });
      setRound(round + 1); // an empty form again
      return undefined;
    } catch (error) {
      const fields = fieldErrorsOf(error);
      if (!fields) notifyError(error);
      return fields;
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ mt: 2, maxWidth: 520 }}>
      <Title title="accounts.own.title" />
      <Section title="accounts.own.title">
        <Typography>{translate('accounts.own.body')}</Typography>
        <Form key={round} onSubmit={submit}>
          <FieldErrors />
          <PasswordInput
            source="currentPassword"
            label="accounts.own.current"
            validate={required()}
            autoComplete="current-password"
            fullWidth
          />
          <PasswordInput
            source="newPassword"
            label="accounts.own.next"
            validate={required()}
            autoComplete="new-password"
            fullWidth
          />
          <Button type="submit" variant="contained" loading={isBusy} sx={{ mt: 1 }}>
            {translate('accounts.own.change')}
          </Button>
        </Form>
      </Section>
    </Box>
  );
};
