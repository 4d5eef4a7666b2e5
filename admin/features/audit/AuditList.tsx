import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { DateTimeInput, TextInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Column, NumberColumn, ResponsiveList } from '../../ui/ResponsiveList.js';
import { ChainCard } from './ChainCard.js';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly deed: string;
  readonly object: string;
  readonly actingRoles: string;
  readonly actor?: { readonly name: string } | null;
}

const When = () => {
  const format = useFormat();
  const entry = useRecordContext<Entry>();
  return <>{entry && format.instant(entry.at)}</>;
};
const Who = () => {
  const translate = useTranslate();
  const entry = useRecordContext<Entry>();
  return <>{entry && (entry.actor?.name ?? translate('audit.system'))}</>;
};
const Roles = () => {
  const translate = useTranslate();
  const entry = useRecordContext<Entry>();
  const roles = entry?.actingRoles.split(',').filter(Boolean) ?? [];
  return <>{roles.map((role) => translate(`role.${role}`, { _: role })).join(', ')}</>;
};
/** Deeds keep the API's names, so that they can be searched for; a read is said in words. */
const Deed = () => {
  const translate = useTranslate();
  const entry = useRecordContext<Entry>();
  return <>{entry && (entry.deed === 'read' ? translate('audit.read') : entry.deed)}</>;
};

const asInstant = (local: string): string => (local ? new Date(local).toISOString() : '');
const filters = [
  <TextInput key="object" source="object" label="resources.auditEntries.fields.object" alwaysOn />,
  <TextInput
    key="deed"
    source="deed"
    label="resources.auditEntries.fields.deed"
    parse={(value: string) => (value ? [value] : [])}
    format={(value?: readonly string[]) => value?.[0] ?? ''}
    alwaysOn
  />,
  <DateTimeInput key="since" source="since" label="resources.auditEntries.fields.since" parse={asInstant} />,
  <TextInput key="id" source="objectId" label="resources.auditEntries.fields.objectId" />,
];

/** Who did or read what, newest first; above it whether the log is as it was written. */
export const AuditList = () => {
  const format = useFormat();
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 2 }}>
      <ChainCard isBesideList />
      <ResponsiveList<Entry>
        filters={filters}
        sort={{ field: 'sequence', order: 'DESC' }}
        rowClick={false}
        simple={{
          primaryText: (entry) => `${entry.deed === 'read' ? translate('audit.read') : entry.deed} · ${entry.object}`,
          secondaryText: (entry) => `${entry.actor?.name ?? translate('audit.system')} · ${format.instant(entry.at)}`,
        }}
      >
        <NumberColumn source="sequence" />
        <Column source="at">
          <When />
        </Column>
        <Column source="actor.name" disableSort>
          <Who />
        </Column>
        <Column source="actingRoles" disableSort>
          <Roles />
        </Column>
        <Column source="deed">
          <Deed />
        </Column>
        <Column source="object" disableSort />
        <Column source="objectId" disableSort />
      </ResponsiveList>
    </Box>
  );
};
