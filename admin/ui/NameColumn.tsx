import { Link } from '@mui/material';
import { LinkBase, useCreatePath, useRecordContext, useResourceContext } from 'ra-core';
import { DataTable } from 'ra-ui-materialui';
import type { ReactNode } from 'react';

const get = (record: Readonly<Record<string, unknown>>, source: string): unknown =>
  source.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], record);

interface NameLinkProps {
  readonly source: string;
  readonly type: 'show' | 'edit';
  readonly children?: ReactNode;
}

const NameLink = ({ source, type, children }: NameLinkProps) => {
  const record = useRecordContext();
  const resource = useResourceContext();
  const createPath = useCreatePath();
  if (!record) return null;
  return (
    <Link
      component={LinkBase}
      to={createPath({ resource, id: record.id, type })}
      onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
      sx={{ fontWeight: 600 }}
    >
      {children ?? String(get(record, source) ?? '—')}
    </Link>
  );
};

/** The column that opens the row. A clickable row is not reachable by keyboard; a link is. `children`: another name. */
export const NameColumn = ({
  source,
  label,
  disableSort,
  type = 'show',
  children,
}: {
  readonly source: string;
  readonly label?: string;
  readonly disableSort?: boolean;
  readonly type?: 'show' | 'edit';
  readonly children?: ReactNode;
}) => (
  <DataTable.Col source={source} label={label} disableSort={disableSort}>
    <NameLink source={source} type={type}>
      {children}
    </NameLink>
  </DataTable.Col>
);
