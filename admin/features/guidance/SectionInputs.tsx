import AddIcon from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { maxLength, required, useSimpleFormIterator, useTranslate, type Validator } from 'ra-core';
import { ArrayInput, RadioButtonGroupInput, SimpleFormIterator, TextInput } from 'ra-ui-materialui';
import { Fragment } from 'react';
import { bySubject, type Part } from './sections.js';

const choicesOf = (choices: Part['choices']) => choices.map(({ value, label }) => ({ id: value, name: label }));

interface Props {
  readonly parts: readonly Part[];
  /** Whether the parts of the employee may be left to him. */
  readonly leavesToEmployee?: boolean;
}

/** The parts of a form, each as the form has it: words, YA / TIDAK, or rows under its columns. */
export const SectionInputs = ({ parts, leavesToEmployee = false }: Props) => (
  <>
    <Meanings parts={parts} />
    {bySubject(parts).map(({ subject, parts: group }) => (
      <Fragment key={group[0]?.key}>
        {subject !== '' && (
          <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 700, mt: 3 }}>
            {subject}
          </Typography>
        )}
        {group.map((part) => (
          <PartInput
            key={part.key}
            part={part}
            isLeft={leavesToEmployee && part.author === 'EMPLOYEE'}
            isRequired={part.isRequired && !(leavesToEmployee && part.author === 'EMPLOYEE')}
          />
        ))}
      </Fragment>
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
  const { key, label, note, choices, columns } = part;
  const source = `sections.${key}`;
  const validate = isRequired ? [required()] : [];
  if (choices.length > 0)
    return (
      <RadioButtonGroupInput
        source={source}
        label={label}
        choices={choicesOf(choices)}
        translateChoice={false}
        validate={validate}
        fullWidth
      />
    );
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

/** When each answer is given, where the form says so. */
const Meanings = ({ parts }: Pick<Props, 'parts'>) => {
  const all = parts.flatMap(({ columns }) => columns).flatMap(({ choices }) => choices);
  const meant = all.filter(
    ({ value, meaning }, n) => meaning !== '' && all.findIndex((one) => one.value === value) === n,
  );
  if (meant.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mb: 2, pl: 2.5, color: 'text.secondary', typography: 'body2' }}>
      {meant.map(({ value, label, meaning }) => (
        <li key={value}>{`${label}: ${meaning}`}</li>
      ))}
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
    <SimpleFormIterator
      disableReordering
      fullWidth
      addButton={<AddRow />}
      sx={{ '& .RaSimpleFormIterator-line + .RaSimpleFormIterator-line': { pt: 2.5 } }}
    >
      {columns.map(({ key, label, choices }) =>
        choices.length > 0 ? (
          <RadioButtonGroupInput
            key={key}
            source={key}
            label={label}
            choices={choicesOf(choices)}
            translateChoice={false}
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
