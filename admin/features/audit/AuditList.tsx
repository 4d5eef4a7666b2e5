import { useRecordContext, useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Column, NumberColumn, ResponsiveList } from '../../ui/ResponsiveList.js';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly deed: string;
  readonly object: string;
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

/** Who did or read what, newest first. */
export const AuditList = () => {
  const format = useFormat();
  return (
    <ResponsiveList<Entry>
      filters={[
        <TextInput key="object" source="object" label="resources.auditEntries.fields.object" alwaysOn />,
        <TextInput key="id" source="objectId" label="resources.auditEntries.fields.objectId" />,
      ]}
      sort={{ field: 'sequence', order: 'DESC' }}
      rowClick={false}
      simple={{
        primaryText: (entry) => `${entry.deed} · ${entry.object}`,
        secondaryText: (entry) => entry.actor?.name ?? '',
        tertiaryText: (entry) => format.instant(entry.at),
      }}
    >
      <NumberColumn source="sequence" />
      <Column source="at">
        <When />
      </Column>
      <Column source="actor.name" disableSort>
        <Who />
      </Column>
      <Column source="deed" />
      <Column source="object" disableSort />
      <Column source="objectId" disableSort />
    </ResponsiveList>
  );
};
