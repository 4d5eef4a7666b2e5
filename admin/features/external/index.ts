import type { AdminFeature } from '../../kernel/feature.js';
import { externalMessages } from './external.messages.js';

/** Has no page of its own: `ExternalRaters` stands on the page of a ratee's raters. */
export const feature: AdminFeature = { name: 'external', messages: externalMessages };
