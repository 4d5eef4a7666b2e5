import { type AdminFeature, page } from '../../kernel/feature.js';
import { reportsMessages } from './reports.messages.js';

export const feature: AdminFeature = {
  name: 'reports',
  messages: reportsMessages,
  home: [
    { name: 'work', employeeOnly: true, span: 'full', Card: page(() => import('./MyWorkCard.js'), 'MyWorkCard') },
    {
      name: 'progress',
      permission: 'cycleProgress',
      span: 'full',
      Card: page(() => import('./ProgressCard.js'), 'ProgressCard'),
    },
    {
      name: 'distribution',
      permission: 'unitDistributions',
      span: 'full',
      Card: page(() => import('./DistributionCard.js'), 'DistributionCard'),
    },
    {
      name: 'accounts',
      permission: 'createAccount',
      span: 'full',
      Card: page(() => import('./AccountsCard.js'), 'AccountsCard'),
    },
  ],
};
