import CycleIcon from '@mui/icons-material/EventRepeatOutlined';
import ParticipantIcon from '@mui/icons-material/HowToRegOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { cyclesMessages } from './cycles.messages.js';
import { cycleListDocument, cycleOneDocument, participantListDocument } from './cycles.queries.js';

export const feature: AdminFeature = {
  name: 'cycles',
  messages: cyclesMessages,
  resources: [
    {
      name: 'cycles',
      documents: { list: cycleListDocument, one: cycleOneDocument },
      icon: CycleIcon,
      menu: 'evaluation',
      permission: { list: 'cycles', edit: 'editCycle' },
      list: page(() => import('./CycleList.js'), 'CycleList'),
      edit: page(() => import('./CycleEdit.js'), 'CycleEdit'),
      show: page(() => import('./CycleShow.js'), 'CycleShow'),
    },
    {
      name: 'participants',
      documents: { list: participantListDocument },
      icon: ParticipantIcon,
      menu: 'evaluation',
      permission: ['syncPopulation', 'exportEvaluations'],
      list: page(() => import('./ParticipantList.js'), 'ParticipantList'),
    },
  ],
};
