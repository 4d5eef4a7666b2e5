import { useRecordContext, useTranslate } from 'ra-core';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { type OrganisationResultRow, SetOrganisationResultButton } from './SetOrganisationResultButton.js';

const filters = [<UnitInput key="unit" source="unitId" label="resources.organisationResults.fields.unitId" alwaysOn />];

const Predicate = () => {
  const translate = useTranslate();
  const row = useRecordContext<OrganisationResultRow>();
  return <>{row && translate(`evaluations.organisation.${row.predicate}`)}</>;
};
const Issued = () => {
  const format = useFormat();
  const row = useRecordContext<OrganisationResultRow>();
  return <>{row && format.day(row.issuedOn)}</>;
};
const Change = () => {
  const row = useRecordContext<OrganisationResultRow>();
  return row ? <SetOrganisationResultButton row={row} /> : null;
};

/** What organisations achieved, with date and document (p.92–94). */
export const OrganisationResultList = () => {
  const translate = useTranslate();
  const maySet = useAllowed('setOrganisationResult');
  const set = maySet && <SetOrganisationResultButton />;
  return (
    <ResponsiveList<OrganisationResultRow>
      filters={filters}
      sort={{ field: 'year', order: 'DESC' }}
      rowClick={false}
      actions={set}
      empty={{ title: 'evaluations.no_results', body: 'evaluations.no_results_body', action: set }}
      simple={{
        primaryText: (row) => row.unit.name,
        secondaryText: (row) => `${translate(`evaluations.organisation.${row.predicate}`)} · ${row.document}`,
        tertiaryText: (row) => String(row.year),
        rightIcon: maySet ? (row) => <SetOrganisationResultButton row={row} /> : undefined,
      }}
    >
      <Column source="unit.name" />
      <Column source="year" />
      <Column source="predicate" disableSort>
        <Predicate />
      </Column>
      <Column source="issuedOn" disableSort>
        <Issued />
      </Column>
      <Column source="document" disableSort />
      {maySet && (
        <Column source="id" label="" disableSort>
          <Change />
        </Column>
      )}
    </ResponsiveList>
  );
};
