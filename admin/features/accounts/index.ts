import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import PasswordIcon from '@mui/icons-material/PasswordOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { accountsMessages } from './accounts.messages.js';
import { accountListDocument, accountOneDocument } from './accounts.queries.js';

export const feature: AdminFeature = {
  name: 'accounts',
  messages: accountsMessages,
  resources: [
    {
      name: 'accounts',
      documents: { list: accountListDocument, one: accountOneDocument },
      icon: AccountIcon,
      menu: 'system',
      permission: 'editAccount',
      list: page(() => import('./AccountList.js'), 'AccountList'),
      show: page(() => import('./AccountShow.js'), 'AccountShow'),
    },
  ],
  routes: [{ path: '/password', Page: page(() => import('./PasswordPage.js'), 'PasswordPage') }],
  menu: [{ group: 'system', to: '/password', label: 'accounts.own.title', icon: PasswordIcon }],
};
