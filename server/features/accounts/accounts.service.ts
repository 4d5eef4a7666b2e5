import type { EntityManager } from '@mikro-orm/postgresql';
import { verify } from '@node-rs/argon2';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, type Services } from '../../kernel/context.js';
import { forbidden, invalid, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { Employee } from '../people/employee.entity.js';
import { Account, Session } from './account.entity.js';
import type { ChangePasswordInput, CreateAccountInput, EditAccountInput } from './accounts.inputs.js';
import { mayChangeAccounts } from './accounts.policy.js';
import { accountReads } from './accounts.reads.js';
import { accountProblems, passwordProblems } from './accounts.rules.js';
import { hashPassword } from './session.service.js';

/** What may be kept of an account in the log: never anything of a password. */
const kept = (account: Account) => ({
  roles: account.roles,
  unitIds: account.unitIds,
  isActive: account.isActive,
  isDeveloper: account.isDeveloper,
});

/** Makes an account; its password is hashed before the transaction begins. */
export async function createAccount(ctx: Ctx, input: CreateAccountInput): Promise<string> {
  if (!mayChangeAccounts(actorOf(ctx))) throw forbidden();
  const problems = { ...accountProblems(input), ...passwordFields('password', input.password, input) };
  if (Object.keys(problems).length > 0) throw invalid(problems);
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (em) => {
    if (input.employeeId && !(await em.findOne(Employee, { id: input.employeeId })))
      throw invalidField('employeeId', 'employee.unknown');
    const account = make(em, Account, {
      username: input.username.trim(),
      name: input.name.trim(),
      passwordHash,
      roles: input.roles,
      unitIds: input.unitIds ?? [],
      employee: input.employeeId ?? null,
    });
    await record(em, ctx, { deed: 'createAccount', object: 'account', objectId: account.id, after: kept(account) });
    return account.id;
  });
}

/** Changes an account. Whatever takes rights away ends its sign-ins, so it holds from the next request on. */
export async function editAccount(ctx: Ctx, input: EditAccountInput): Promise<string> {
  const actor = actorOf(ctx);
  if (!mayChangeAccounts(actor)) throw forbidden();
  await mustSee(ctx, accountReads, input.id);
  const passwordHash =
    input.password === undefined ? undefined : await newHash(ctx, input.id, input.password, 'password');
  await inTransaction(ctx, async (em) => {
    await lock(em, 'accounts', 'administrators');
    const account = await em.findOneOrFail(Account, { id: input.id });
    mustBeVersion(account, input.version);
    const before = kept(account);
    account.name = input.name?.trim() ?? account.name;
    account.roles = input.roles ?? account.roles;
    account.unitIds = input.unitIds ?? account.unitIds;
    account.isActive = input.isActive ?? account.isActive;
    account.isDeveloper = input.isDeveloper ?? account.isDeveloper;
    account.passwordHash = passwordHash ?? account.passwordHash;
    const problems = accountProblems({
      roles: account.roles,
      unitIds: account.unitIds,
      employeeId: account.employee?.id ?? null,
    });
    if (Object.keys(problems).length > 0) throw invalid(problems);
    await em.flush();
    await mustKeepAdministrator(em);
    await em.nativeDelete(Session, { account: account.id });
    await record(em, ctx, {
      deed: 'editAccount',
      object: 'account',
      objectId: account.id,
      before,
      after: kept(account),
    });
  });
  return input.id;
}

/** A new password of one's own; all other sign-ins of the account end. */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput): Promise<void> {
  const actor = actorOf(ctx);
  const account = await ctx.em.fork().findOneOrFail(Account, { id: actor.accountId });
  if (!(await verify(account.passwordHash, input.currentPassword.normalize('NFC'))))
    throw invalidField('currentPassword', 'password.wrong');
  const passwordHash = await newHash(ctx, actor.accountId, input.newPassword, 'newPassword');
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(Account, { id: actor.accountId });
    row.passwordHash = passwordHash;
    await em.nativeDelete(Session, { account: actor.accountId, id: { $ne: actor.sessionId } });
    await record(em, ctx, { deed: 'changePassword', object: 'account', objectId: actor.accountId });
  });
}

const passwordFields = (field: string, password: string, about: { username: string; name: string }) => {
  const problems = passwordProblems(password, about);
  return problems.length > 0 ? { [field]: problems } : {};
};

async function newHash(ctx: Ctx, accountId: string, password: string, field: string): Promise<string> {
  const account = await ctx.em.fork().findOneOrFail(Account, { id: accountId });
  const problems = passwordFields(field, password, account);
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return hashPassword(password);
}

/** Somebody must be able to give rights back. */
async function mustKeepAdministrator(em: EntityManager): Promise<void> {
  const [row]: { n: number }[] = await em.execute(
    `select count(*)::int as n from account where is_active and 'ADMINISTRATOR' = any(roles)`,
  );
  if (!row?.n) throw precondition('account.lastAdministrator');
}

/**
 * Opens an account for every employee who has none, with the NIP as sign-in name: one statement for a whole city.
 * @param passwordHash first password, hashed once by the caller
 * @returns how many were opened
 */
export async function openEmployeeAccounts(ctx: Ctx, passwordHash: string): Promise<number> {
  if (!mayChangeAccounts(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const opened: { id: string }[] = await em.execute(
      `insert into account (id, username, name, password_hash, roles, unit_ids, employee_id)
       select gen_random_uuid(), e.nip, e.name, ?, '{EMPLOYEE}', '{}', e.id from employee e
       where e.status <> 'LEFT' and not exists (select 1 from account a where a.employee_id = e.id) returning id`,
      [passwordHash],
    );
    await record(em, ctx, { deed: 'openEmployeeAccounts', object: 'account', after: { opened: opened.length } });
    return opened.length;
  });
}

/** The very first administrator of an empty installation; refused as soon as there is one. */
export async function createFirstAdministrator(
  services: Services,
  account: { username: string; name: string; password: string },
): Promise<string> {
  const problems = passwordFields('password', account.password, account);
  if (Object.keys(problems).length > 0) throw invalid(problems);
  const passwordHash = await hashPassword(account.password);
  return inTransaction(services, async (em) => {
    await lock(em, 'accounts', 'administrators');
    const [row]: { n: number }[] = await em.execute(
      `select count(*)::int as n from account where 'ADMINISTRATOR' = any(roles)`,
    );
    if (row?.n) throw precondition('account.administratorExists');
    const made = make(em, Account, {
      username: account.username,
      name: account.name,
      passwordHash,
      roles: ['ADMINISTRATOR'],
    });
    await record(
      em,
      { actor: null, requestId: 'first-administrator' },
      { deed: 'createFirstAdministrator', object: 'account', objectId: made.id },
    );
    return made.id;
  });
}
