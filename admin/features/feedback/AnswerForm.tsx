import { Alert, Box, Button, LinearProgress, Paper, TextField, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import { Confirm } from 'ra-ui-materialui';
import { useId, useState } from 'react';
import { useExecute } from '../../kernel/hooks.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { inputOf, missing, writtenOf } from './answers.js';
import { checkCommentDocument, submitDocument } from './feedback.queries.js';
import { ScaleChoice } from './ScaleChoice.js';
import type { Form } from './TaskShow.js';
import { useDraft } from './useDraft.js';

/** Questions by value with a comment each; saved by itself, sent once. */
export const AnswerForm = ({ form, onSent }: { readonly form: Form; readonly onSent: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const execute = useExecute();
  const notifyError = useNotifyError();
  const { written, state, change, save, version } = useDraft(form.requestId, form.version, writtenOf(form.draft));
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const values = [...new Set(form.questions.map(({ value }) => value))];
  const open = missing(form.questions, written.ratings);
  const done = form.questions.length - open;
  const said = (text: { id: string; en: string }) => (locale === 'en' ? text.en : text.id);

  const send = async () => {
    setBusy(true);
    try {
      await save();
      await execute(submitDocument, { input: inputOf(form.requestId, version.current, written) });
      onSent();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };

  return (
    <>
      <Box sx={{ position: 'sticky', top: { xs: 56, sm: 48 }, zIndex: 2, bgcolor: 'background.default', py: 1 }}>
        <LinearProgress
          variant="determinate"
          value={(100 * done) / form.questions.length}
          aria-label={translate('feedback.progress', { done, total: form.questions.length })}
        />
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
          <Typography variant="body2">
            {translate('feedback.progress', { done, total: form.questions.length })}
          </Typography>
          <Typography
            variant="body2"
            role="status"
            sx={{ color: state === 'offline' ? 'warning.main' : 'text.secondary' }}
          >
            {translate(`feedback.${state}`)}
          </Typography>
        </Box>
      </Box>
      {values.map((value) => (
        <Paper
          key={value}
          component="section"
          variant="outlined"
          sx={{ p: 2, display: 'grid', gap: 3 }}
          aria-label={translate(`feedback.value.${value}`, { _: value })}
        >
          <Typography variant="h3" component="h2">
            {translate(`feedback.value.${value}`, { _: value })}
          </Typography>
          {form.questions
            .filter((question) => question.value === value)
            .map((question) => (
              <ScaleChoice
                key={question.id}
                label={said(question.text)}
                anchors={form.anchors.map((anchor) => ({ value: anchor.value, label: said(anchor.text) }))}
                chosen={written.ratings[question.id]}
                onChoose={(score) =>
                  change((before) => ({ ...before, ratings: { ...before.ratings, [question.id]: score } }))
                }
              />
            ))}
          {form.commentQuestions.includes(value) && (
            <Comment
              label={translate('feedback.comment', { value: translate(`feedback.value.${value}`, { _: value }) })}
              maxLength={form.commentLength}
              text={written.comments[value] ?? ''}
              onChange={(text) => change((before) => ({ ...before, comments: { ...before.comments, [value]: text } }))}
              warns={!form.promise.isNamed}
            />
          )}
        </Paper>
      ))}
      {open > 0 && <Alert severity="info">{translate('feedback.incomplete', { smart_count: open })}</Alert>}
      <Box>
        <Button variant="contained" size="large" disabled={open > 0} loading={isBusy} onClick={() => setAsking(true)}>
          {translate('feedback.submit')}
        </Button>
      </Box>
      <Confirm
        isOpen={isAsking}
        title="feedback.submit"
        content="feedback.submit_question"
        confirm="feedback.submit"
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
        loading={isBusy}
      />
    </>
  );
};

interface CommentProps {
  readonly label: string;
  readonly text: string;
  readonly maxLength: number;
  readonly onChange: (text: string) => void;
  readonly warns: boolean;
}

/** A comment; on leaving the field it is looked over for what would give the writer away. Nothing of it is stored. */
const Comment = ({ label, text, maxLength, onChange, warns }: CommentProps) => {
  const translate = useTranslate();
  const execute = useExecute();
  const id = useId();
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const look = async () => {
    if (!warns || !text.trim()) {
      setWarnings([]);
      return;
    }
    const found = await execute(checkCommentDocument, { input: { text } }).catch(() => ({
      checkComment: [] as { warning: string }[],
    }));
    setWarnings([...new Set(found.checkComment.map(({ warning }) => warning))]);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextField
        id={id}
        label={label}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => void look()}
        multiline
        minRows={2}
        fullWidth
        slotProps={{ htmlInput: { maxLength } }}
      />
      {warnings.length > 0 && (
        <Alert severity="warning">
          <strong>{translate('feedback.warn_title')}:</strong>{' '}
          {warnings.map((warning) => translate(`feedback.warn.${warning}`)).join(' ')}
        </Alert>
      )}
    </Box>
  );
};
