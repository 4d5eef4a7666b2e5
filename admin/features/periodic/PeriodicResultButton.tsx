import { required } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { VerbButton } from '../../ui/VerbButton.js';
import { ORGANISATION_PREDICATES } from '../evaluations/evaluations.messages.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { PeriodInput } from './PeriodInput.js';
import { setPeriodicResultDocument } from './periodic.queries.js';

export interface PeriodicResultRow {
  readonly version: number;
  readonly predicate: string;
  readonly issuedOn: string;
  readonly document: string;
  readonly unit: { readonly id: string };
}

const field = (name: string) => `resources.organisationResults.fields.${name}`;

/** Enters what an organisation achieved in a period, or corrects `row`: organisation and period are then fixed. */
export const PeriodicResultButton = ({
  row,
  periodId,
}: {
  readonly row?: PeriodicResultRow;
  readonly periodId?: string;
}) => (
  <VerbButton
    label={row ? 'periodic.change_result' : 'periodic.set_result'}
    variant={row ? 'text' : 'outlined'}
    document={setPeriodicResultDocument}
    form={
      <>
        {!periodId && <PeriodInput />}
        {!row && <UnitInput source="unitId" label={field('unitId')} />}
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
    defaultValues={row ? { predicate: row.predicate, issuedOn: row.issuedOn, document: row.document } : { periodId }}
    variables={(values) => ({
      input: { periodId, ...values, ...(row && { unitId: row.unit.id, version: row.version }) } as never,
    })}
  />
);
