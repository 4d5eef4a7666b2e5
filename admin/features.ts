import { feature as organization } from './features/organization/index.js';
import { feature as people } from './features/people/index.js';
import type { AdminFeature } from './kernel/feature.js';

/** THE LIST: the admin's features, in the order of the menu and of the home page. One line adds a feature. */
export const features: readonly AdminFeature[] = [people, organization];
