import ConsequencesIcon from '@mui/icons-material/GridViewOutlined';
import FollowUpIcon from '@mui/icons-material/TrendingUpOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { followupsMessages } from './followups.messages.js';
import { followUpListDocument, followUpOneDocument } from './followups.queries.js';

export const feature: AdminFeature = {
  name: 'followups',
  messages: followupsMessages,
  resources: [
    {
      name: 'followUps',
      documents: { list: followUpListDocument, one: followUpOneDocument, sort: { employeeName: 'EMPLOYEE_NAME' } },
      icon: FollowUpIcon,
      menu: 'plans',
      permission: ['takeUpSuggestion', 'talentBoxes'],
      recordRepresentation: 'employeeName',
      list: page(() => import('./FollowUpList.js'), 'FollowUpList'),
      show: page(() => import('./FollowUpShow.js'), 'FollowUpShow'),
    },
  ],
  routes: [
    {
      path: '/consequences',
      Page: page(() => import('./ConsequencesPage.js'), 'ConsequencesPage'),
      permission: 'talentBoxes',
    },
  ],
  menu: [
    {
      group: 'people',
      to: '/consequences',
      label: 'followups.consequences',
      icon: ConsequencesIcon,
      permission: 'talentBoxes',
    },
  ],
};
