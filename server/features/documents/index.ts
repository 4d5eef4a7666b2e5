import type { Feature } from '../../kernel/feature.js';
import { archiveDocumentsJob } from './archive.service.js';
import { DocumentCounter, DocumentSettings, IssuedDocument } from './document.entity.js';
import { documentsMessages } from './documents.messages.js';
import { documentReads } from './documents.reads.js';
import { DocumentsResolver } from './documents.resolver.js';
import { documentRoutes } from './documents.routes.js';
import {
  DocumentsOfEvaluationResolver,
  DocumentsOfPeriodicResolver,
  DocumentsOfPlanResolver,
} from './mayIssue.resolver.js';

export const documents: Feature = {
  name: 'documents',
  entities: [IssuedDocument, DocumentCounter, DocumentSettings],
  reads: [documentReads],
  resolvers: [DocumentsResolver, DocumentsOfPlanResolver, DocumentsOfEvaluationResolver, DocumentsOfPeriodicResolver],
  jobs: [archiveDocumentsJob],
  messages: [documentsMessages],
  routes: documentRoutes,
};
