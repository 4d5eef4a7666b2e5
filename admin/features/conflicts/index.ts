import ConflictIcon from '@mui/icons-material/LinkOffOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { conflictsMessages } from './conflicts.messages.js';
import { conflictListDocument } from './conflicts.queries.js';

export const feature: AdminFeature = {
  name: 'conflicts',
  messages: conflictsMessages,
  resources: [
    {
      name: 'raterConflicts',
      documents: { list: conflictListDocument },
      icon: ConflictIcon,
      menu: 'feedback',
      permission: 'raterConflicts',
      list: page(() => import('./ConflictList.js'), 'ConflictList'),
    },
  ],
};
