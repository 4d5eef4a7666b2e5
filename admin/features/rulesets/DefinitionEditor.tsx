import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, InputAdornment, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, NumberInput, SelectArrayInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useFieldArray } from 'react-hook-form';
import { FieldProblem } from '../../ui/FieldProblem.js';
import { Section } from '../../ui/Section.js';
import { emptyRow, type Field, type FieldNode, fieldTree, isPlain, runsOf, typedTime } from './fields.js';

/** Inputs for a definition of any kind, from the fields its kind describes; sources are the paths of the API's input. */
export const DefinitionEditor = ({
  fields,
  source,
}: {
  readonly fields: readonly Field[];
  readonly source: string;
}) => {
  const tree = fieldTree(fields);
  const plain = tree.filter(isPlain);
  return (
    <>
      {plain.length > 0 && (
        <Section title="rulesets.values">
          <Inputs fields={plain} source={source} />
        </Section>
      )}
      {tree
        .filter((field) => !isPlain(field))
        .map((field) => (
          <Section key={field.path} title={field.label}>
            <Inside field={field} source={`${source}.${field.name}`} />
          </Section>
        ))}
    </>
  );
};

const Inside = ({ field, source }: { readonly field: FieldNode; readonly source: string }) => (
  <>
    {field.help && (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {field.help}
      </Typography>
    )}
    {field.type === 'ROWS' ? (
      <Rows field={field} source={source} />
    ) : (
      runsOf(field.children).map((run) => <Run key={run[0]?.path} run={run} source={source} />)
    )}
    <FieldProblem source={source} />
  </>
);

const Run = ({ run, source }: { readonly run: readonly FieldNode[]; readonly source: string }) => {
  const [first] = run;
  if (!first) return null;
  if (isPlain(first)) return <Inputs fields={run} source={source} />;
  return (
    <Box
      component="fieldset"
      sx={{
        ...{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', m: 0, minWidth: 0 },
        ...{ p: { xs: 1, sm: 2 }, border: 1, borderColor: 'divider', borderRadius: 1 },
      }}
    >
      <Typography component="legend" sx={{ fontWeight: 650, px: 0.5 }}>
        {first.label}
      </Typography>
      <Inside field={first} source={`${source}.${first.name}`} />
    </Box>
  );
};

const Inputs = ({ fields, source }: { readonly fields: readonly FieldNode[]; readonly source: string }) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 2,
      rowGap: 0.5,
      alignItems: 'start',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    }}
  >
    {fields.map((field) => (
      <FieldInput key={field.path} field={field} source={`${source}.${field.name}`} />
    ))}
  </Box>
);

const WIDTH = { NUMBER: 110, TIME: 80, DAY: 160, CHOICE: 180, CHOICES: 260, TEXT: 260, FLAG: 160 } as const;
const widthOf = (type: Field['type']): number => (type === 'GROUP' || type === 'ROWS' ? 0 : WIDTH[type]);

/** A table: every row wraps on a narrow screen, and one is added at the end. */
const Rows = ({ field, source }: { readonly field: FieldNode; readonly source: string }) => {
  const translate = useTranslate();
  const { fields: rows, append, remove } = useFieldArray({ name: source });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {rows.map((row, n) => (
        <Box
          key={row.id}
          role="group"
          aria-label={translate('rulesets.row', { label: field.label, n: n + 1 })}
          sx={{
            ...{ display: 'flex', gap: 1, alignItems: 'flex-start', '& .MuiFormControl-root': { m: 0 } },
            // wrapped over several lines, a row must be told from the next
            ...{ pb: { xs: 1.5, sm: 0 }, borderBottom: { xs: 1, sm: 0 }, borderColor: { xs: 'divider' } },
          }}
        >
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', flex: 1, minWidth: 0 }}>
            {field.children.map((column) => (
              <Box key={column.name} sx={{ flex: `1 1 ${widthOf(column.type)}px`, maxWidth: '100%', minWidth: 0 }}>
                <FieldInput field={column} source={`${source}.${n}.${column.name}`} />
              </Box>
            ))}
          </Box>
          <IconButton aria-label={translate('rulesets.remove_row', { n: n + 1 })} onClick={() => remove(n)}>
            <RemoveIcon />
          </IconButton>
        </Box>
      ))}
      {(field.max === null || field.max === undefined || rows.length < field.max) && (
        <Box>
          <Button size="small" startIcon={<AddIcon />} onClick={() => append(emptyRow(field.children))}>
            {translate('rulesets.add_row')}
          </Button>
        </Box>
      )}
    </Box>
  );
};

const FieldInput = ({ field, source }: { readonly field: FieldNode; readonly source: string }) => {
  const common = {
    source,
    label: field.label,
    helperText: field.help ?? (false as const),
    fullWidth: true,
    ...(field.isRequired && { validate: required() }),
  };
  const choices = field.choices.map(({ value, label }) => ({ id: value, name: label }));
  switch (field.type) {
    case 'NUMBER':
      return (
        <NumberInput
          {...common}
          min={field.min ?? undefined}
          max={field.max ?? undefined}
          step={10 ** -field.decimals}
          slotProps={{
            inputLabel: { shrink: true },
            input: {
              endAdornment: field.unitLabel && <InputAdornment position="end">{field.unitLabel}</InputAdornment>,
            },
          }}
        />
      );
    case 'TIME':
      return (
        <TextInput
          {...common}
          parse={typedTime}
          placeholder="07:30"
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      );
    case 'DAY':
      return <DateInput {...common} parse={(day: string) => day || null} />;
    case 'CHOICE':
      return <SelectInput {...common} choices={choices} translateChoice={false} />;
    case 'CHOICES':
      return <SelectArrayInput {...common} choices={choices} translateChoice={false} />;
    case 'FLAG':
      return <BooleanInput source={source} label={field.label} helperText={field.help ?? false} />;
    default:
      return <TextInput {...common} />;
  }
};
