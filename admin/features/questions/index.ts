import type { AdminFeature } from '../../kernel/feature.js';
import { questionsMessages } from './questions.messages.js';
import { bankListDocument, bankOneDocument, versionListDocument, versionOneDocument } from './questions.queries.js';

export const feature: AdminFeature = {
  name: 'questions',
  messages: questionsMessages,
  resources: [
    {
      name: 'questionBanks',
      documents: { list: bankListDocument, one: bankOneDocument },
      permission: { list: 'questionBanks', edit: 'editQuestionBank' },
    },
    {
      name: 'questionVersions',
      documents: { list: versionListDocument, one: versionOneDocument },
      permission: { list: 'questionVersions', edit: 'editQuestionVersion' },
    },
  ],
};
