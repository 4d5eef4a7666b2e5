import type { Feature } from '../../kernel/feature.js';
import { ekinerjaMessages } from './ekinerja.messages.js';
import { EkinerjaResolver } from './ekinerja.resolver.js';
import { exportToBknJob } from './export.service.js';

export const ekinerja: Feature = {
  name: 'ekinerja',
  resolvers: [EkinerjaResolver],
  jobs: [exportToBknJob],
  messages: [ekinerjaMessages],
};
