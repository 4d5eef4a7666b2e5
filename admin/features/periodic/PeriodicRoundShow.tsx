import { Box, Button, Typography } from '@mui/material';
import { LinkBase, maxLength, minLength, useRecordContext, useTranslate } from 'ra-core';
import { TextInput, Title } from 'ra-ui-materialui';
import type { PeriodicRoundOneQuery } from '../../gql/graphql.js';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { DistributionCounts, DistributionFindings } from '../evaluations/UnitDistributionCard.js';
import { PeriodicResultButton } from './PeriodicResultButton.js';
import { usePeriodLabel } from './PeriodLabel.js';
import {
  periodicFiguresDocument,
  periodicResultsDocument,
  publishPeriodicRoundDocument,
  refreshPeriodicRoundDocument,
} from './periodic.queries.js';

type Round = NonNullable<PeriodicRoundOneQuery['record']>;

export const PeriodicRoundShow = () => (
  <ShowPage whole="closesOn">
    <RoundPage />
  </ShowPage>
);

const RoundPage = () => {
  const round = useRecordContext<Round>();
  const label = usePeriodLabel();
  if (!round) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={label(round)} />
      <Facts round={round} />
      {round.period && <OrganisationResults periodId={round.period.id} />}
      <Distributions roundId={round.id} />
    </Box>
  );
};

const Facts = ({ round }: { readonly round: Round }) => {
  const translate = useTranslate();
  const format = useFormat();
  const mayRun = useAllowed('publishPeriodicRound');
  const label = usePeriodLabel();
  const filter = encodeURIComponent(JSON.stringify({ roundId: round.id }));
  return (
    <Section title="periodic.facts">
      <Details>
        <Detail label="resources.periodicRounds.fields.period">{label(round)}</Detail>
        <Detail label="resources.periodicRounds.fields.cycleId">{round.cycle?.name}</Detail>
        <Detail label="periodic.span">{`${format.day(round.opensOn)} – ${format.day(round.closesOn)}`}</Detail>
        <Detail label="resources.periodicRounds.fields.publishedAt">
          {round.publishedAt ? format.instant(round.publishedAt) : translate('periodic.not_published')}
        </Detail>
        {round.distributionReason && (
          <Detail label="evaluations.explained" wide>
            {round.distributionReason}
          </Detail>
        )}
      </Details>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button component={LinkBase} to={`/periodicEvaluations?filter=${filter}`} variant="outlined" size="small">
          {translate('periodic.evaluations')}
        </Button>
        {mayRun && (
          <>
            <VerbButton
              label="periodic.refresh"
              variant="outlined"
              document={refreshPeriodicRoundDocument}
              variables={() => ({ input: { id: round.id } })}
            />
            <VerbButton
              label="periodic.publish"
              confirm="periodic.publish_question"
              document={publishPeriodicRoundDocument}
              form={
                <TextInput
                  source="distributionReason"
                  label="periodic.reason"
                  validate={[minLength(10), maxLength(2000)]}
                  multiline
                  minRows={2}
                  fullWidth
                />
              }
              variables={({ distributionReason }) => ({
                input: {
                  id: round.id,
                  version: round.version,
                  distributionReason: distributionReason ? String(distributionReason) : null,
                },
              })}
            />
          </>
        )}
      </Box>
    </Section>
  );
};

const OrganisationResults = ({ periodId }: { readonly periodId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const maySet = useAllowed('setPeriodicOrganisationResult');
  return (
    <Section title="periodic.organisation_results" actions={maySet && <PeriodicResultButton periodId={periodId} />}>
      <Loaded of={useDocument(periodicResultsDocument, { periodId })} height={80}>
        {({ periodicOrganisationResults: { items } }) =>
          items.length === 0 ? (
            <Typography>{translate('periodic.no_results')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
              {items.map((row) => (
                <Box
                  component="li"
                  key={row.id}
                  sx={{
                    display: 'flex',
                    gap: 1,
                    flexWrap: 'wrap',
                    justifyContent: 'space-between',
                    alignItems: 'center',
                  }}
                >
                  <Box sx={{ minWidth: 0 }}>
                    <Typography sx={{ fontWeight: 600 }}>
                      {`${row.unit.name}: ${translate(`evaluations.organisation.${row.predicate}`)}`}
                    </Typography>
                    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                      {`${row.document}, ${format.day(row.issuedOn)}`}
                    </Typography>
                  </Box>
                  {maySet && <PeriodicResultButton row={row} periodId={periodId} />}
                </Box>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
};

/** Units whose distribution stands out first; the rest below it. */
const Distributions = ({ roundId }: { readonly roundId: string }) => {
  const translate = useTranslate();
  const maySee = useAllowed('periodicDistributions');
  const found = useDocument(periodicFiguresDocument, { roundId }, { enabled: maySee });
  if (!maySee) return null;
  return (
    <Section title="periodic.distribution">
      <Loaded of={found} height={200}>
        {({ periodicDistributions: units }) =>
          units.length === 0 ? (
            <Typography>{translate('periodic.empty')}</Typography>
          ) : (
            <Box
              component="ul"
              sx={{
                m: 0,
                p: 0,
                listStyle: 'none',
                display: 'grid',
                gap: 3,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
              }}
            >
              {[...units]
                .sort((a, b) => b.findings.length - a.findings.length)
                .map((unit) => (
                  <Box component="li" key={unit.unitId} sx={{ display: 'grid', gap: 1, alignContent: 'start' }}>
                    <Typography variant="h3" component="h3">
                      {unit.unitName}
                    </Typography>
                    <DistributionCounts unit={unit} />
                    <DistributionFindings unit={unit} />
                  </Box>
                ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
};
