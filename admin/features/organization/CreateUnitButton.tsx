import { useRedirect } from 'ra-core';
import { useAllowed } from '../../kernel/hooks.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { createUnitDocument } from './organization.queries.js';
import { UnitInputs } from './UnitInputs.js';

/** Adds a unit and opens it; absent for those who may not. `parentId`: the unit above, already filled in. */
export const CreateUnitButton = ({ parentId = null }: { readonly parentId?: string | null }) => {
  const redirect = useRedirect();
  if (!useAllowed('createUnit')) return null;
  return (
    <VerbButton
      label="organization.create"
      variant={parentId ? 'outlined' : 'contained'}
      document={createUnitDocument}
      form={<UnitInputs />}
      defaultValues={{ workWeek: 'FIVE_DAY', kind: parentId ? 'DIVISION' : 'AGENCY', parentId }}
      variables={(values) => ({ input: values as never })}
      onSuccess={({ result }) => redirect('show', 'units', result.record.id)}
    />
  );
};
