import type { RaRecord } from 'ra-core';
import { RecordInput, type RecordInputProps } from './RecordInput.js';

/** Many share a name: what tells them apart is the post and the unit. */
const postOf = ({ name, position, unit }: RaRecord): string =>
  [name, position?.title, unit?.name].filter(Boolean).join(' · ');

/** Chooses an employee by typing part of the name. */
export const EmployeeInput = (props: Omit<RecordInputProps, 'reference' | 'nameField' | 'optionText'>) => (
  <RecordInput {...props} reference="employees" optionText={postOf} />
);
