import ObjectionIcon from '@mui/icons-material/GavelOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { objectionsMessages } from './objections.messages.js';
import { objectionListDocument, objectionOneDocument } from './objections.queries.js';

export const feature: AdminFeature = {
  name: 'objections',
  messages: objectionsMessages,
  resources: [
    {
      name: 'objections',
      documents: { list: objectionListDocument, one: objectionOneDocument, sort: { employeeName: 'EMPLOYEE_NAME' } },
      icon: ObjectionIcon,
      menu: 'evaluation',
      permission: ['fileObjection', 'overdueObjections'],
      recordRepresentation: 'employeeName',
      list: page(() => import('./ObjectionList.js'), 'ObjectionList'),
      show: page(() => import('./ObjectionShow.js'), 'ObjectionShow'),
    },
  ],
};
