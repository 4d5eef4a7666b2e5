import { type AuthProvider, HttpError, type UserIdentity } from 'ra-core';
import { type AdminResource, isAllowed, permissionFor } from './feature.js';
import type { Me, Session } from './session.js';

/** What `useGetIdentity` gives: the person's name for the app bar and the employee behind the account. */
export interface Identity extends UserIdentity {
  readonly fullName: string;
  readonly roles: readonly string[];
  readonly employeeId: string | null;
}

export const identityOf = (me: Me): Identity => ({
  id: me.id,
  fullName: me.name,
  roles: me.roles,
  employeeId: me.employee?.id ?? null,
});

/**
 * react-admin's questions about the person, answered from `me`. The admin never decides: it only hides what the server
 * would refuse. `resources`: all resources of all features, for `canAccess`; an unknown name is refused.
 */
export const createAuthProvider = (session: Session, resources: readonly AdminResource[]): AuthProvider => {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const signedIn = async (): Promise<Me> => {
    const me = await session.me();
    // react-admin shows this sentence only when it is not the ordinary "please sign in"
    if (!me) throw new HttpError('ra.auth.auth_check_error', 401);
    return me;
  };
  return {
    login: ({ username, password }: { username: string; password: string }) => session.signIn(username, password),
    logout: () => session.signOut(),
    checkAuth: async () => {
      await signedIn();
    },
    checkError: async (error: unknown) => {
      if (error instanceof HttpError && error.status === 401) {
        session.forget();
        throw error;
      }
    },
    getIdentity: async () => identityOf(await signedIn()),
    getPermissions: async () => (await session.me())?.permissions ?? [],
    canAccess: async ({ resource, action }) => {
      const known = byName.get(resource);
      if (!known) return false;
      const me = await session.me();
      return me !== null && isAllowed(permissionFor(known, action), me.permissions);
    },
  };
};
