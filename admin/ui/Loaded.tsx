import { Alert, Button, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

/** What `useDocument` answers, as far as a panel needs it. */
export interface LoadingState<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** A panel's three states: not here yet, failed with a way to try again, here. `height` keeps the place, in pixels. */
export const Loaded = <Data,>({
  of: { data, error, refetch },
  height = 120,
  children,
}: {
  readonly of: LoadingState<Data>;
  readonly height?: number;
  readonly children: (data: Data) => ReactNode;
}) => {
  const translate = useTranslate();
  if (data !== undefined) return children(data);
  if (!error) return <Skeleton variant="rounded" height={height} />;
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={() => void refetch()}>
          {translate('ui.try_again')}
        </Button>
      }
    >
      {translate(error.message || 'error.title', { _: error.message })}
    </Alert>
  );
};
