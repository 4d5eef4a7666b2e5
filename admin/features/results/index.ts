import ResultIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { resultsMessages } from './results.messages.js';

export const feature: AdminFeature = {
  name: 'results',
  messages: resultsMessages,
  routes: [
    {
      path: '/my-result',
      Page: page(() => import('./MyResultsPage.js'), 'MyResultsPage'),
      permission: 'acknowledgeResult',
    },
  ],
  menu: [
    { group: 'mine', to: '/my-result', label: 'results.title', icon: ResultIcon, permission: 'acknowledgeResult' },
  ],
};
