import { useTranslate } from 'ra-core';
import { FunctionField, SearchInput, SelectArrayInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { EMPLOYEE_STATUSES } from './people.messages.js';

interface EmployeeRow {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly status: string;
  readonly kind: string;
  readonly grade: string;
  readonly unit: { readonly name: string };
  readonly position: { readonly title: string };
}

const TONE: Readonly<Record<string, Tone>> = { ACTIVE: 'success', SUSPENDED: 'danger', LEFT: 'neutral' };

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.employees.fields.unitSubtreeOf" />,
  <SelectArrayInput
    key="kind"
    source="kind"
    label="resources.employees.fields.kind"
    choices={['PNS', 'PPPK'].map((id) => ({ id, name: `people.kind.${id}` }))}
  />,
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.employees.fields.status"
    choices={EMPLOYEE_STATUSES.map((id) => ({ id, name: `people.status.${id}` }))}
  />,
];

/** Everybody the viewer may look up. */
export const EmployeeList = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveList<EmployeeRow>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      empty={{ title: 'people.empty', body: 'people.empty_body' }}
      simple={{
        primaryText: (row) => row.name,
        secondaryText: (row) => `${row.position.title} · ${row.unit.name}`,
      }}
    >
      <NameColumn source="name" />
      <Column source="nip">
        <FunctionField render={(row: EmployeeRow) => format.nip(row.nip)} sx={{ whiteSpace: 'nowrap' }} />
      </Column>
      <Column source="position.title" />
      <Column source="unit.name" />
      <Column source="grade">
        <FunctionField render={(row: EmployeeRow) => `${translate(`people.kind.${row.kind}`)} ${row.grade}`} />
      </Column>
      <Column source="superior.name" />
      <Column source="status">
        <FunctionField
          render={(row: EmployeeRow) => (
            <StatusChip label={`people.status.${row.status}`} tone={TONE[row.status] ?? 'warning'} />
          )}
        />
      </Column>
    </ResponsiveList>
  );
};
