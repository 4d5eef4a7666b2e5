import EvaluationIcon from '@mui/icons-material/AssessmentOutlined';
import DistributionIcon from '@mui/icons-material/BarChartOutlined';
import AchievementIcon from '@mui/icons-material/EmojiEventsOutlined';
import RevisionIcon from '@mui/icons-material/PublishedWithChangesOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { evaluationsMessages } from './evaluations.messages.js';
import {
  evaluationListDocument,
  evaluationOneDocument,
  indexRevisionListDocument,
  organisationResultListDocument,
} from './evaluations.queries.js';

export const feature: AdminFeature = {
  name: 'evaluations',
  messages: evaluationsMessages,
  resources: [
    {
      name: 'evaluations',
      documents: { list: evaluationListDocument, one: evaluationOneDocument, sort: { employeeName: 'EMPLOYEE_NAME' } },
      icon: EvaluationIcon,
      menu: 'evaluation',
      permission: ['rateEvaluation', 'exportEvaluations'],
      recordRepresentation: 'employeeName',
      list: page(() => import('./EvaluationList.js'), 'EvaluationList'),
      show: page(() => import('./EvaluationShow.js'), 'EvaluationShow'),
    },
    {
      name: 'indexRevisions',
      documents: { list: indexRevisionListDocument },
      icon: RevisionIcon,
      menu: 'evaluation',
      permission: 'exportEvaluations',
      list: page(() => import('./IndexRevisionList.js'), 'IndexRevisionList'),
    },
    {
      name: 'organisationResults',
      documents: { list: organisationResultListDocument },
      icon: AchievementIcon,
      menu: 'evaluation',
      permission: ['setOrganisationResult', 'exportEvaluations'],
      list: page(() => import('./OrganisationResultList.js'), 'OrganisationResultList'),
    },
  ],
  routes: [
    {
      path: '/distribution',
      Page: page(() => import('./DistributionPage.js'), 'DistributionPage'),
      permission: 'unitDistributions',
    },
  ],
  menu: [
    {
      group: 'evaluation',
      to: '/distribution',
      label: 'evaluations.distribution',
      icon: DistributionIcon,
      permission: 'unitDistributions',
    },
  ],
};
