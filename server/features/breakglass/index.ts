import type { Feature } from '../../kernel/feature.js';
import { BreakGlassApproval, BreakGlassCase } from './breakglass.entity.js';
import { breakGlassMessages } from './breakglass.messages.js';
import { breakGlassReads } from './breakglass.reads.js';
import { BreakGlassResolver } from './breakglass.resolver.js';

/** Finding out the author of one comment of the 360°, by two offices and in grave cases only. */
export const breakglass: Feature = {
  name: 'breakglass',
  entities: [BreakGlassCase, BreakGlassApproval],
  reads: [breakGlassReads],
  resolvers: [BreakGlassResolver],
  messages: [breakGlassMessages],
};
