import { required, useLocaleState, useTranslate } from 'ra-core';
import { ReferenceInput, SelectInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import type { VersionRow } from './version.js';

export interface VersionInputProps {
  readonly source: string;
  /** Last day of the cycle: versions that begin later are not offered. */
  readonly endsOn: string;
}

/** Chooses a published version of a question bank. */
export const VersionInput = ({ source, endsOn }: VersionInputProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const format = useFormat();
  return (
    <ReferenceInput
      source={source}
      reference="questionVersions"
      filter={{ status: ['PUBLISHED'], inForceBy: endsOn }}
      sort={{ field: 'validFrom', order: 'DESC' }}
      perPage={100}
    >
      <SelectInput
        label="questions.version_field"
        helperText="questions.version_help"
        optionText={({ bank, number, validFrom, questionCount }: VersionRow) =>
          translate('questions.version_choice', {
            name: (locale === 'en' ? bank?.nameEn : bank?.name) ?? '',
            number,
            day: format.day(validFrom),
            smart_count: questionCount,
          })
        }
        validate={required()}
        fullWidth
      />
    </ReferenceInput>
  );
};
