import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { LinkBase, useGetRecordId, useTranslate } from 'ra-core';
import { TextInput, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import type { FeedbackFormQuery } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { AnswerForm } from './AnswerForm.js';
import { declineDocument, formDocument } from './feedback.queries.js';

export type Form = NonNullable<FeedbackFormQuery['feedbackForm']>;

/** One calm page per colleague. */
export const TaskShow = () => {
  const id = String(useGetRecordId());
  const translate = useTranslate();
  const { data, isPending } = useDocument(formDocument, { id });
  const [isSent, setSent] = useState(false);
  if (isPending) return <Skeleton variant="rounded" height={300} sx={{ mt: 2 }} />;
  const form = data?.feedbackForm;
  const back = (
    <Button component={LinkBase} to="/feedbackTasks" variant="outlined">
      {translate('feedback.back')}
    </Button>
  );
  if (!form) return <EmptyState title="feedback.closed" action={back} />;
  if (isSent || form.status === 'SUBMITTED')
    return <EmptyState title="feedback.sent" body="feedback.sent_body" action={back} />;
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 2, maxWidth: 760, mx: 'auto', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={form.ratee.name} />
      <Box>
        <Typography variant="h2">{form.ratee.name}</Typography>
        <Typography
          sx={{ color: 'text.secondary' }}
        >{`${form.ratee.position}, ${form.ratee.unit} · ${translate(`feedback.kind.${form.kind}`)}`}</Typography>
      </Box>
      <Alert severity={form.promise.isNamed ? 'warning' : 'info'}>
        <strong>{translate('feedback.promise_title')}.</strong>{' '}
        {translate(form.promise.isNamed ? 'feedback.promise_named' : 'feedback.promise_anonymous', {
          threshold: form.promise.threshold,
          textThreshold: form.promise.textThreshold,
        })}
      </Alert>
      {form.isOpen ? (
        <>
          <AnswerForm key={form.requestId} form={form} onSent={() => setSent(true)} />
          <Box>
            <VerbButton
              label="feedback.decline"
              confirm="feedback.decline_question"
              variant="text"
              color="inherit"
              document={declineDocument}
              form={<TextInput source="reason" label="feedback.decline_reason" multiline fullWidth />}
              variables={({ reason }) => ({
                input: { requestId: form.requestId, version: form.version, reason: String(reason ?? '') },
              })}
            />
          </Box>
        </>
      ) : (
        <Alert severity="info" action={back}>
          {translate('feedback.closed')}
        </Alert>
      )}
    </Box>
  );
};
