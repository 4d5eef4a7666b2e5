import SyncIcon from '@mui/icons-material/CloudSyncOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { ekinerjaMessages } from './ekinerja.messages.js';
import { bknFindingListDocument } from './ekinerja.queries.js';

export const feature: AdminFeature = {
  name: 'ekinerja',
  messages: ekinerjaMessages,
  resources: [
    {
      name: 'bknFindings',
      documents: { list: bknFindingListDocument },
      icon: SyncIcon,
      menu: 'data',
      permission: 'bknFindings',
      list: page(() => import('./BknFindingList.js'), 'BknFindingList'),
    },
  ],
};
