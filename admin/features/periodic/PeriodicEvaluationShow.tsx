import { Alert, Box, Typography } from '@mui/material';
import { maxLength, minLength, required, useRecordContext, useTranslate } from 'ra-core';
import { TextInput, Title } from 'ra-ui-materialui';
import type { PeriodicEvaluationOneQuery } from '../../gql/graphql.js';
import { useExecute, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { DocumentsOfPeriodic } from '../documents/DocumentsOf.js';
import { Quadrant } from '../evaluations/Quadrant.js';
import { RatingForm } from '../evaluations/RateForm.js';
import { SuggestionText } from '../evaluations/Suggestion.js';
import { FileObjection } from '../objections/FileObjection.js';
import { usePeriodLabel } from './PeriodLabel.js';
import { carryOverDocument, ratePeriodicDocument } from './periodic.queries.js';

type Evaluation = NonNullable<PeriodicEvaluationOneQuery['record']>;

export const PeriodicEvaluationShow = () => (
  <ShowPage whole="viewerCan">
    <EvaluationPage />
  </ShowPage>
);

/** One employee in one period: the facts, then the form for who rates, or the result. */
const EvaluationPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const label = usePeriodLabel();
  const evaluation = useRecordContext<Evaluation>();
  if (!evaluation) return null;
  const { round } = evaluation;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={evaluation.employeeName} />
      <Section
        title="evaluations.facts"
        actions={
          <StatusChip
            label={`evaluations.status.${evaluation.status}`}
            tone={evaluation.status === 'OPEN' ? 'warning' : 'success'}
          />
        }
      >
        <Details>
          <Detail label="resources.periodicEvaluations.fields.employee.name">{evaluation.employeeName}</Detail>
          <Detail label="resources.periodicEvaluations.fields.employeeNip">{format.nip(evaluation.employeeNip)}</Detail>
          <Detail label="resources.periodicEvaluations.fields.unit.name">{evaluation.unit.name}</Detail>
          <Detail label="resources.periodicEvaluations.fields.period">{label(round)}</Detail>
          <Detail label="periodic.span">
            {round && `${format.day(round.opensOn)} – ${format.day(round.closesOn)}`}
          </Detail>
          <Detail label="resources.periodicEvaluations.fields.evaluatorName">
            {evaluation.evaluatorName ?? evaluation.evaluatorRule}
          </Detail>
          <Detail label="evaluations.organisation_predicate">
            {evaluation.organisationPredicate &&
              translate(`evaluations.organisation.${evaluation.organisationPredicate}`)}
          </Detail>
        </Details>
      </Section>
      {evaluation.viewerCan.rate && <Rate evaluation={evaluation} />}
      {(evaluation.predicate || !evaluation.viewerCan.rate) && <Result evaluation={evaluation} />}
      {evaluation.status === 'PUBLISHED' && (
        <>
          <FileObjection result={{ periodicEvaluationId: evaluation.id }} employeeId={evaluation.employee?.id} />
          <DocumentsOfPeriodic periodicEvaluationId={evaluation.id} mayIssue={evaluation.viewerMayIssue} />
        </>
      )}
    </Box>
  );
};

const Rate = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const execute = useExecute();
  const { id, version } = evaluation;
  return (
    <Section
      title="evaluations.rate_title"
      actions={
        <VerbButton
          label="periodic.carry_over"
          confirm="periodic.carry_over_question"
          variant="text"
          document={carryOverDocument}
          form={
            <TextInput
              source="agreement"
              label="periodic.agreement"
              validate={[required(), minLength(10), maxLength(1000)]}
              multiline
              minRows={2}
              fullWidth
            />
          }
          variables={({ agreement }) => ({ input: { id, version, agreement: String(agreement) } })}
        />
      }
    >
      <RatingForm
        key={version}
        given={evaluation}
        needsReason={evaluation.viewerCan.needsReason}
        reasonNote="periodic.correction_note"
        suggestion={(study) => <SuggestionText suggestion={evaluation.suggestion} study={study} />}
        save={(ratings) => execute(ratePeriodicDocument, { input: { id, version, ...ratings } })}
      />
    </Section>
  );
};

const Result = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { predicate, resultsRating, behaviourRating, viewerCan, carriedOverBy } = evaluation;
  return (
    <Section title="evaluations.result">
      {predicate ? (
        <>
          <Typography variant="h2" component="p">
            {translate(`evaluations.predicate.${predicate}`)}
          </Typography>
          <Details>
            <Detail label="evaluations.results_rating">
              {resultsRating && translate(`evaluations.rating.${resultsRating}`)}
            </Detail>
            <Detail label="evaluations.behaviour_rating">
              {behaviourRating && translate(`evaluations.rating.${behaviourRating}`)}
            </Detail>
            {evaluation.handedOverOn && (
              <Detail label="resources.periodicRounds.fields.publishedAt">{format.day(evaluation.handedOverOn)}</Detail>
            )}
            <Detail label="resources.evaluations.fields.note" wide>
              {evaluation.note}
            </Detail>
            {evaluation.correctionReason && (
              <Detail label="periodic.correction_reason" wide>
                {evaluation.correctionReason}
              </Detail>
            )}
          </Details>
          {!viewerCan.rate && (
            <Quadrant
              results={resultsRating}
              behaviour={behaviourRating}
              isOverruled={Boolean(evaluation.notCompletedPredicate)}
            />
          )}
        </>
      ) : (
        <Typography>{translate('evaluations.none_yet')}</Typography>
      )}
      {carriedOverBy && (
        <Alert severity="info">{translate('periodic.carried_over', { agreement: carriedOverBy })}</Alert>
      )}
      {evaluation.notCompletedPredicate && (
        <Alert severity="info">{translate('evaluations.study.not_completed')}</Alert>
      )}
      {evaluation.isByDefault && <Alert severity="info">{translate('evaluations.by_default')}</Alert>}
      {viewerCan.rateRefusal && evaluation.status !== 'PUBLISHED' && (
        <Alert severity="info">
          <strong>{translate('evaluations.refused')}.</strong> {viewerCan.rateRefusal}
        </Alert>
      )}
    </Section>
  );
};
