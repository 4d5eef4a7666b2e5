import PeriodicIcon from '@mui/icons-material/EventRepeatOutlined';
import OutsideIcon from '@mui/icons-material/ForwardToInboxOutlined';
import JournalIcon from '@mui/icons-material/MenuBookOutlined';
import GivenIcon from '@mui/icons-material/VolunteerActivismOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { mergeMessages } from '../../kernel/messages.js';
import { givenMessages } from './given.messages.js';
import { givenListDocument, journalListDocument } from './given.queries.js';
import { outsideMessages } from './outside.messages.js';
import { outsideAskListDocument } from './outside.queries.js';
import { rhythmMessages } from './rhythm.messages.js';

export const feature: AdminFeature = {
  name: 'given',
  messages: {
    id: mergeMessages([givenMessages.id, outsideMessages.id, rhythmMessages.id]),
    en: mergeMessages([givenMessages.en, outsideMessages.en, rhythmMessages.en]),
  },
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
      name: 'outsideAsks',
      documents: { list: outsideAskListDocument },
      icon: OutsideIcon,
      menu: 'mine',
      permission: 'askOutside',
      list: page(() => import('./OutsideAskList.js'), 'OutsideAskList'),
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
  routes: [
    {
      path: '/periodic-feedback',
      Page: page(() => import('./PeriodicPage.js'), 'PeriodicPage'),
      permission: ['periodicFeedback', 'periodicFeedbackByLeader'],
    },
  ],
  menu: [
    {
      group: 'mine',
      to: '/periodic-feedback',
      label: 'rhythm.title',
      icon: PeriodicIcon,
      permission: ['periodicFeedback', 'periodicFeedbackByLeader'],
    },
  ],
};
