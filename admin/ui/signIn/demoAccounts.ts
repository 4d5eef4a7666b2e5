import { useEffect, useState } from 'react';
import { besidePage } from '../../kernel/http.js';

/** An account of the demonstration city, as the server offers it: with its password, because there is nothing to protect. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  /** A role's name (`PERSONNEL_OFFICER`) or a phrase. */
  readonly role: string;
}

const isAccount = (value: unknown): value is DemoAccount =>
  typeof value === 'object' &&
  value !== null &&
  ['username', 'password', 'name', 'role'].every((key) => typeof Reflect.get(value, key) === 'string');

/** What the server answered, as a list; anything unexpected is an empty one. Pure. */
export const demoAccountsOf = (answer: unknown): readonly DemoAccount[] => {
  const list: unknown =
    typeof answer === 'object' && answer !== null && 'accounts' in answer ? answer.accounts : answer;
  return Array.isArray(list) ? list.filter(isAccount) : [];
};

/** The demonstration accounts; empty on a city's own server, which offers none. */
export const useDemoAccounts = (): readonly DemoAccount[] => {
  const [accounts, setAccounts] = useState<readonly DemoAccount[]>([]);
  useEffect(() => {
    const aborter = new AbortController();
    const load = async () => {
      const response = await fetch(besidePage('demo-accounts'), {
        headers: { accept: 'application/json' },
        signal: aborter.signal,
      });
      if (response.ok) setAccounts(demoAccountsOf(await response.json()));
    };
    load().catch(() => undefined);
    return () => aborter.abort();
  }, []);
  return accounts;
};
