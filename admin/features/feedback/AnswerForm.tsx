import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { useExecute } from '../../kernel/hooks.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { inputOf, unanswered, writtenOf } from './answers.js';
import { CommentField } from './CommentField.js';
import { DraftState } from './DraftState.js';
import { FormSections, placeOf } from './FormSections.js';
import { declineDocument, submitDocument } from './feedback.queries.js';
import { SubmitAnswer } from './SubmitAnswer.js';
import type { Form } from './TaskShow.js';
import { useCommentCheck } from './useCommentCheck.js';
import { useDraft } from './useDraft.js';

export interface AnswerFormProps {
  readonly form: Form;
  readonly onSent: () => void;
  /** Reads the task anew: another device changed it, or it was declined. */
  readonly onReload: () => void;
}

/** Questions by value with a comment each; saved by itself, sent once. */
export const AnswerForm = ({ form, onSent, onReload }: AnswerFormProps) => {
  const translate = useTranslate();
  const execute = useExecute();
  const notifyError = useNotifyError();
  const draft = useDraft(form.requestId, form.version, writtenOf(form.draft));
  const { written, change } = draft;
  const check = useCommentCheck(!form.promise.isNamed);
  const open = unanswered(form.questions, written.ratings);

  const send = async () => {
    try {
      await draft.save();
      await execute(submitDocument, { input: inputOf(form.requestId, draft.version(), written) });
      draft.end();
      onSent();
    } catch (error) {
      notifyError(error);
    }
  };
  const goToOpen = () => {
    const place = document.getElementById(placeOf(open[0] ?? ''));
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector('input')?.focus({ preventScroll: true });
  };

  return (
    <>
      <DraftState
        done={form.questions.length - open.length}
        total={form.questions.length}
        state={draft.state}
        refusal={draft.refusal}
        onReload={() => {
          draft.end();
          onReload();
        }}
      />
      <FormSections
        {...form}
        ratings={written.ratings}
        onChoose={(id, score) => change((before) => ({ ...before, ratings: { ...before.ratings, [id]: score } }))}
        commentOn={(value, name) =>
          form.commentQuestions.includes(value) && (
            <CommentField
              label={translate('feedback.comment', { value: name })}
              maxLength={form.commentLength}
              text={written.comments[value] ?? ''}
              warnings={check.warningsOf(value, written.comments[value] ?? '')}
              onChange={(text) => change((before) => ({ ...before, comments: { ...before.comments, [value]: text } }))}
              onLeave={() => void check.look(value, written.comments[value] ?? '')}
            />
          )
        }
      />
      {open.length > 0 && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" onClick={goToOpen}>
              {translate('feedback.go_to_open')}
            </Button>
          }
        >
          {translate('feedback.incomplete', { smart_count: open.length })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', gap: 1 }}>
        <SubmitAnswer
          isNamed={form.promise.isNamed}
          isReady={open.length === 0}
          comments={written.comments}
          check={check}
          onSend={send}
        />
        <VerbButton
          label="feedback.decline"
          confirm="feedback.decline_question"
          variant="text"
          color="inherit"
          size="large"
          document={declineDocument}
          form={<TextInput source="reason" label="feedback.decline_reason" multiline fullWidth />}
          validate={({ reason }): Record<string, string> =>
            String(reason ?? '').trim().length < 5 ? { reason: 'feedback.decline_short' } : {}
          }
          variables={({ reason }) => ({
            input: { requestId: form.requestId, version: draft.version(), reason: String(reason ?? '') },
          })}
          success="feedback.declined"
          onSuccess={() => {
            draft.end();
            onReload();
          }}
        />
      </Box>
    </>
  );
};
