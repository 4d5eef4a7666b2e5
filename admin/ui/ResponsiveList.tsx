import { type Theme, useMediaQuery } from '@mui/material';
import { type RaRecord, type SortPayload, useListContext } from 'ra-core';
import {
  CreateButton,
  DataTable,
  type DataTableProps,
  FilterButton,
  List,
  type ListProps,
  Pagination,
  SimpleList,
  type SimpleListProps,
  TopToolbar,
} from 'ra-ui-materialui';
import type { ReactElement, ReactNode } from 'react';
import { EmptyState } from './EmptyState.js';
import { Loaded } from './Loaded.js';

export interface ResponsiveListProps<Row extends RaRecord> {
  /** Columns: `<NameColumn source="name" />`, `<Column source="nip" />`, `<NumberColumn source="index" />`. */
  readonly children: ReactNode;
  /** What one row says on a narrow screen. */
  readonly simple: Pick<
    SimpleListProps<Row>,
    'primaryText' | 'secondaryText' | 'tertiaryText' | 'rightIcon' | 'leftIcon'
  >;
  /** Shown on a narrow screen instead of the lines, where a row holds more than text. */
  readonly narrow?: ReactNode;
  /** Inputs; those with `alwaysOn` are shown at once, the others behind a button. */
  readonly filters?: ReactElement[];
  readonly filter?: object;
  readonly filterDefaultValues?: object;
  readonly sort?: SortPayload;
  readonly perPage?: number;
  readonly title?: string;
  /** Buttons in the toolbar (verbs on the whole list, export job). */
  readonly actions?: ReactNode;
  readonly hasCreate?: boolean;
  readonly rowClick?: DataTableProps<Row>['rowClick'];
  readonly bulkActionButtons?: ReactNode;
  /** Message keys of the page that is shown while there is no row at all. */
  readonly empty?: { readonly title?: string; readonly body?: string; readonly action?: ReactNode };
  readonly queryOptions?: ListProps['queryOptions'];
}

export const Column = DataTable.Col;
export const NumberColumn = DataTable.NumberCol;

const NoMatch = () => {
  const { filterValues } = useListContext();
  return <EmptyState title={Object.keys(filterValues ?? {}).length > 0 ? 'ui.no_match' : 'ui.empty_list'} />;
};

const Pages = () => {
  const { error } = useListContext();
  return error ? null : <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />;
};

/** The rows did not come: says why and offers to try again, where an empty table would say that there are none. */
const Failed = () => {
  const { error, refetch } = useListContext();
  return <Loaded of={{ data: undefined, error: error ?? null, refetch }}>{() => null}</Loaded>;
};

/** A table from `sm` up, a list of lines below; no built-in exporter, which would cut silently at 1,000 rows. */
export const ResponsiveList = <Row extends RaRecord = RaRecord>(props: ResponsiveListProps<Row>) => {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const rowClick = props.rowClick ?? 'show';
  const hasHiddenFilter = props.filters?.some((filter) => !(filter.props as { alwaysOn?: boolean }).alwaysOn);
  return (
    <List
      exporter={false}
      title={props.title}
      filters={props.filters}
      filter={props.filter}
      filterDefaultValues={props.filterDefaultValues}
      sort={props.sort}
      perPage={props.perPage ?? 25}
      queryOptions={props.queryOptions}
      empty={<EmptyState {...props.empty} />}
      error={<Failed />}
      pagination={<Pages />}
      actions={
        <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5, maxWidth: '100%', flex: { sm: '1 0 auto' } }}>
          {hasHiddenFilter && <FilterButton />}
          {props.actions}
          {props.hasCreate && <CreateButton />}
        </TopToolbar>
      }
      sx={{ '& .RaList-main': { minWidth: 0 } }}
    >
      {isNarrow && props.narrow}
      {isNarrow && !props.narrow && (
        <SimpleList<Row>
          {...props.simple}
          rowClick={rowClick as SimpleListProps<Row>['rowClick']}
          empty={<NoMatch />}
        />
      )}
      {!isNarrow && (
        <DataTable<Row>
          rowClick={rowClick}
          bulkActionButtons={props.bulkActionButtons ?? false}
          empty={<NoMatch />}
          sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}
        >
          {props.children}
        </DataTable>
      )}
    </List>
  );
};
