import { Alert, Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { EvaluationOneQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { DocumentsOfEvaluation } from '../documents/DocumentsOf.js';
import { FeedbackSummary } from '../feedback/FeedbackSummary.js';
import { FollowUpsOf } from '../followups/FollowUpsOf.js';
import { PreviousFollowUps } from '../followups/PreviousFollowUps.js';
import { WordsOf } from '../given/WordsOf.js';
import { FileObjection } from '../objections/FileObjection.js';
import { PeriodicOfPerson } from '../periodic/PeriodicOfPerson.js';
import { acknowledgeResultDocument } from './evaluations.queries.js';
import { IndexRevisions } from './IndexRevisions.js';
import { IndexTable } from './IndexTable.js';
import { Quadrant } from './Quadrant.js';
import { RateForm } from './RateForm.js';

export type Evaluation = NonNullable<EvaluationOneQuery['record']>;

export const EvaluationShow = () => (
  <ShowPage whole="evidence">
    <EvaluationPage />
  </ShowPage>
);

const EvaluationPage = () => {
  const evaluation = useRecordContext<Evaluation>();
  return evaluation ? <EvaluationView evaluation={evaluation} /> : null;
};

/** Evidence first, ratings beside it, result and feedback below; the same page for evaluator, officer and employee. */
export const EvaluationView = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const translate = useTranslate();
  const format = useFormat();
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
          <Detail label="resources.evaluations.fields.employee.name">{evaluation.employeeName}</Detail>
          <Detail label="resources.evaluations.fields.employeeNip">{format.nip(evaluation.employeeNip)}</Detail>
          <Detail label="evaluations.position">{evaluation.positionTitle}</Detail>
          <Detail label="resources.evaluations.fields.unit.name">{evaluation.unit.name}</Detail>
          <Detail label="resources.evaluations.fields.evaluatorName">
            {evaluation.evaluatorName ?? evaluation.evaluatorRule}
          </Detail>
          <Detail label="evaluations.evaluator_superior">{evaluation.evaluatorSuperiorName}</Detail>
          <Detail label="resources.evaluations.fields.cycleId">{evaluation.cycle?.name}</Detail>
          <Detail label="evaluations.organisation_predicate">
            {evaluation.organisationPredicate &&
              translate(`evaluations.organisation.${evaluation.organisationPredicate}`)}
          </Detail>
        </Details>
      </Section>
      <Evidence evaluation={evaluation} />
      {evaluation.cycle && evaluation.employee && (
        <PeriodicOfPerson employeeId={evaluation.employee.id} cycleId={evaluation.cycle.id} />
      )}
      {evaluation.cycle && evaluation.employee && (
        <WordsOf receiverId={evaluation.employee.id} from={evaluation.cycle.startsOn} to={evaluation.cycle.endsOn} />
      )}
      <PreviousFollowUps evaluationId={evaluation.id} />
      {evaluation.viewerCan.rate ? (
        <Section title="evaluations.rate_title">
          <RateForm key={evaluation.version} evaluation={evaluation} />
        </Section>
      ) : (
        <Result evaluation={evaluation} />
      )}
      {evaluation.status === 'PUBLISHED' && (
        <>
          <FileObjection result={{ evaluationId: evaluation.id }} employeeId={evaluation.employee?.id} />
          <FollowUpsOf
            evaluationId={evaluation.id}
            employeeId={evaluation.employee?.id}
            evaluatorName={evaluation.evaluatorName}
          />
          <DocumentsOfEvaluation evaluationId={evaluation.id} mayIssue={evaluation.viewerMayIssue} />
        </>
      )}
      <Section title="evaluations.index">
        <IndexTable index={evaluation.index} />
        <IndexRevisions evaluationId={evaluation.id} />
      </Section>
      {evaluation.cycle && evaluation.employee && (
        <Section title="evaluations.feedback">
          <FeedbackSummary cycleId={evaluation.cycle.id} rateeId={evaluation.employee.id} />
        </Section>
      )}
    </Box>
  );
};

const Evidence = ({ evaluation: { evidence } }: { readonly evaluation: Evaluation }) => {
  const format = useFormat();
  return (
    <Section title="evaluations.evidence">
      <Details>
        <Detail label="evaluations.working_days">{format.number(evidence.workingDays)}</Detail>
        <Detail label="evaluations.present">{format.number(evidence.presentDays)}</Detail>
        <Detail label="evaluations.excused">{format.number(evidence.excusedDays)}</Detail>
        <Detail label="evaluations.absent">{format.number(evidence.absentDays)}</Detail>
        <Detail label="evaluations.late">{format.number(evidence.lateDays)}</Detail>
        <Detail label="evaluations.rate_attendance">
          {evidence.attendanceRate == null ? null : `${format.number(evidence.attendanceRate, 2)} %`}
        </Detail>
        <Detail label="evaluations.superior_score">
          {evidence.superiorScore == null ? null : format.number(evidence.superiorScore, 1)}
        </Detail>
        <Detail label="evaluations.others_score">
          {evidence.othersScore == null ? null : format.number(evidence.othersScore, 2)}
        </Detail>
      </Details>
    </Section>
  );
};

const Result = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { resultsRating, behaviourRating, predicate, viewerCan } = evaluation;
  return (
    <Section
      title="evaluations.result"
      actions={
        viewerCan.acknowledge && (
          <VerbButton
            label="results.acknowledge"
            confirm="results.acknowledge_question"
            document={acknowledgeResultDocument}
            variables={() => ({ input: { id: evaluation.id, version: evaluation.version } })}
          />
        )
      }
    >
      {!predicate && <Typography>{translate('evaluations.none_yet')}</Typography>}
      {predicate && (
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
            <Detail label="evaluations.acknowledged">{format.day(evaluation.acknowledgedOn)}</Detail>
            <Detail label="resources.evaluations.fields.note" wide>
              {evaluation.note}
            </Detail>
            {evaluation.calibrationReason && (
              <Detail label="evaluations.calibration_reason" wide>
                {evaluation.calibrationReason}
              </Detail>
            )}
          </Details>
          <Quadrant
            results={resultsRating}
            behaviour={behaviourRating}
            isOverruled={Boolean(evaluation.notCompletedPredicate)}
          />
        </>
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
