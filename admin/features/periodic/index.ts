import PeriodIcon from '@mui/icons-material/EventRepeatOutlined';
import RatingIcon from '@mui/icons-material/FactCheckOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { periodicMessages } from './periodic.messages.js';
import {
  periodicEvaluationListDocument,
  periodicEvaluationOneDocument,
  periodicRoundListDocument,
  periodicRoundOneDocument,
} from './periodic.queries.js';

export const feature: AdminFeature = {
  name: 'periodic',
  messages: periodicMessages,
  resources: [
    {
      name: 'periodicEvaluations',
      documents: {
        list: periodicEvaluationListDocument,
        one: periodicEvaluationOneDocument,
        sort: { employeeName: 'EMPLOYEE_NAME' },
      },
      icon: RatingIcon,
      menu: 'evaluation',
      permission: ['ratePeriodicEvaluation', 'periodicDistributions'],
      recordRepresentation: 'employeeName',
      list: page(() => import('./PeriodicEvaluationList.js'), 'PeriodicEvaluationList'),
      show: page(() => import('./PeriodicEvaluationShow.js'), 'PeriodicEvaluationShow'),
    },
    {
      name: 'periodicRounds',
      documents: { list: periodicRoundListDocument, one: periodicRoundOneDocument },
      icon: PeriodIcon,
      menu: 'evaluation',
      permission: 'periodicDistributions',
      list: page(() => import('./PeriodicRoundList.js'), 'PeriodicRoundList'),
      show: page(() => import('./PeriodicRoundShow.js'), 'PeriodicRoundShow'),
    },
  ],
};
