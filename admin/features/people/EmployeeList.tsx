import { useTranslate } from 'ra-core';
import { FunctionField, SearchInput, SelectArrayInput } from 'ra-ui-materialui';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { EMPLOYEE_STATUSES } from './people.messages.js';

interface EmployeeRow {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly status: string;
  readonly unit: { readonly name: string };
  readonly position: { readonly title: string };
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.employees.fields.unitSubtreeOf" />,
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.employees.fields.status"
    choices={EMPLOYEE_STATUSES.map((id) => ({ id, name: `people.status.${id}` }))}
  />,
  <SelectArrayInput
    key="kind"
    source="kind"
    label="resources.employees.fields.kind"
    choices={['PNS', 'PPPK'].map((id) => ({ id, name: id }))}
  />,
];

/** Everybody the viewer may look up. */
export const EmployeeList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<EmployeeRow>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      empty={{ title: 'people.empty', body: 'people.empty_body' }}
      simple={{
        primaryText: (row) => row.name,
        secondaryText: (row) => row.position.title,
        tertiaryText: (row) => row.unit.name,
      }}
    >
      <NameColumn source="name" />
      <Column source="nip" />
      <Column source="position.title" />
      <Column source="unit.name" />
      <Column source="grade" />
      <Column source="superior.name" />
      <Column source="status">
        <FunctionField render={(row: EmployeeRow) => translate(`people.status.${row.status}`)} />
      </Column>
    </ResponsiveList>
  );
};
