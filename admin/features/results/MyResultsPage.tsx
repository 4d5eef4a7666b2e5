import { Box, Button, Skeleton, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useGetIdentity, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { Identity } from '../../kernel/authProvider.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Section.js';
import { CareerSection } from '../followups/CareerSection.js';
import { PeriodicOfPerson } from '../periodic/PeriodicOfPerson.js';
import { myResultsDocument } from './results.queries.js';

/** The employee's own published results, newest first. */
export const MyResultsPage = () => {
  const { identity } = useGetIdentity() as { identity?: Identity };
  if (!identity) return null;
  return (
    <>
      <Title title="results.title" />
      {identity.employeeId ? <Results employeeId={identity.employeeId} /> : <EmptyState title="results.technical" />}
    </>
  );
};

const Results = ({ employeeId }: { readonly employeeId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  const { data, isPending } = useDocument(myResultsDocument, { employeeId });
  if (isPending) return <Skeleton variant="rounded" height={200} sx={{ mt: 2 }} />;
  const results = data?.evaluations.items ?? [];
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {results.length === 0 && <EmptyState title="results.empty" body="results.empty_body" />}
      {results.map((result) => (
        <Section
          key={result.id}
          title={result.cycle?.name ?? translate('results.title')}
          actions={
            <Button
              component={LinkBase}
              to={path({ resource: 'evaluations', type: 'show', id: result.id })}
              variant="contained"
              size="small"
            >
              {translate('results.open')}
            </Button>
          }
        >
          <Typography variant="h2" component="p">
            {result.predicate && translate(`evaluations.predicate.${result.predicate}`)}
          </Typography>
          <Details>
            <Detail label="evaluations.results_rating">
              {result.resultsRating && translate(`evaluations.rating.${result.resultsRating}`)}
            </Detail>
            <Detail label="evaluations.behaviour_rating">
              {result.behaviourRating && translate(`evaluations.rating.${result.behaviourRating}`)}
            </Detail>
            <Detail label="evaluations.acknowledged">
              {result.acknowledgedOn
                ? translate('results.received', { day: format.day(result.acknowledgedOn) })
                : translate('results.waiting')}
            </Detail>
          </Details>
        </Section>
      ))}
      <PeriodicOfPerson employeeId={employeeId} />
      <OwnPapers employeeId={employeeId} />
      <CareerSection employeeId={employeeId} />
    </Box>
  );
};

/** The ways from the results to what belongs to them: the papers, and what was set after them. */
const OwnPapers = ({ employeeId }: { readonly employeeId: string }) => {
  const translate = useTranslate();
  const only = encodeURIComponent(JSON.stringify({ employeeId }));
  const shown = encodeURIComponent(JSON.stringify({ employeeId: true }));
  return (
    <Section title="results.more">
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {(['issuedDocuments', 'followUps'] as const).map((resource) => (
          <Button
            key={resource}
            component={LinkBase}
            to={`/${resource}?filter=${only}&displayedFilters=${shown}`}
            variant="outlined"
          >
            {translate(`results.${resource}`)}
          </Button>
        ))}
      </Box>
    </Section>
  );
};
