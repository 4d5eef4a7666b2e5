import PatternIcon from '@mui/icons-material/TroubleshootOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { qualityMessages } from './quality.messages.js';

export const feature: AdminFeature = {
  name: 'quality',
  messages: qualityMessages,
  routes: [
    {
      path: '/rating-quality',
      Page: page(() => import('./PatternsPage.js'), 'PatternsPage'),
      permission: 'ratingPatterns',
    },
  ],
  menu: [
    {
      group: 'evaluation',
      to: '/rating-quality',
      label: 'quality.patterns.title',
      icon: PatternIcon,
      permission: 'ratingPatterns',
    },
  ],
};
