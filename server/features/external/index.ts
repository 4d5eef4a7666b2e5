import type { Feature } from '../../kernel/feature.js';
import { letterTemplates } from '../../kernel/mailbox.js';
import { provide } from '../../kernel/slot.js';
import { phaseHooks } from '../cycles/phaseHook.service.js';
import { ExternalRater } from './external.entity.js';
import { externalMessages } from './external.messages.js';
import { externalReads } from './external.reads.js';
import { ExternalResolver } from './external.resolver.js';
import { externalRoutes } from './external.routes.js';
import { linkPath } from './link.rules.js';
import { externalPhases } from './phase.service.js';
import { remindExternal } from './remind.service.js';

export const external: Feature = {
  name: 'external',
  entities: [ExternalRater],
  reads: [externalReads],
  resolvers: [ExternalResolver],
  messages: [externalMessages],
  provides: [
    provide(phaseHooks, externalPhases),
    provide(letterTemplates, { name: 'externalFeedback', path: linkPath }),
    provide(letterTemplates, { name: 'externalReminder', path: linkPath }),
  ],
  routines: [{ name: 'remindExternal', cron: '20 8 * * *', run: remindExternal }],
  routes: externalRoutes,
};
