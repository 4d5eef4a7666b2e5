import UnitIcon from '@mui/icons-material/AccountTreeOutlined';
import PositionIcon from '@mui/icons-material/BadgeOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { organizationMessages } from './organization.messages.js';
import { positionListDocument, unitListDocument, unitOneDocument } from './organization.queries.js';

export const feature: AdminFeature = {
  name: 'organization',
  messages: organizationMessages,
  resources: [
    {
      name: 'units',
      documents: { list: unitListDocument, one: unitOneDocument },
      icon: UnitIcon,
      menu: 'people',
      permission: 'units',
      list: page(() => import('./UnitList.js'), 'UnitList'),
      show: page(() => import('./UnitShow.js'), 'UnitShow'),
    },
    {
      name: 'positions',
      documents: { list: positionListDocument },
      icon: PositionIcon,
      menu: 'people',
      permission: 'positions',
      recordRepresentation: 'title',
      list: page(() => import('./PositionList.js'), 'PositionList'),
    },
  ],
  routes: [{ path: '/units/tree', permission: 'units', Page: page(() => import('./UnitTreePage.js'), 'UnitTreePage') }],
};
