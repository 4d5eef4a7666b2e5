import AuditIcon from '@mui/icons-material/HistoryEduOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { auditMessages } from './audit.messages.js';
import { auditListDocument } from './audit.queries.js';

export const feature: AdminFeature = {
  name: 'audit',
  messages: auditMessages,
  resources: [
    {
      name: 'auditEntries',
      documents: { list: auditListDocument },
      icon: AuditIcon,
      menu: 'system',
      permission: 'auditEntries',
      list: page(() => import('./AuditList.js'), 'AuditList'),
    },
  ],
  home: [
    {
      name: 'chain',
      permission: 'auditVerification',
      span: 'full',
      Card: page(() => import('./ChainCard.js'), 'ChainCard'),
    },
  ],
};
