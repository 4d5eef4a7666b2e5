import TryIcon from '@mui/icons-material/ScienceOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { whatifMessages } from './whatif.messages.js';

export const feature: AdminFeature = {
  name: 'whatif',
  messages: whatifMessages,
  routes: [{ path: '/what-if', Page: page(() => import('./WhatIfPage.js'), 'WhatIfPage'), permission: 'whatIf' }],
  menu: [{ group: 'data', to: '/what-if', label: 'whatif.title', icon: TryIcon, permission: 'whatIf' }],
};
