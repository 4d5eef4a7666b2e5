import { Box } from '@mui/material';
import { required } from 'ra-core';
import { NumberInput, SelectInput } from 'ra-ui-materialui';
import { Section } from '../../ui/Section.js';
import { WeightTotal } from '../../ui/WeightTotal.js';
import { ComponentEditor } from './ComponentEditor.js';
import type { IndexDefinition } from './indexDefinition.js';

/** The weights of a local index with their running total, and below each component its parts and bands. */
export const IndexEditor = ({ definition }: { readonly definition: IndexDefinition }) => (
  <>
    <Section title="rulesets.values">
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <SelectInput
          source="definition.missingData"
          label="rulesets.missing_data"
          choices={['RENORMALISE', 'PENDING', 'NOT_RATED'].map((id) => ({ id, name: `rulesets.missing.${id}` }))}
          validate={required()}
        />
        <NumberInput source="definition.minimumCoverage" label="rulesets.coverage_percent" validate={required()} />
      </Box>
    </Section>
    <Section title="rulesets.components" actions={<WeightTotal source="definition.components" field="weight" />}>
      {definition.components.map((component, n) => (
        <ComponentEditor key={component.key} component={component} source={`definition.components.${n}`} />
      ))}
    </Section>
  </>
);
