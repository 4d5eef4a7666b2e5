import HeatIcon from '@mui/icons-material/GridOnOutlined';
import CoverageIcon from '@mui/icons-material/GroupsOutlined';
import TaskIcon from '@mui/icons-material/RateReviewOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { mergeMessages } from '../../kernel/messages.js';
import { feedbackMessages } from './feedback.messages.js';
import { gapListDocument, taskListDocument } from './feedback.queries.js';
import { ratersMessages } from './raters.messages.js';
import { reportMessages } from './report.messages.js';

export const feature: AdminFeature = {
  name: 'feedback',
  messages: {
    id: mergeMessages([feedbackMessages.id, ratersMessages.id, reportMessages.id]),
    en: mergeMessages([feedbackMessages.en, ratersMessages.en, reportMessages.en]),
  },
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
    {
      name: 'raterGaps',
      documents: { list: gapListDocument },
      permission: 'raterGaps',
      list: page(() => import('./GapList.js'), 'GapList'),
    },
  ],
  routes: [
    { path: '/raters', Page: page(() => import('./CoveragePage.js'), 'CoveragePage'), permission: 'feedbackCoverage' },
    {
      path: '/raters/:cycleId/:rateeId',
      Page: page(() => import('./RateeRatersPage.js'), 'RateeRatersPage'),
      permission: 'feedbackInvitations',
    },
    {
      path: '/feedback-map',
      Page: page(() => import('./HeatmapPage.js'), 'HeatmapPage'),
      permission: ['feedbackHeatmap', 'feedbackTeamHeatmap'],
    },
  ],
  menu: [
    {
      group: 'feedback',
      to: '/raters',
      label: 'feedback.coverage_menu',
      icon: CoverageIcon,
      permission: 'feedbackCoverage',
    },
    {
      group: 'feedback',
      to: '/feedback-map',
      label: 'feedback.heat.menu',
      icon: HeatIcon,
      permission: 'feedbackHeatmap',
    },
  ],
};
