import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { DateInput, SearchInput, SelectArrayInput } from 'ra-ui-materialui';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { ruleSetKindsDocument } from './rulesets.queries.js';

interface RuleSet {
  readonly id: string;
  readonly name: string;
  readonly edition: number;
  readonly shape: { readonly label: string };
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly source: string;
  readonly isExample: boolean;
}

const KindInput = (props: { readonly source: string; readonly alwaysOn?: boolean }) => {
  const { data } = useDocument(ruleSetKindsDocument, {});
  const choices = (data?.ruleSetKinds ?? []).map(({ kind, label }) => ({ id: kind, name: label }));
  return (
    <SelectArrayInput {...props} label="resources.ruleSets.fields.kind" choices={choices} translateChoice={false} />
  );
};

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <KindInput key="kind" source="kind" alwaysOn />,
  <DateInput key="day" source="inForceOn" label="rulesets.in_force_on" />,
];

const Kind = () => <>{useRecordContext<RuleSet>()?.shape.label}</>;

const useValidity = () => {
  const format = useFormat();
  const translate = useTranslate();
  return ({ validFrom, validTo }: Pick<RuleSet, 'validFrom' | 'validTo'>) =>
    validTo
      ? `${format.day(validFrom)} – ${format.day(validTo)}`
      : translate('rulesets.from', { day: format.day(validFrom) });
};

const Validity = () => {
  const validity = useValidity();
  const row = useRecordContext<RuleSet>();
  return <>{row && validity(row)}</>;
};

const Source = () => {
  const row = useRecordContext<RuleSet>();
  if (!row) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      {row.source}
      {row.isExample && <StatusChip label="rulesets.example_chip" tone="warning" />}
    </Box>
  );
};

/** Every edition of every rule set; none is ever changed or removed. */
export const RuleSetList = () => {
  const translate = useTranslate();
  const validity = useValidity();
  return (
    <ResponsiveList<RuleSet>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      simple={{
        primaryText: (row) => row.name,
        secondaryText: (row) => `${row.shape.label} · ${validity(row)}`,
        tertiaryText: (row) => translate('rulesets.edition', { edition: row.edition }),
      }}
    >
      <NameColumn source="name" />
      <Column source="edition" />
      <Column source="kind">
        <Kind />
      </Column>
      <Column source="validFrom">
        <Validity />
      </Column>
      <Column source="source" disableSort>
        <Source />
      </Column>
    </ResponsiveList>
  );
};
