import { Skeleton } from '@mui/material';
import { ShowBase, useRecordContext } from 'ra-core';
import type { ReactNode } from 'react';

/**
 * A record page that waits for its own document. react-admin opens it with the row of the list at first, which lacks
 * what only the page asks for; `whole` names a field that only the page's document has.
 */
export const ShowPage = ({ whole, children }: { readonly whole: string; readonly children: ReactNode }) => (
  <ShowBase>
    <Whole field={whole}>{children}</Whole>
  </ShowBase>
);

const Whole = ({ field, children }: { readonly field: string; readonly children: ReactNode }) => {
  const record = useRecordContext();
  return record && field in record ? children : <Skeleton variant="rounded" height={240} sx={{ mt: 2 }} />;
};
