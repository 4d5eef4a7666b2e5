import { useRecordContext, useTranslate } from 'ra-core';
import { SearchInput } from 'ra-ui-materialui';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { CreateUnitButton } from './CreateUnitButton.js';
import { UnitInput } from './UnitInputs.js';
import { ViewSwitch } from './ViewSwitch.js';

interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent?: { readonly name: string } | null;
}

const Kind = () => {
  const translate = useTranslate();
  const unit = useRecordContext<UnitRow>();
  return <>{unit && translate(`organization.kind.${unit.kind}`)}</>;
};

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <UnitInput key="parent" source="parentId" label="resources.units.fields.parentId" />,
  <UnitInput key="subtree" source="subtreeOf" label="resources.units.fields.subtreeOf" />,
];

/** The organisation chart as a searchable table. */
export const UnitList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<UnitRow>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      actions={
        <>
          <ViewSwitch view="list" />
          <CreateUnitButton />
        </>
      }
      empty={{ title: 'organization.empty', body: 'organization.empty_body', action: <CreateUnitButton /> }}
      simple={{
        primaryText: (unit) => unit.name,
        secondaryText: (unit) => unit.parent?.name ?? translate(`organization.kind.${unit.kind}`),
      }}
    >
      <NameColumn source="name" />
      <Column source="kind">
        <Kind />
      </Column>
      <Column source="parent.name" />
    </ResponsiveList>
  );
};
