import JobIcon from '@mui/icons-material/PendingActionsOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { jobsMessages } from './jobs.messages.js';
import { jobListDocument } from './jobs.queries.js';

export const feature: AdminFeature = {
  name: 'jobs',
  messages: jobsMessages,
  resources: [
    {
      name: 'jobs',
      documents: { list: jobListDocument },
      icon: JobIcon,
      menu: 'data',
      permission: ['startImport', 'exportEvaluations', 'generateRaters'],
      list: page(() => import('./JobList.js'), 'JobList'),
    },
  ],
};
