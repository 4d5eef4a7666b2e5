import { Alert, Box, LinearProgress, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { CycleChoice, isRated, useCycleChoice } from '../cycles/CycleChoice.js';
import { PatternTable } from './PatternTable.js';
import { byAgency, ofAll, PATTERNS, type PatternRow, shareOf } from './patterns.js';
import { ratingPatternsDocument } from './quality.queries.js';

/** Quality of the ratings for the officer: how many raters show a habit, never who. */
export const PatternsPage = () => {
  const translate = useTranslate();
  const { cycles, cycle, choose, isPending } = useCycleChoice(isRated, { onlyFitting: true });
  const found = useDocument(ratingPatternsDocument, { cycleId: cycle?.id ?? '' }, { enabled: Boolean(cycle) });
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="quality.patterns.title" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('quality.patterns.lead')}</Typography>
      {isPending && <Skeleton variant="rounded" height={320} />}
      {!isPending && !cycle && <EmptyState title="quality.patterns.none" body="quality.patterns.none_body" />}
      {cycle && (
        <>
          <CycleChoice cycles={cycles} value={cycle.id} onChoose={choose} />
          <Loaded of={found} height={320}>
            {({ ratingPatterns }) =>
              ratingPatterns ? (
                <>
                  <WholeCity rows={ratingPatterns.rows} />
                  <PatternTable agencies={byAgency(ratingPatterns.rows)} />
                  <Alert severity="info">
                    {translate('quality.patterns.method', {
                      raters: ratingPatterns.fewestRaters,
                      answers: ratingPatterns.fewestAnswers,
                      version: ratingPatterns.bars,
                      source: ratingPatterns.source,
                    })}
                  </Alert>
                </>
              ) : (
                <EmptyState title="quality.patterns.none" body="quality.patterns.none_body" />
              )
            }
          </Loaded>
        </>
      )}
    </Box>
  );
};

const WholeCity = ({ rows }: { readonly rows: readonly PatternRow[] }) => {
  const all = ofAll(rows);
  return (
    <Section title="quality.patterns.all">
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 2,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'repeat(2, minmax(0, 1fr))',
            xl: 'repeat(3, minmax(0, 1fr))',
          },
        }}
      >
        {PATTERNS.map((pattern) => (
          <PatternCard key={pattern} pattern={pattern} row={all.get(pattern)} />
        ))}
      </Box>
    </Section>
  );
};

const PatternCard = ({ pattern, row }: { readonly pattern: string; readonly row: PatternRow | undefined }) => {
  const translate = useTranslate();
  const format = useFormat();
  const share = row ? shareOf(row) : null;
  const name = translate(`quality.pattern.${pattern}.name`);
  return (
    <Box
      component="li"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, display: 'grid', gap: 1, alignContent: 'start' }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'baseline' }}>
        <Typography variant="subtitle1" component="h3">
          {name}
        </Typography>
        <Typography sx={{ fontWeight: 600, whiteSpace: 'nowrap', textAlign: 'right' }}>
          {share === null
            ? translate('quality.withheld')
            : translate('quality.patterns.of', {
                raters: format.number(row?.raters),
                all: format.number(row?.lookedAt),
              })}
        </Typography>
      </Box>
      {share !== null && <LinearProgress variant="determinate" value={share} aria-label={name} />}
      <Typography variant="body2">{translate(`quality.pattern.${pattern}.what`)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(`quality.pattern.${pattern}.ask`)}
      </Typography>
    </Box>
  );
};
