import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { NumberInput, SelectInput } from 'ra-ui-materialui';
import { useFieldArray } from 'react-hook-form';
import { FieldProblem } from '../../ui/FieldProblem.js';

const KINDS = ['SUPERIOR', 'PEER', 'SUBORDINATE', 'SELF', 'OTHER'] as const;
const tight = { '& .MuiFormControl-root': { m: 0 } };

/** Groups of raters: weight, fewest and most. A self-assessment has no weight. */
export const GroupInputs = () => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: 'design.groups' });
  const kinds = (fields as unknown as { readonly kind: string }[]).map(({ kind }) => kind);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {fields.map((field, n) => {
        const kind = translate(`feedback.kind.${kinds[n]}`);
        return (
          <Box
            key={field.id}
            role="group"
            aria-label={kind}
            sx={{
              display: 'grid',
              gap: 1,
              alignItems: 'center',
              gridTemplateColumns: {
                xs: 'repeat(3, minmax(0, 1fr)) 40px',
                md: '200px repeat(3, minmax(0, 140px)) 40px',
              },
              ...tight,
            }}
          >
            <Typography sx={{ fontWeight: 600, gridColumn: { xs: '1 / -1', md: 'auto' } }}>{kind}</Typography>
            {kinds[n] === 'SELF' ? (
              <Typography variant="body2">{translate('cycles.unweighted')}</Typography>
            ) : (
              <NumberInput
                source={`design.groups.${n}.weightPercent`}
                label="cycles.weight_percent"
                helperText={false}
              />
            )}
            <NumberInput
              source={`design.groups.${n}.minimum`}
              label="cycles.fewest"
              validate={required()}
              helperText={false}
            />
            <NumberInput
              source={`design.groups.${n}.maximum`}
              label="cycles.most"
              validate={required()}
              helperText={false}
            />
            <IconButton aria-label={translate('cycles.remove_group', { kind })} onClick={() => remove(n)}>
              <RemoveIcon />
            </IconButton>
          </Box>
        );
      })}
      {fields.length === 0 && <Typography>{translate('cycles.no_groups')}</Typography>}
      <FieldProblem source="design.groups" />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => (
          <Button
            key={kind}
            size="small"
            startIcon={<AddIcon />}
            onClick={() => append({ kind, weightPercent: null, minimum: 1, maximum: kind === 'SELF' ? 1 : 6 })}
          >
            {translate(`feedback.kind.${kind}`)}
          </Button>
        ))}
      </Box>
    </Box>
  );
};

/** Thresholds of anonymity, and what becomes of too few answers. */
export const ThresholdInputs = () => (
  <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))' }}>
    <NumberInput source="design.anonymityThreshold" label="cycles.figure_threshold" validate={required()} />
    <NumberInput source="design.textThreshold" label="cycles.text_threshold" validate={required()} />
    <SelectInput
      source="design.leftover"
      label="cycles.leftover_label"
      choices={['ABSORB', 'WITHHOLD'].map((id) => ({ id, name: `cycles.leftover.${id}` }))}
      validate={required()}
    />
  </Box>
);
