import { useRecordContext, useTranslate } from 'ra-core';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';

interface RuleSet {
  readonly id: string;
  readonly name: string;
  readonly edition: number;
  readonly kind: string;
  readonly source: string;
}

const Kind = () => {
  const translate = useTranslate();
  const row = useRecordContext<RuleSet>();
  return <>{row && translate(`rulesets.kind.${row.kind}`)}</>;
};

export const RuleSetList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<RuleSet>
      sort={{ field: 'name', order: 'ASC' }}
      simple={{
        primaryText: (row) => row.name,
        secondaryText: (row) => translate(`rulesets.kind.${row.kind}`),
        tertiaryText: (row) => String(row.edition),
      }}
    >
      <NameColumn source="name" />
      <Column source="edition" />
      <Column source="kind">
        <Kind />
      </Column>
      <Column source="validFrom" />
      <Column source="source" disableSort />
    </ResponsiveList>
  );
};
