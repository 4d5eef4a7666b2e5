import { Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { BooleanInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { CardRows } from '../../ui/CardRows.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { markReadDocument } from './notifications.queries.js';

interface Notice {
  readonly id: string;
  readonly text: string;
  readonly toldOn: string;
  readonly readAt: string | null;
  readonly mailedAt: string | null;
}

const Text = () => {
  const row = useRecordContext<Notice>();
  return row ? <Typography sx={{ fontWeight: row.readAt ? 400 : 600 }}>{row.text}</Typography> : null;
};
const Day = () => {
  const format = useFormat();
  const row = useRecordContext<Notice>();
  return <>{row && format.day(row.toldOn, 'long')}</>;
};
const Mailed = () => {
  const format = useFormat();
  const row = useRecordContext<Notice>();
  return <>{row?.mailedAt ? format.instant(row.mailedAt) : '–'}</>;
};
const NoticeCard = () => (
  <>
    <Text />
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      <Day />
    </Typography>
  </>
);

/** What the viewer was told: what waits and what happened, newest first; unread ones in bold. */
export const NotificationList = () => (
  <ResponsiveList<Notice>
    filters={[<BooleanInput key="isRead" source="isRead" label="resources.notifications.fields.isRead" />]}
    sort={{ field: 'toldOn', order: 'DESC' }}
    perPage={25}
    rowClick={false}
    actions={
      <VerbButton
        label="notifications.mark"
        variant="outlined"
        document={markReadDocument}
        variables={() => ({ input: {} })}
        success="notifications.marked"
      />
    }
    empty={{ title: 'notifications.empty', body: 'notifications.empty_body' }}
    simple={{}}
    narrow={
      <CardRows>
        <NoticeCard />
      </CardRows>
    }
  >
    <Column source="text">
      <Text />
    </Column>
    <Column source="toldOn">
      <Day />
    </Column>
    <Column source="mailedAt">
      <Mailed />
    </Column>
  </ResponsiveList>
);
