import type { Feature } from '../../kernel/feature.js';
import { QuestionBank, QuestionVersion } from './questionBank.entity.js';
import { questionsMessages } from './questions.messages.js';
import { questionBankReads, questionVersionReads } from './questions.reads.js';
import { QuestionBankResolver, QuestionVersionResolver } from './questions.resolver.js';

export const questions: Feature = {
  name: 'questions',
  entities: [QuestionBank, QuestionVersion],
  reads: [questionBankReads, questionVersionReads],
  resolvers: [QuestionBankResolver, QuestionVersionResolver],
  messages: [questionsMessages],
};
