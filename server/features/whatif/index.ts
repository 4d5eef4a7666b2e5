import type { Feature } from '../../kernel/feature.js';
import { whatifMessages } from './whatif.messages.js';
import { WhatIfResolver } from './whatif.resolver.js';

export const whatif: Feature = { name: 'whatif', resolvers: [WhatIfResolver], messages: [whatifMessages] };
