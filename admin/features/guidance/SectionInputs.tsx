import AddIcon from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { maxLength, required, useSimpleFormIterator, useTranslate, type Validator } from 'ra-core';
import { ArrayInput, RadioButtonGroupInput, SimpleFormIterator, TextInput } from 'ra-ui-materialui';
import type { Part } from './sections.js';

const SCALE = ['1', '2', '3', '4', '5'].map((id) => ({ id, name: id }));
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
  const validate = isRequired ? [required()] : [];
  if (isYesNo)
    return <RadioButtonGroupInput source={source} label={label} choices={YES_NO} validate={validate} fullWidth />;
  const hint = [note, isLeft && translate('guidance.left')].filter(Boolean).join(' ');
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, p: 0 }}>
        {label}
      </Typography>
      {hint && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {hint}
        </Typography>
      )}
      {columns.length > 0 ? (
        <Rows source={source} columns={columns} validate={validate} />
      ) : (
        <TextInput
          source={source}
          label="guidance.words"
          validate={[...validate, maxLength(4000)]}
          multiline
          minRows={3}
          fullWidth
        />
      )}
    </Box>
  );
};

interface RowsProps {
  readonly source: string;
  readonly columns: Part['columns'];
  readonly validate: Validator[];
}

const Rows = ({ source, columns, validate }: RowsProps) => (
  <ArrayInput source={source} label={false} validate={validate}>
    <SimpleFormIterator disableReordering fullWidth addButton={<AddRow />}>
      {columns.map(({ key, label, isYesNo, isScale }) =>
        isYesNo || isScale ? (
          <RadioButtonGroupInput
            key={key}
            source={key}
            label={label}
            choices={isScale ? SCALE : YES_NO}
            helperText={false}
          />
        ) : (
          <TextInput
            key={key}
            source={key}
            label={label}
            validate={maxLength(2000)}
            helperText={false}
            multiline
            fullWidth
          />
        ),
      )}
    </SimpleFormIterator>
  </ArrayInput>
);

const AddRow = () => {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add()}>
      {translate('guidance.add_row')}
    </Button>
  );
};
