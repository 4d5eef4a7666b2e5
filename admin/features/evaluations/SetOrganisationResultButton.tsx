import { required } from 'ra-core';
import { DateInput, NumberInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { VerbButton } from '../../ui/VerbButton.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { ORGANISATION_PREDICATES } from './evaluations.messages.js';
import { setOrganisationResultDocument } from './evaluations.queries.js';

export interface OrganisationResultRow {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly predicate: string;
  readonly issuedOn: string;
  readonly document: string;
  readonly unit: { readonly id: string; readonly name: string };
}

const field = (name: string) => `resources.organisationResults.fields.${name}`;

/** Enters what an organisation achieved, or corrects `row`: organisation and year are then fixed. */
export const SetOrganisationResultButton = ({ row }: { readonly row?: OrganisationResultRow }) => (
  <VerbButton
    label={row ? 'evaluations.change_result' : 'evaluations.set_result'}
    variant={row ? 'text' : 'contained'}
    document={setOrganisationResultDocument}
    form={
      <>
        {!row && <UnitInput source="unitId" label={field('unitId')} />}
        {!row && (
          <NumberInput source="year" label={field('year')} min={2000} max={2999} validate={required()} fullWidth />
        )}
        <SelectInput
          source="predicate"
          label={field('predicate')}
          choices={ORGANISATION_PREDICATES.map((id) => ({ id, name: `evaluations.organisation.${id}` }))}
          validate={required()}
          fullWidth
        />
        <DateInput source="issuedOn" label={field('issuedOn')} validate={required()} fullWidth />
        <TextInput source="document" label={field('document')} validate={required()} fullWidth />
      </>
    }
    defaultValues={
      row
        ? { predicate: row.predicate, issuedOn: row.issuedOn, document: row.document }
        : { year: new Date().getFullYear() }
    }
    variables={(values) => ({
      input: { ...values, ...(row && { unitId: row.unit.id, year: row.year, version: row.version }) } as never,
    })}
  />
);
