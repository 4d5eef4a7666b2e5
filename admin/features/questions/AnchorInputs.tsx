import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { useFieldArray, useWatch } from 'react-hook-form';
import { FieldProblem } from '../../ui/FieldProblem.js';
import type { AnchorValues } from './version.js';

const HIGHEST = 10;

/** Every step of the scale with its word; steps come and go at the two ends, so there is never a gap. */
export const AnchorInputs = () => {
  const translate = useTranslate();
  const { fields, append, prepend, remove } = useFieldArray({ name: 'anchors' });
  const anchors = (useWatch({ name: 'anchors' }) ?? []) as readonly AnchorValues[];
  const first = anchors[0]?.value ?? 1;
  const last = anchors.at(-1)?.value ?? 0;
  const empty = (value: number) => ({ value, textId: '', textEn: '' });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {fields.map((field, n) => {
        const step = Number(anchors[n]?.value ?? n);
        return (
          <Box
            key={field.id}
            role="group"
            aria-label={translate('questions.step_n', { step })}
            sx={{
              display: 'grid',
              columnGap: 1,
              rowGap: 1,
              alignItems: 'center',
              gridTemplateColumns: { xs: '32px minmax(0, 1fr) 40px', sm: '32px minmax(0, 1fr) minmax(0, 1fr) 40px' },
              '& .MuiFormControl-root': { m: 0 },
            }}
          >
            <Typography sx={{ fontWeight: 600, textAlign: 'right' }}>{step}</Typography>
            <TextInput source={`anchors.${n}.textId`} label="questions.text_id" helperText={false} />
            <TextInput
              source={`anchors.${n}.textEn`}
              label="questions.text_en"
              helperText={false}
              sx={{ gridColumn: { xs: 2, sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}
            />
            {n === fields.length - 1 || n === 0 ? (
              <IconButton aria-label={translate('questions.remove_step', { step })} onClick={() => remove(n)}>
                <RemoveIcon />
              </IconButton>
            ) : (
              <span />
            )}
          </Box>
        );
      })}
      <FieldProblem source="anchors" />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {first > 0 && (
          <Button size="small" startIcon={<AddIcon />} onClick={() => prepend(empty(first - 1))}>
            {translate('questions.add_step', { step: first - 1 })}
          </Button>
        )}
        {last < HIGHEST && (
          <Button size="small" startIcon={<AddIcon />} onClick={() => append(empty(last + 1))}>
            {translate('questions.add_step', { step: last + 1 })}
          </Button>
        )}
      </Box>
    </Box>
  );
};
