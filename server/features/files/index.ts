import type { Feature } from '../../kernel/feature.js';
import { filesMessages } from './files.messages.js';
import { fileRoutes } from './files.routes.js';
import { StoredFile } from './storedFile.entity.js';

export const files: Feature = { name: 'files', entities: [StoredFile], messages: [filesMessages], routes: fileRoutes };
