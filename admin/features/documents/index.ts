import LetterheadIcon from '@mui/icons-material/ArticleOutlined';
import DocumentIcon from '@mui/icons-material/DescriptionOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { documentsMessages } from './documents.messages.js';
import { documentListDocument } from './documents.queries.js';

export const feature: AdminFeature = {
  name: 'documents',
  messages: documentsMessages,
  resources: [
    {
      name: 'issuedDocuments',
      documents: { list: documentListDocument },
      icon: DocumentIcon,
      menu: 'evaluation',
      permission: ['issueEvaluationDocument', 'documentSettings'],
      recordRepresentation: 'number',
      list: page(() => import('./DocumentList.js'), 'DocumentList'),
    },
  ],
  routes: [
    {
      path: '/letterhead',
      Page: page(() => import('./SettingsPage.js'), 'SettingsPage'),
      permission: 'documentSettings',
    },
  ],
  menu: [
    {
      group: 'system',
      to: '/letterhead',
      label: 'documents.settings',
      icon: LetterheadIcon,
      permission: 'documentSettings',
    },
  ],
};
