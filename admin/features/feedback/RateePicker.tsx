import { Form, useRedirect } from 'ra-core';
import { AutocompleteInput, ReferenceInput } from 'ra-ui-materialui';

interface Participant {
  readonly employee?: { readonly id: string; readonly name: string } | null;
  readonly unit?: { readonly name: string };
}
const nameOf = ({ employee, unit }: Participant) => [employee?.name, unit?.name].filter(Boolean).join(' · ');

/** Opens the raters of one participant, found by name or NIP. */
export const RateePicker = ({ cycleId }: { readonly cycleId: string }) => {
  const redirect = useRedirect();
  return (
    <Form>
      <ReferenceInput
        source="participantId"
        reference="participants"
        filter={{ cycleId }}
        sort={{ field: 'employee.name', order: 'ASC' }}
      >
        <AutocompleteInput
          label="feedback.coverage.open_ratee"
          optionText={nameOf}
          filterToQuery={(q: string) => ({ q })}
          onChange={(_id, record) => {
            const { employee } = (record || {}) as Participant;
            if (employee) redirect(`/raters/${cycleId}/${employee.id}`);
          }}
          helperText={false}
          fullWidth
        />
      </ReferenceInput>
    </Form>
  );
};
