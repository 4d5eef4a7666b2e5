import { useAuthenticated, usePermissions } from 'ra-core';
import { type ReactNode, Suspense } from 'react';
import { isAllowed, type Permission } from '../kernel/feature.js';
import { DeniedPage } from './DeniedPage.js';
import { LoadingPage } from './LoadingPage.js';

/** A route of a feature: signed in, permitted, loaded. The server decides anyway; this only avoids a page of refusals. */
export const Guarded = ({
  permission,
  children,
}: {
  readonly permission?: Permission;
  readonly children: ReactNode;
}) => {
  useAuthenticated();
  const { permissions, isPending } = usePermissions<readonly string[]>();
  if (isPending) return <LoadingPage />;
  if (!isAllowed(permission, permissions ?? [])) return <DeniedPage />;
  return <Suspense fallback={<LoadingPage />}>{children}</Suspense>;
};
