import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { type Comments, spoken } from './answers.js';
import { CommentWarnings } from './CommentField.js';
import type { useCommentCheck } from './useCommentCheck.js';

interface SubmitAnswerProps {
  readonly isNamed: boolean;
  readonly isReady: boolean;
  readonly comments: Comments;
  readonly check: ReturnType<typeof useCommentCheck>;
  /** Sends; resolves when it was sent or the reason why not was said. */
  readonly onSend: () => Promise<void>;
}

/** Sent once, for good: the question says so, and what the comments may reveal. */
export const SubmitAnswer = ({ isNamed, isReady, comments, check, onSend }: SubmitAnswerProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const risky = spoken(comments).filter(([value, text]) => check.warningsOf(value, text).length > 0);

  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  const ask = () => during(() => check.lookAtAll(comments)).then(() => setOpen(true));
  const send = () => during(onSend).then(() => setOpen(false));

  return (
    <>
      <Button
        variant="contained"
        size="large"
        disabled={!isReady}
        loading={isBusy && !isOpen}
        onClick={() => void ask()}
        sx={{ width: { xs: '100%', sm: 'auto' } }}
      >
        {translate('feedback.submit')}
      </Button>
      {isOpen && (
        <Dialog open onClose={isBusy ? undefined : () => setOpen(false)} aria-labelledby={titleId}>
          <DialogTitle id={titleId}>{translate('feedback.submit_title')}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2 }}>
            <Typography>{translate('feedback.submit_question')}</Typography>
            <Typography>{translate(isNamed ? 'feedback.submit_named' : 'feedback.submit_anonymous')}</Typography>
            {risky.length > 0 && (
              <Alert severity="warning" sx={{ alignItems: 'flex-start' }}>
                {translate('feedback.warn_title')}
                {risky.map(([value, text]) => (
                  <Box key={value} sx={{ mt: 1 }}>
                    <strong>{translate(`feedback.value.${value}`, { _: value })}</strong>
                    <CommentWarnings text={text} warnings={check.warningsOf(value, text)} />
                  </Box>
                ))}
              </Alert>
            )}
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2 }}>
            <Button color="inherit" disabled={isBusy} onClick={() => setOpen(false)}>
              {translate('feedback.look_again')}
            </Button>
            <Button variant="contained" loading={isBusy} onClick={() => void send()} autoFocus={risky.length === 0}>
              {translate('feedback.submit')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
};
