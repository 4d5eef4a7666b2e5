import JournalIcon from '@mui/icons-material/MenuBookOutlined';
import GivenIcon from '@mui/icons-material/VolunteerActivismOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { givenMessages } from './given.messages.js';
import { givenListDocument, journalListDocument } from './given.queries.js';

export const feature: AdminFeature = {
  name: 'given',
  messages: givenMessages,
  resources: [
    {
      name: 'givenFeedbacks',
      documents: { list: givenListDocument },
      icon: GivenIcon,
      menu: 'mine',
      permission: 'giveFeedback',
      list: page(() => import('./GivenList.js'), 'GivenList'),
    },
    {
      name: 'journalEntries',
      documents: { list: journalListDocument },
      icon: JournalIcon,
      menu: 'mine',
      permission: 'writeJournal',
      list: page(() => import('./JournalList.js'), 'JournalList'),
    },
  ],
};
