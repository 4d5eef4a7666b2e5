import type { Feature } from '../../kernel/feature.js';
import { Account, Session, SignInFailure } from './account.entity.js';
import { accountsMessages } from './accounts.messages.js';
import { accountReads } from './accounts.reads.js';
import { AccountsResolver } from './accounts.resolver.js';
import { SessionResolver } from './session.resolver.js';

export const accounts: Feature = {
  name: 'accounts',
  entities: [Account, Session, SignInFailure],
  reads: [accountReads],
  resolvers: [SessionResolver, AccountsResolver],
  messages: [accountsMessages],
};
