import CoverageIcon from '@mui/icons-material/GroupsOutlined';
import TaskIcon from '@mui/icons-material/RateReviewOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { feedbackMessages } from './feedback.messages.js';
import { taskListDocument } from './feedback.queries.js';

export const feature: AdminFeature = {
  name: 'feedback',
  messages: feedbackMessages,
  resources: [
    {
      name: 'feedbackTasks',
      documents: { list: taskListDocument },
      icon: TaskIcon,
      menu: 'mine',
      permission: 'submitFeedback',
      recordRepresentation: 'rateeName',
      list: page(() => import('./TaskList.js'), 'TaskList'),
      show: page(() => import('./TaskShow.js'), 'TaskShow'),
    },
  ],
  routes: [
    { path: '/raters', Page: page(() => import('./CoveragePage.js'), 'CoveragePage'), permission: 'generateRaters' },
  ],
  menu: [
    {
      group: 'evaluation',
      to: '/raters',
      label: 'feedback.coverage_menu',
      icon: CoverageIcon,
      permission: 'generateRaters',
    },
  ],
};
