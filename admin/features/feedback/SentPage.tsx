import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import { Box, Button } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { nextTaskDocument } from './feedback.queries.js';

/** Thanks, and on to the next colleague who waits. */
export const SentPage = () => {
  const translate = useTranslate();
  const { data, isFetching } = useDocument(nextTaskDocument, {});
  const open = isFetching ? undefined : data?.feedbackTasks;
  const next = open?.items[0];
  return (
    <>
      <Title title="feedback.sent_title" />
      <EmptyState
        icon={DoneIcon}
        title="feedback.sent"
        body="feedback.sent_body"
        action={
          <Box sx={{ display: 'grid', gap: 1 }}>
            {next && open && (
              <Button component={LinkBase} to={`/feedbackTasks/${next.id}/show`} variant="contained" size="large">
                {translate('feedback.next', { name: next.rateeName ?? '', smart_count: open.total })}
              </Button>
            )}
            {open && !next && translate('feedback.all_done')}
            <Button component={LinkBase} to="/feedbackTasks" variant={next ? 'text' : 'contained'}>
              {translate('feedback.back')}
            </Button>
          </Box>
        }
      />
    </>
  );
};
