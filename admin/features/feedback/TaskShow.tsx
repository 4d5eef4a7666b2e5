import ClosedIcon from '@mui/icons-material/EventBusyOutlined';
import HiddenIcon from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import { Alert, AlertTitle, Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { LinkBase, useGetRecordId, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useState } from 'react';
import type { FeedbackFormQuery } from '../../gql/graphql.js';
import { useExecute, useFormat } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { JournalNotes } from '../given/JournalNotes.js';
import { AnswerForm } from './AnswerForm.js';
import { formDocument } from './feedback.queries.js';
import { SentPage } from './SentPage.js';
import { landed } from './useDraft.js';

export type Form = NonNullable<FeedbackFormQuery['feedbackForm']>;

/**
 * The form, read anew whenever the page opens and never behind the writer's back: an older draft in a cache would
 * replace a newer one on the server.
 */
const useForm = (id: string) => {
  const execute = useExecute();
  return useQuery({
    queryKey: ['feedbackForm', id],
    queryFn: async ({ signal }) => {
      await landed(id);
      return execute(formDocument, { id }, signal);
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
};

/** One calm page per colleague. */
export const TaskShow = () => {
  const id = String(useGetRecordId());
  return <Task key={id} id={id} />;
};

const Task = ({ id }: { readonly id: string }) => {
  const translate = useTranslate();
  const { data, isPending, isError, refetch } = useForm(id);
  const [isSent, setSent] = useState(false);
  const [reading, setReading] = useState(0);
  const readAgain = () => void refetch().then(() => setReading((before) => before + 1));
  if (isPending) return <Skeleton variant="rounded" height={300} sx={{ mt: 2 }} />;
  if (isError) {
    const again = (
      <Button variant="contained" onClick={readAgain}>
        {translate('ui.try_again')}
      </Button>
    );
    return <EmptyState title="error.title" body="error.network" action={again} />;
  }
  const form = data.feedbackForm;
  if (!form) return <EmptyState icon={ClosedIcon} title="feedback.closed" action={<Back />} />;
  if (isSent || form.status === 'SUBMITTED') return <SentPage />;
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 2, maxWidth: 760, mx: 'auto', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={form.ratee.name} />
      <Head form={form} />
      {form.isOpen ? (
        <>
          <Promised promise={form.promise} />
          {form.kind === 'SELF' && <JournalNotes />}
          <AnswerForm key={reading} form={form} onSent={() => setSent(true)} onReload={readAgain} />
        </>
      ) : (
        <>
          <Alert severity="info">
            {translate(form.status === 'DECLINED' ? 'feedback.declined' : 'feedback.closed')}
          </Alert>
          <Box>
            <Back />
          </Box>
        </>
      )}
    </Box>
  );
};

const Back = () => {
  const translate = useTranslate();
  return (
    <Button component={LinkBase} to="/feedbackTasks" variant="outlined" size="small">
      {translate('feedback.back')}
    </Button>
  );
};

const Head = ({ form: { ratee, kind, dueOn } }: { readonly form: Form }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box>
      <Typography variant="h2">{ratee.name}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>{`${ratee.position}, ${ratee.unit}`}</Typography>
      <Typography variant="body2">
        {translate('feedback.as', { kind: translate(`feedback.kind.${kind}`) })}
        {dueOn && ` · ${translate('feedback.due', { day: format.day(dueOn, 'long') })}`}
      </Typography>
    </Box>
  );
};

/** Who will see what, before the first word is written. */
const Promised = ({ promise: { isNamed, threshold, textThreshold, leftover } }: Pick<Form, 'promise'>) => {
  const translate = useTranslate();
  return (
    <Alert
      severity={isNamed ? 'warning' : 'info'}
      icon={isNamed ? <VisibilityIcon /> : <HiddenIcon />}
      sx={{ alignItems: 'flex-start' }}
    >
      <AlertTitle>{translate('feedback.promise_title')}</AlertTitle>
      {translate(isNamed ? 'feedback.promise_named' : 'feedback.promise_anonymous', { threshold, textThreshold })}{' '}
      {!isNamed && translate(`feedback.promise_${leftover}`)}
    </Alert>
  );
};
