import PlanIcon from '@mui/icons-material/AssignmentOutlined';
import MatrixIcon from '@mui/icons-material/TableChartOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { plansMessages } from './plans.messages.js';
import { planListDocument, planOneDocument } from './plans.queries.js';

/** Leaders, and whoever looks at units. */
const MATRIX = ['agreePlan', 'unitDistributions'];

export const feature: AdminFeature = {
  name: 'plans',
  messages: plansMessages,
  resources: [
    {
      name: 'performancePlans',
      documents: { list: planListDocument, one: planOneDocument },
      icon: PlanIcon,
      menu: 'plans',
      permission: ['createPlan', 'unitDistributions'],
      list: page(() => import('./PlanList.js'), 'PlanList'),
      show: page(() => import('./PlanShow.js'), 'PlanShow'),
    },
  ],
  routes: [{ path: '/role-matrix', Page: page(() => import('./MatrixPage.js'), 'MatrixPage'), permission: MATRIX }],
  menu: [{ group: 'plans', to: '/role-matrix', label: 'plans.matrix', icon: MatrixIcon, permission: MATRIX }],
};
