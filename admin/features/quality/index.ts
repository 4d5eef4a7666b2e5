import FairnessIcon from '@mui/icons-material/BalanceOutlined';
import PatternIcon from '@mui/icons-material/TroubleshootOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { mergeMessages } from '../../kernel/messages.js';
import { fairnessMessages } from './fairness.messages.js';
import { qualityMessages } from './quality.messages.js';

export const feature: AdminFeature = {
  name: 'quality',
  messages: {
    id: mergeMessages([qualityMessages.id, fairnessMessages.id]),
    en: mergeMessages([qualityMessages.en, fairnessMessages.en]),
  },
  routes: [
    {
      path: '/fairness',
      Page: page(() => import('./FairnessPage.js'), 'FairnessPage'),
      permission: 'fairnessReport',
    },
    {
      path: '/rating-quality',
      Page: page(() => import('./PatternsPage.js'), 'PatternsPage'),
      permission: 'ratingPatterns',
    },
  ],
  menu: [
    {
      group: 'data',
      to: '/fairness',
      label: 'quality.fairness.title',
      icon: FairnessIcon,
      permission: 'fairnessReport',
    },
    {
      group: 'feedback',
      to: '/rating-quality',
      label: 'quality.patterns.title',
      icon: PatternIcon,
      permission: 'ratingPatterns',
    },
  ],
};
