import NominationIcon from '@mui/icons-material/PersonAddAltOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { nominationsMessages } from './nominations.messages.js';
import { nominationListDocument } from './nominations.queries.js';

export const feature: AdminFeature = {
  name: 'nominations',
  messages: nominationsMessages,
  resources: [
    {
      name: 'raterNominations',
      documents: { list: nominationListDocument },
      icon: NominationIcon,
      menu: 'mine',
      permission: { list: ['nominateRaters', 'addRaters'] },
      list: page(() => import('./NominationList.js'), 'NominationList'),
    },
  ],
};
