import { required } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';

/** What a bank is called and what it is for, in both languages; English may be left out. */
export const BankInputs = () => (
  <>
    <TextInput source="name" label="resources.questionBanks.fields.name" validate={required()} fullWidth />
    <TextInput source="nameEn" label="resources.questionBanks.fields.nameEn" fullWidth />
    <TextInput
      source="purpose"
      label="resources.questionBanks.fields.purpose"
      validate={required()}
      multiline
      fullWidth
    />
    <TextInput source="purposeEn" label="resources.questionBanks.fields.purposeEn" multiline fullWidth />
  </>
);
