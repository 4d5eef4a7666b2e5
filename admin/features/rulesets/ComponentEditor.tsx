import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { NumberInput } from 'ra-ui-materialui';
import { get, useFieldArray, useFormState } from 'react-hook-form';
import { FieldProblem } from '../../ui/FieldProblem.js';
import { WeightTotal } from '../../ui/WeightTotal.js';
import type { IndexComponent } from './indexDefinition.js';

/** One component: its weight, and below it the parts with their bands. */
export const ComponentEditor = ({
  component,
  source,
}: {
  readonly component: IndexComponent;
  readonly source: string;
}) => {
  const translate = useTranslate();
  const name = translate(`rulesets.component.${component.key}`);
  const { errors } = useFormState();
  const isWrongInside = (get(errors, source) as { parts?: unknown } | undefined)?.parts !== undefined;
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, p: 2, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 650, px: 0.5 }}>
        {name}
      </Typography>
      <NumberInput
        source={`${source}.weight`}
        label="rulesets.weight_percent"
        validate={required()}
        helperText={false}
        fullWidth={false}
        sx={{ width: 180 }}
      />
      {/* a refusal inside must be seen */}
      <Box component="details" open={isWrongInside || undefined}>
        <Typography component="summary" sx={{ cursor: 'pointer', py: 1 }}>
          {translate('rulesets.parts_and_bands')}
        </Typography>
        {component.parts.length > 1 && <WeightTotal source={`${source}.parts`} field="weight" />}
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))' }}>
          {component.parts.map((part, n) => (
            <Box key={part.key}>
              <Typography variant="subtitle2" component="h3">
                {translate(`rulesets.part.${part.key}`, { _: part.key })}
              </Typography>
              {component.parts.length > 1 && (
                <NumberInput
                  source={`${source}.parts.${n}.weight`}
                  label="rulesets.weight_percent"
                  validate={required()}
                  helperText={false}
                  fullWidth={false}
                  sx={{ width: 180 }}
                />
              )}
              {part.bands.length === 0 ? (
                <Typography variant="body2">{translate('rulesets.linear')}</Typography>
              ) : (
                <BandsEditor source={`${source}.parts.${n}.bands`} isKeyed={part.bands[0]?.key != null} />
              )}
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
};

interface Band {
  readonly key?: string | null;
  readonly from?: number | null;
  readonly value?: number | null;
}

/** Shares may be added and taken away; ratings and sanctions are given, only their points change. */
const BandsEditor = ({ source, isKeyed }: { readonly source: string; readonly isKeyed: boolean }) => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: source });
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
      {fields.map((field, n) => (
        <Box
          key={field.id}
          sx={{
            display: 'grid',
            gap: 1,
            alignItems: 'center',
            gridTemplateColumns: isKeyed ? 'minmax(0, 1fr) 110px' : '1fr 1fr 40px',
            '& .MuiFormControl-root': { m: 0 },
          }}
        >
          {isKeyed ? (
            <span>{translate(`rulesets.key.${(field as Band).key}`, { _: String((field as Band).key) })}</span>
          ) : (
            <NumberInput
              source={`${source}.${n}.from`}
              label="rulesets.share_from_percent"
              validate={required()}
              helperText={false}
            />
          )}
          <NumberInput
            source={`${source}.${n}.value`}
            label="rulesets.points"
            validate={required()}
            helperText={false}
          />
          {!isKeyed && (
            <IconButton aria-label={translate('rulesets.remove_band', { n: n + 1 })} onClick={() => remove(n)}>
              <RemoveIcon />
            </IconButton>
          )}
        </Box>
      ))}
      <FieldProblem source={source} />
      {!isKeyed && (
        <Box>
          <Button size="small" startIcon={<AddIcon />} onClick={() => append({ from: null, value: null })}>
            {translate('rulesets.add_band')}
          </Button>
        </Box>
      )}
    </Box>
  );
};
