import { required, useRecordContext, useTranslate } from 'ra-core';
import { DateInput, NumberInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { ORGANISATION_PREDICATES } from './evaluations.messages.js';
import { setOrganisationResultDocument } from './evaluations.queries.js';

interface Row {
  readonly id: string;
  readonly year: number;
  readonly predicate: string;
  readonly issuedOn: string;
  readonly unit: { readonly name: string };
}

const Predicate = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  return <>{row && translate(`evaluations.organisation.${row.predicate}`)}</>;
};
const Issued = () => {
  const format = useFormat();
  const row = useRecordContext<Row>();
  return <>{row && format.day(row.issuedOn)}</>;
};

/** What organisations achieved, with date and document (p.92–94). */
export const OrganisationResultList = () => {
  const translate = useTranslate();
  const maySet = useAllowed('setOrganisationResult');
  const set = maySet && (
    <VerbButton
      label="evaluations.set_result"
      document={setOrganisationResultDocument}
      form={
        <>
          <UnitInput source="unitId" label="resources.organisationResults.fields.unitId" />
          <NumberInput
            source="year"
            label="resources.organisationResults.fields.year"
            validate={required()}
            fullWidth
          />
          <SelectInput
            source="predicate"
            label="resources.organisationResults.fields.predicate"
            choices={ORGANISATION_PREDICATES.map((id) => ({ id, name: `evaluations.organisation.${id}` }))}
            validate={required()}
            fullWidth
          />
          <DateInput
            source="issuedOn"
            label="resources.organisationResults.fields.issuedOn"
            validate={required()}
            fullWidth
          />
          <TextInput
            source="document"
            label="resources.organisationResults.fields.document"
            validate={required()}
            fullWidth
          />
        </>
      }
      defaultValues={{ year: new Date().getFullYear() }}
      variables={(values) => ({ input: values as never })}
    />
  );
  return (
    <ResponsiveList<Row>
      sort={{ field: 'year', order: 'DESC' }}
      rowClick={false}
      actions={set}
      empty={{ action: set }}
      simple={{
        primaryText: (row) => row.unit.name,
        secondaryText: (row) => translate(`evaluations.organisation.${row.predicate}`),
        tertiaryText: (row) => String(row.year),
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
    </ResponsiveList>
  );
};
