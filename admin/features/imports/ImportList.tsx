import { useRecordContext, useTranslate } from 'ra-core';
import { CreateButton, SelectArrayInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';

interface ImportRow {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly fileName: string;
  readonly month?: string | null;
  readonly updatedAt: string;
}

const TONE: Readonly<Record<string, Tone>> = {
  CHECKING: 'info',
  REFUSED: 'danger',
  CHECKED: 'warning',
  WRITING: 'info',
  WRITTEN: 'success',
  FAILED: 'danger',
};
export const ImportState = ({ status }: { readonly status: string }) => (
  <StatusChip label={`imports.status.${status}`} tone={TONE[status] ?? 'neutral'} />
);

const State = () => {
  const row = useRecordContext<ImportRow>();
  return row ? <ImportState status={row.status} /> : null;
};
const Kind = () => {
  const translate = useTranslate();
  const format = useFormat();
  const row = useRecordContext<ImportRow>();
  return (
    <>
      {row && [translate(`imports.kind.${row.kind}`), row.month && format.month(row.month)].filter(Boolean).join(' · ')}
    </>
  );
};
const Changed = () => {
  const format = useFormat();
  const row = useRecordContext<ImportRow>();
  return <>{row && format.instant(row.updatedAt)}</>;
};

const filters = [
  <SelectArrayInput
    key="kind"
    source="kind"
    label="resources.dataImports.fields.kind"
    choices={['STAFF', 'ATTENDANCE', 'ATTENDANCE_EVENTS'].map((id) => ({ id, name: `imports.kind.${id}` }))}
  />,
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.dataImports.fields.status"
    choices={Object.keys(TONE).map((id) => ({ id, name: `imports.status.${id}` }))}
  />,
];

/** Earlier imports, newest first. */
export const ImportList = () => {
  const translate = useTranslate();
  const create = useAllowed('startImport') && <CreateButton label="imports.new" />;
  return (
    <ResponsiveList<ImportRow>
      filters={filters}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      actions={create}
      empty={{ title: 'imports.empty', body: 'imports.new_body', action: create }}
      simple={{
        primaryText: (row) => row.fileName,
        secondaryText: (row) => translate(`imports.kind.${row.kind}`),
        tertiaryText: (row) => <ImportState status={row.status} />,
      }}
    >
      <NameColumn source="fileName" />
      <Column source="kind">
        <Kind />
      </Column>
      <Column source="status">
        <State />
      </Column>
      <Column source="updatedAt">
        <Changed />
      </Column>
    </ResponsiveList>
  );
};
