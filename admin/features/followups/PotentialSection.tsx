import { Box, Typography } from '@mui/material';
import { maxLength, maxValue, minLength, minValue, required, useTranslate } from 'ra-core';
import { DateInput, NumberInput, TextInput } from 'ra-ui-materialui';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { assessPotentialDocument, potentialsDocument } from './followups.queries.js';

/** Assessed potentials, the second axis of the boxes: the newest ones, and the verb of whoever records them. */
export const PotentialSection = () => {
  const translate = useTranslate();
  const format = useFormat();
  const mayAssess = useAllowed('assessPotential');
  return (
    <Section title="followups.potentials" actions={mayAssess && <AssessButton />}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('followups.potentials_note')}
      </Typography>
      <Loaded of={useDocument(potentialsDocument, {})} height={80}>
        {({ potentialAssessments: { items, total } }) =>
          items.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{translate('followups.no_potentials')}</Typography>
          ) : (
            <>
              <Typography variant="body2">
                {translate('followups.newest', { shown: items.length, total: format.number(total) })}
              </Typography>
              <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
                {items.map(({ id, score, assessedOn, source, employee }) => (
                  <li key={id}>
                    {`${employee?.name ?? '—'}: ${format.number(score, 2)} `}
                    <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
                      {`(${format.day(assessedOn)}, ${source})`}
                    </Typography>
                  </li>
                ))}
              </Box>
            </>
          )
        }
      </Loaded>
    </Section>
  );
};

const AssessButton = () => (
  <VerbButton
    label="followups.assess"
    variant="outlined"
    document={assessPotentialDocument}
    form={
      <>
        <EmployeeInput source="employeeId" label="resources.followUps.fields.employeeId" validate={required()} />
        <NumberInput
          source="score"
          label="followups.score"
          validate={[required(), minValue(0), maxValue(100)]}
          min={0}
          max={100}
          step={0.01}
          fullWidth
        />
        <DateInput source="assessedOn" label="followups.assessed_on" validate={required()} fullWidth />
        <TextInput
          source="source"
          label="followups.assessed_by"
          validate={[required(), minLength(3), maxLength(300)]}
          fullWidth
        />
      </>
    }
    variables={(values) => ({ input: values as never })}
  />
);
