import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { revisionsDocument } from './objections.queries.js';
import type { ResultNow } from './result.js';

type Result = Pick<ResultNow, 'predicate' | 'resultsRating' | 'behaviourRating' | 'note'>;

/** The editions a decision replaced, kept and never altered, beside what is in force; below each other on a phone. */
export const Revisions = ({ now, isPeriodic }: { readonly now: ResultNow; readonly isPeriodic: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useDocument(revisionsDocument, {
    filter: isPeriodic ? { periodicEvaluationId: now.id } : { evaluationId: now.id },
  });
  const earlier = [...(data?.evaluationRevisions.items ?? [])].sort((one, other) => one.edition - other.edition);
  if (earlier.length === 0) return null;
  return (
    <Section title="objections.revisions">
      <Typography sx={{ color: 'text.secondary' }}>{translate('objections.before_after')}</Typography>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
      >
        {earlier.map((one) => (
          <Edition
            key={one.id}
            title={translate('objections.revision', { edition: one.edition, day: format.day(one.replacedOn) })}
            result={one}
          />
        ))}
        <Edition title={translate('objections.in_force')} result={now} isNow />
      </Box>
    </Section>
  );
};

const Edition = ({
  title,
  result,
  isNow = false,
}: {
  readonly title: string;
  readonly result: Result;
  readonly isNow?: boolean;
}) => {
  const translate = useTranslate();
  const rating = (value: string | null | undefined) => value && translate(`evaluations.rating.${value}`);
  return (
    <Box sx={{ border: 1, borderColor: isNow ? 'primary.main' : 'divider', borderRadius: 1, p: 2, minWidth: 0 }}>
      <Typography component="h3" sx={{ fontWeight: 600, mb: 1 }}>
        {title}
      </Typography>
      <Details>
        <Detail label="resources.evaluations.fields.predicate">
          {result.predicate && translate(`evaluations.predicate.${result.predicate}`)}
        </Detail>
        <Detail label="evaluations.results_rating">{rating(result.resultsRating)}</Detail>
        <Detail label="evaluations.behaviour_rating">{rating(result.behaviourRating)}</Detail>
        <Detail label="resources.evaluations.fields.note" wide>
          {result.note}
        </Detail>
      </Details>
    </Box>
  );
};
