import { Alert, Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { ExplainEvaluatorQuery } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { explainEvaluatorDocument } from './people.queries.js';

/** Who evaluates this person on a day, today at first, by which article, and how that was found. */
export const EvaluatorOn = ({ employeeId }: { readonly employeeId: string }) => {
  const translate = useTranslate();
  const [day, setDay] = useState('');
  const { data, error } = useDocument(explainEvaluatorDocument, { employeeId, on: day || null });
  const found = data?.explainEvaluator;
  if (!found && !day) return null;
  return (
    <Section
      title="people.evaluator"
      actions={
        <TextField
          type="date"
          size="small"
          label={translate('people.evaluator_on')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      }
    >
      {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
      {found && <Explanation found={found} />}
    </Section>
  );
};

type Found = NonNullable<ExplainEvaluatorQuery['explainEvaluator']>;

const Explanation = ({ found }: { readonly found: Found }) => {
  const translate = useTranslate();
  return (
    <>
      <Details>
        <Detail label="people.evaluator">{found.evaluator?.name ?? found.reasonText}</Detail>
        <Detail label="people.evaluator_superior">{found.evaluatorSuperior?.name}</Detail>
        <Detail label="people.evaluator_rule">{[found.ruleText, found.article].filter(Boolean).join(' · ')}</Detail>
      </Details>
      {found.caution && <Alert severity="warning">{found.caution}</Alert>}
      {found.steps.length > 0 && (
        <Box component="details">
          <Typography component="summary" sx={{ cursor: 'pointer' }}>
            {translate('people.evaluator_steps')}
          </Typography>
          <Box component="ol" sx={{ my: 1, pl: 3 }}>
            {found.steps.map((step) => (
              <li key={step.text}>{step.text}</li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
};
