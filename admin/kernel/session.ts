import type { DocumentType } from '../gql/index.js';
import type { Execute } from './dataProvider.js';
import { meDocument, signInDocument, signOutDocument } from './session.queries.js';

/** Who is signed in, as the server sees it. */
export type Me = NonNullable<DocumentType<typeof meDocument>['me']>;

export interface Session {
  /** The person signed in, or null. Asked once a minute at most, so a permission taken away shows soon. */
  readonly me: () => Promise<Me | null>;
  readonly signIn: (username: string, password: string) => Promise<Me>;
  readonly signOut: () => Promise<void>;
  /** Forget what is known: after an answer that says the session is over. */
  readonly forget: () => void;
}

const MAX_AGE_MS = 60_000;

/** Keeps the answer of `me` between the many questions react-admin asks. `now`: milliseconds. */
export const createSession = (execute: Execute, now: () => number = Date.now): Session => {
  let known: { readonly at: number; readonly me: Promise<Me | null> } | undefined;
  const remember = (me: Promise<Me | null>) => {
    known = { at: now(), me };
    return me;
  };
  const forget = () => {
    known = undefined;
  };
  const ask = async (): Promise<Me | null> => {
    try {
      return (await execute(meDocument, {})).me ?? null;
    } catch (error) {
      forget();
      if (typeof error === 'object' && error !== null && 'status' in error && error.status === 401) return null;
      throw error;
    }
  };
  return {
    forget,
    me: () => (known && now() - known.at < MAX_AGE_MS ? known.me : remember(ask())),
    signIn: async (username, password) => {
      const { signIn } = await execute(signInDocument, { input: { username, password } });
      await remember(Promise.resolve(signIn.me));
      return signIn.me;
    },
    signOut: async () => {
      // react-admin also "signs out" whoever is not signed in; the server need not hear of that
      const me = await known?.me.catch(() => null);
      forget();
      // what was not sent yet must not wait for the next person at this computer
      globalThis.sessionStorage?.clear();
      if (me) await execute(signOutDocument, {}).catch(() => undefined);
    },
  };
};
