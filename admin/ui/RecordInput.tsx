import { type RaRecord, useTranslate, type Validator } from 'ra-core';
import { AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput } from 'ra-ui-materialui';

const toQuery = (q: string) => ({ q });

export interface RecordInputProps {
  readonly source: string;
  /** Resource that is searched, by its filter `q`. */
  readonly reference: string;
  /** Message key. */
  readonly label: string;
  readonly helperText?: string;
  /** Field that names a record and sorts the list; default `name`. */
  readonly nameField?: string;
  /** What one choice says, where the name alone is not enough. */
  readonly optionText?: (record: RaRecord) => string;
  readonly validate?: Validator | Validator[];
}

/** Chooses one record by typing part of its name. */
export const RecordInput = ({ source, reference, nameField = 'name', optionText, ...rest }: RecordInputProps) => {
  const translate = useTranslate();
  return (
    <ReferenceInput source={source} reference={reference} perPage={50} sort={{ field: nameField, order: 'ASC' }}>
      <AutocompleteInput
        {...rest}
        optionText={optionText ?? nameField}
        filterToQuery={toQuery}
        noOptionsText={translate('ui.no_choice')}
        fullWidth
        sx={{ minWidth: 220 }}
      />
    </ReferenceInput>
  );
};

/** Chooses several records in the same way. */
export const RecordsInput = ({ source, reference, nameField = 'name', optionText, ...rest }: RecordInputProps) => {
  const translate = useTranslate();
  return (
    <ReferenceArrayInput source={source} reference={reference} perPage={50} sort={{ field: nameField, order: 'ASC' }}>
      <AutocompleteArrayInput
        {...rest}
        optionText={optionText ?? nameField}
        filterToQuery={toQuery}
        noOptionsText={translate('ui.no_choice')}
        fullWidth
      />
    </ReferenceArrayInput>
  );
};
