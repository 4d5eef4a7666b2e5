import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Loaded } from '../../ui/Loaded.js';
import { overdueDutiesDocument } from './notifications.queries.js';
import { PlainTable } from './PlainTable.js';

const HEADS = ['unit', 'kind', 'count', 'oldest', 'late', 'step', 'article'].map((head) => `notifications.${head}`);

/** What is overdue, by unit and kind, with the escalation step reached. */
export const OverduePage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const found = useDocument(overdueDutiesDocument, {});
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="notifications.overdue" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('notifications.overdue_lead')}</Typography>
      <Loaded of={found} height={320}>
        {({ overdueDuties }) =>
          overdueDuties.length === 0 ? (
            <EmptyState title="notifications.overdue_none" />
          ) : (
            <PlainTable
              label="notifications.overdue"
              heads={HEADS}
              rows={overdueDuties.map((row) => ({
                key: `${row.unitId}:${row.kind}:${row.step}`,
                cells: [
                  row.unitName ?? translate('notifications.agency'),
                  translate(`notifications.kinds.${row.kind}`),
                  format.number(row.count),
                  format.day(row.oldestDueOn, 'long'),
                  format.number(row.workingDaysLate),
                  translate(`notifications.steps.${row.step}`),
                  row.article,
                ],
              }))}
            />
          )
        }
      </Loaded>
    </Box>
  );
};
