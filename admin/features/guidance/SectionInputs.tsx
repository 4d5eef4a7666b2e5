import { Box, Typography } from '@mui/material';
import { maxLength, required, useTranslate } from 'ra-core';
import { ArrayInput, RadioButtonGroupInput, SimpleFormIterator, TextInput } from 'ra-ui-materialui';
import type { Part } from './sections.js';

const YES_NO = ['YES', 'NO'].map((id) => ({ id, name: `guidance.answer.${id}` }));

interface Props {
  readonly parts: readonly Part[];
  /** Whether the parts of the employee may be left to him. */
  readonly leavesToEmployee?: boolean;
}

/** The parts of a form, each as the form has it: words, YA / TIDAK, or rows under its columns. */
export const SectionInputs = ({ parts, leavesToEmployee = false }: Props) => (
  <>
    {parts.map((part) => (
      <PartInput
        key={part.key}
        part={part}
        isLeft={leavesToEmployee && part.author === 'EMPLOYEE'}
        isRequired={part.isRequired && !(leavesToEmployee && part.author === 'EMPLOYEE')}
      />
    ))}
  </>
);

interface PartProps {
  readonly part: Part;
  readonly isLeft: boolean;
  readonly isRequired: boolean;
}

const PartInput = ({ part, isLeft, isRequired }: PartProps) => {
  const translate = useTranslate();
  const { key, label, note, isYesNo, columns } = part;
  const source = `sections.${key}`;
  const hint = [note, isLeft && translate('guidance.left')].filter(Boolean).join(' ');
  const validate = isRequired ? required() : undefined;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, p: 0 }}>
        {label}
      </Typography>
      {hint && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {hint}
        </Typography>
      )}
      {columns.length > 0 && (
        <ArrayInput source={source} label={false} validate={validate}>
          <SimpleFormIterator disableReordering fullWidth inline={false}>
            {columns.map((column) =>
              column.isYesNo ? (
                <RadioButtonGroupInput
                  key={column.key}
                  source={column.key}
                  label={column.label}
                  choices={YES_NO}
                  helperText={false}
                />
              ) : (
                <TextInput
                  key={column.key}
                  source={column.key}
                  label={column.label}
                  validate={maxLength(2000)}
                  helperText={false}
                  multiline
                  fullWidth
                />
              ),
            )}
          </SimpleFormIterator>
        </ArrayInput>
      )}
      {columns.length === 0 && isYesNo && (
        <RadioButtonGroupInput source={source} label={label} choices={YES_NO} validate={validate} />
      )}
      {columns.length === 0 && !isYesNo && (
        <TextInput
          source={source}
          label={label}
          validate={[maxLength(4000), ...(isRequired ? [required()] : [])]}
          multiline
          minRows={3}
          fullWidth
        />
      )}
    </Box>
  );
};
