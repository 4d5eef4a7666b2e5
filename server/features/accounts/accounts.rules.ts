import type { Role } from '../../kernel/actor.js';

/** Password rules: ASVS 6.2: length counts, composition does not. */
export const PASSWORD = { min: 12, max: 128 } as const;

/** Passwords seen everywhere first; the list stays short because length is the real rule. */
const COMMON: ReadonlySet<string> = new Set([
  'passwordpassword',
  'password1234',
  '123456789012',
  'qwertyuiop12',
  'indonesia123',
  'administrator',
]);

/** What is wrong with a password, as message keys; empty when it may be used. */
export function passwordProblems(
  password: string,
  about: { username: string; name: string },
): { key: string; params?: Record<string, number> }[] {
  const text = password.normalize('NFC');
  if (text.length < PASSWORD.min) return [{ key: 'password.short', params: { min: PASSWORD.min } }];
  if (text.length > PASSWORD.max) return [{ key: 'password.long', params: { max: PASSWORD.max } }];
  const folded = text.toLowerCase();
  if (COMMON.has(folded)) return [{ key: 'password.common' }];
  if (folded === about.username.toLowerCase() || folded === about.name.toLowerCase())
    return [{ key: 'password.obvious' }];
  return [];
}

/** How long sign-ins live, in minutes: idle, and in all. */
export const SESSION_MINUTES = { idle: 30, absolute: 12 * 60 } as const;

/** Failed attempts within the window, after which each further one waits longer (seconds): delay instead of a lock. */
export const THROTTLE = { windowMinutes: 15, freeAttempts: 5, maxDelaySeconds: 300, perAddress: 50 } as const;

/**
 * Seconds to wait before the next attempt is looked at; 0 when it may be tried now.
 * @param failures failed attempts of this account and address within the window
 * @param sinceLast seconds since the last of them
 */
export function waitSeconds(failures: number, sinceLast: number): number {
  if (failures < THROTTLE.freeAttempts) return 0;
  const delay = Math.min(2 ** (failures - THROTTLE.freeAttempts + 1), THROTTLE.maxDelaySeconds);
  return Math.max(0, Math.ceil(delay - sinceLast));
}

/** What is wrong with the rights of an account, by field: a unit officer needs a subtree, an employee a person. */
export function accountProblems(account: {
  roles: readonly Role[];
  unitIds?: readonly string[] | undefined;
  employeeId?: string | null | undefined;
}): Record<string, { key: string }[]> {
  const problems: Record<string, { key: string }[]> = {};
  const has = (role: Role) => account.roles.includes(role);
  if (account.roles.length === 0) problems.roles = [{ key: 'account.noRole' }];
  // Who keeps the accounts sees no results, and who checks changes nothing: the roles stay apart.
  if (has('ADMINISTRATOR') && (has('PERSONNEL_OFFICER') || has('UNIT_OFFICER')))
    problems.roles = [{ key: 'account.rolesApart' }];
  if (has('AUDITOR') && account.roles.some((role) => role !== 'AUDITOR' && role !== 'EMPLOYEE'))
    problems.roles = [{ key: 'account.auditorApart' }];
  if (has('UNIT_OFFICER') && (account.unitIds ?? []).length === 0) problems.unitIds = [{ key: 'account.unitNeeded' }];
  if (has('EMPLOYEE') && !account.employeeId) problems.employeeId = [{ key: 'account.employeeNeeded' }];
  return problems;
}
