import QuestionsIcon from '@mui/icons-material/QuizOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { questionsMessages } from './questions.messages.js';
import { bankListDocument, bankOneDocument, versionListDocument, versionOneDocument } from './questions.queries.js';

export const feature: AdminFeature = {
  name: 'questions',
  messages: questionsMessages,
  resources: [
    {
      name: 'questionBanks',
      documents: { list: bankListDocument, one: bankOneDocument },
      icon: QuestionsIcon,
      menu: 'feedback',
      permission: 'questionBanks',
      list: page(() => import('./BankList.js'), 'BankList'),
      show: page(() => import('./BankShow.js'), 'BankShow'),
    },
    {
      name: 'questionVersions',
      documents: { list: versionListDocument, one: versionOneDocument },
      permission: { list: 'questionVersions', edit: 'editQuestionVersion' },
      edit: page(() => import('./VersionEdit.js'), 'VersionEdit'),
      show: page(() => import('./VersionShow.js'), 'VersionShow'),
    },
  ],
};
