import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { RatingSuggestionQuery } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { ratingSuggestionDocument } from './evaluations.queries.js';
import { StudyChoice, type StudyChoiceProps } from './StudyChoice.js';

/** What plan and realisations suggest for the rating of results: reasons to read, never filled in (p.97-98, 101). */
export const Suggestion = ({
  evaluationId,
  study,
}: {
  readonly evaluationId: string;
  readonly study: StudyChoiceProps;
}) => (
  <Loaded of={useDocument(ratingSuggestionDocument, { id: evaluationId })} height={64}>
    {({ evaluation }) => evaluation && <SuggestionText suggestion={evaluation.suggestion} study={study} />}
  </Loaded>
);

interface SuggestionProps {
  readonly suggestion: NonNullable<RatingSuggestionQuery['evaluation']>['suggestion'];
  readonly study: StudyChoiceProps;
}

export const SuggestionText = ({
  suggestion: { resultsRating, reasons, source, isExample, isOnStudy },
  study,
}: SuggestionProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>
        {resultsRating
          ? translate('evaluations.suggestion', { rating: translate(`evaluations.rating.${resultsRating}`) })
          : translate('evaluations.suggestion_none')}
      </Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {isExample ? `${source} (${translate('evaluations.index_example')})` : source}
      </Typography>
      {isOnStudy && <StudyChoice {...study} />}
    </Box>
  );
};
