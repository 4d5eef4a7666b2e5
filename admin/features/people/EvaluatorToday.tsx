import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { explainEvaluatorDocument } from './people.queries.js';

/** Who evaluates this person today, by which article, and how that was found. */
export const EvaluatorToday = ({ employeeId }: { readonly employeeId: string }) => {
  const translate = useTranslate();
  const { data } = useDocument(explainEvaluatorDocument, { employeeId, on: null });
  const found = data?.explainEvaluator;
  if (!found) return null;
  return (
    <Section title="people.evaluator">
      <Details>
        <Detail label="people.evaluator">{found.evaluator?.name ?? found.reasonText}</Detail>
        <Detail label="people.evaluator_superior">{found.evaluatorSuperior?.name}</Detail>
        <Detail label="people.evaluator_rule">{[found.ruleText, found.article].filter(Boolean).join(' · ')}</Detail>
      </Details>
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
    </Section>
  );
};
