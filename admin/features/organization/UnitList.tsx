import { useRecordContext, useTranslate } from 'ra-core';
import { SearchInput } from 'ra-ui-materialui';
import { useAllowed } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { createUnitDocument } from './organization.queries.js';
import { UnitInput, UnitInputs } from './UnitInputs.js';

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
  <UnitInput key="subtree" source="subtreeOf" label="resources.units.fields.subtreeOf" />,
];

/** The organisation chart as a searchable table. */
export const UnitList = () => {
  const translate = useTranslate();
  const mayCreate = useAllowed('createUnit');
  const create = mayCreate && (
    <VerbButton
      label="organization.create"
      document={createUnitDocument}
      form={<UnitInputs />}
      defaultValues={{ workWeek: 'FIVE_DAY', kind: 'AGENCY' }}
      variables={(values) => ({ input: values as never })}
    />
  );
  return (
    <ResponsiveList<UnitRow>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      actions={create}
      empty={{ title: 'organization.empty', body: 'organization.empty_body', action: create }}
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
