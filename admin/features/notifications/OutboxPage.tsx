import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Loaded } from '../../ui/Loaded.js';
import { outboxStatusDocument } from './notifications.queries.js';
import { PlainTable } from './PlainTable.js';

const HEADS = ['state', 'count', 'error', 'latest'].map((head) => `notifications.${head}`);

/** State of the outbox for administrators: counts and failures, no recipient and no content. */
export const OutboxPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const found = useDocument(outboxStatusDocument, {});
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="notifications.outbox" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('notifications.outbox_lead')}</Typography>
      <Loaded of={found} height={240}>
        {({ outboxStatus }) => (
          <>
            {!outboxStatus.isConfigured && (
              <Alert severity="warning">{translate('notifications.not_configured')}</Alert>
            )}
            {outboxStatus.counts.length === 0 ? (
              <EmptyState title="notifications.outbox_none" />
            ) : (
              <PlainTable
                label="notifications.outbox"
                heads={HEADS}
                rows={outboxStatus.counts.map((row) => ({
                  key: `${row.state}:${row.error}`,
                  cells: [
                    translate(`notifications.states.${row.state}`),
                    format.number(row.count),
                    row.error ?? '–',
                    format.instant(row.latestAt),
                  ],
                }))}
              />
            )}
          </>
        )}
      </Loaded>
    </Box>
  );
};
