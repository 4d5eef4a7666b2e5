import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { peopleMessages } from './people.messages.js';
import { employeeListDocument, employeeOneDocument } from './people.queries.js';

export const feature: AdminFeature = {
  name: 'people',
  messages: peopleMessages,
  resources: [
    {
      name: 'employees',
      documents: { list: employeeListDocument, one: employeeOneDocument },
      icon: PeopleIcon,
      menu: 'people',
      permission: 'employees',
      list: page(() => import('./EmployeeList.js'), 'EmployeeList'),
      show: page(() => import('./EmployeeShow.js'), 'EmployeeShow'),
    },
  ],
};
