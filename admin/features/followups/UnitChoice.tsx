import { Box } from '@mui/material';
import { Form } from 'ra-core';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { UnitInput } from '../organization/UnitInputs.js';

interface Props {
  /** The chosen unit; undefined for everything the reader may see. */
  readonly onChoose: (unitId: string | undefined) => void;
}

/** Narrows a report to one unit and what is below it. */
export const UnitChoice = ({ onChoose }: Props) => (
  <Form>
    <Box sx={{ width: { xs: '100%', sm: 320 } }}>
      <UnitInput source="unitId" label="followups.unit" />
      <Tell onChoose={onChoose} />
    </Box>
  </Form>
);

const Tell = ({ onChoose }: Props) => {
  const unitId: unknown = useWatch({ name: 'unitId' });
  useEffect(() => {
    onChoose(typeof unitId === 'string' && unitId !== '' ? unitId : undefined);
  }, [unitId, onChoose]);
  return null;
};
