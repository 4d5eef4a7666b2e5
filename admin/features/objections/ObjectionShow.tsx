import { Box, Typography } from '@mui/material';
import { useCreatePath, useRecordContext, useTranslate } from 'ra-core';
import { Link, Title } from 'ra-ui-materialui';
import type { ReactNode } from 'react';
import type { ObjectionOneQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { SafeLink } from '../../ui/SafeLink.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { toneOf, useDaysLeft } from './daysLeft.js';
import { isOpen } from './ObjectionList.js';
import { DecideButton, ExplainButton, HearButton, WithdrawButton } from './ObjectionVerbs.js';
import { Revisions } from './Revisions.js';
import { resultNow, useResultName } from './result.js';

export type Objection = NonNullable<ObjectionOneQuery['record']>;

export const ObjectionShow = () => (
  <ShowPage whole="viewerCan">
    <ObjectionPage />
  </ShowPage>
);

/** One objection from filing to decision: each step in its own section, with its verb for whoever's turn it is. */
const ObjectionPage = () => {
  const objection = useRecordContext<Objection>();
  if (!objection) return null;
  const now = resultNow(objection);
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={objection.employeeName} />
      <Facts objection={objection} />
      <Words
        title="objections.explanation"
        verb={objection.viewerCan.explain && <ExplainButton objection={objection} />}
        lines={[['objections.explanation', objection.explanation]]}
      />
      <Words
        title="objections.hearing"
        verb={objection.viewerCan.hear && <HearButton objection={objection} />}
        day={objection.heardOn}
        lines={[
          ['objections.employee_statement', objection.employeeStatement],
          ['objections.evaluator_statement', objection.evaluatorStatement],
          ['objections.notes', objection.hearingNotes],
        ]}
      />
      <Decision objection={objection} />
      {now && <Revisions now={now} isPeriodic={Boolean(objection.periodicEvaluation)} />}
    </Box>
  );
};

const Facts = ({ objection }: { readonly objection: Objection }) => {
  const translate = useTranslate();
  const format = useFormat();
  const left = useDaysLeft();
  const path = useCreatePath();
  const nameOf = useResultName();
  const isPeriodic = Boolean(objection.periodicEvaluation);
  const { clock } = objection;
  const now = resultNow(objection);
  return (
    <Section
      title="objections.facts"
      actions={
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          {isOpen(objection.state) && <StatusChip label={left(clock)} tone={toneOf(clock)} />}
          <StatusChip
            label={`objections.state.${objection.state}`}
            tone={isOpen(objection.state) ? 'warning' : 'success'}
          />
          {objection.viewerCan.withdraw && <WithdrawButton objection={objection} />}
        </Box>
      }
    >
      <Details>
        <Detail label="resources.objections.fields.employeeName">{objection.employeeName}</Detail>
        <Detail label="resources.objections.fields.unit.name">{objection.unit.name}</Detail>
        <Detail label="resources.objections.fields.cycleId">{objection.cycle?.name}</Detail>
        <Detail label="objections.to">
          {now && (
            <Link to={path({ resource: isPeriodic ? 'periodicEvaluations' : 'evaluations', type: 'show', id: now.id })}>
              {nameOf(objection)}
            </Link>
          )}
        </Detail>
        <Detail label="objections.evaluator">{objection.evaluatorName}</Detail>
        <Detail label="objections.superior">{objection.evaluatorSuperiorName}</Detail>
        <Detail label="objections.result">
          {now?.predicate && translate(`evaluations.predicate.${now.predicate}`)}
        </Detail>
        <Detail label="objections.received">{format.day(objection.receivedOn)}</Detail>
        <Detail label="objections.filed">{format.day(objection.filedOn)}</Detail>
        <Detail label="objections.decide_until">{`${format.day(clock.lastDay)} (${clock.article})`}</Detail>
        <Detail label="objections.reasons" wide>
          {objection.reasons}
        </Detail>
        <Detail label="objections.evidence" wide>
          {objection.evidence.length === 0 ? (
            translate('objections.no_evidence')
          ) : (
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {objection.evidence.map(({ name, url, isFile }) => (
                <li key={url}>
                  <SafeLink href={url} label={name} download={isFile} />
                </li>
              ))}
            </Box>
          )}
        </Detail>
      </Details>
      {clock.isProvisional && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('objections.provisional')}
        </Typography>
      )}
    </Section>
  );
};

interface WordsProps {
  readonly title: string;
  readonly verb: ReactNode;
  readonly day?: string | null;
  readonly lines: readonly (readonly [label: string, text: string | null | undefined])[];
}

/** What was said in one step; says so when it was not taken yet. */
const Words = ({ title, verb, day, lines }: WordsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const said = lines.filter(([, text]) => text);
  return (
    <Section title={title} actions={verb}>
      {said.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('objections.not_yet')}</Typography>
      ) : (
        <Details>
          {day && <Detail label="objections.held_on">{format.day(day)}</Detail>}
          {said.map(([label, text]) => (
            <Detail key={label} label={label} wide>
              {text}
            </Detail>
          ))}
        </Details>
      )}
    </Section>
  );
};

const Decision = ({ objection }: { readonly objection: Objection }) => {
  const translate = useTranslate();
  const format = useFormat();
  const rating = (value: string | null | undefined) => value && translate(`evaluations.rating.${value}`);
  return (
    <Section title="objections.decision" actions={objection.viewerCan.decide && <DecideButton objection={objection} />}>
      {objection.decidedOn ? (
        <Details>
          <Detail label="resources.objections.fields.state">{translate(`objections.state.${objection.state}`)}</Detail>
          <Detail label="objections.decision">{format.day(objection.decidedOn)}</Detail>
          {objection.newPredicate && (
            <>
              <Detail label="evaluations.results_rating">{rating(objection.newResultsRating)}</Detail>
              <Detail label="evaluations.behaviour_rating">{rating(objection.newBehaviourRating)}</Detail>
              <Detail label="objections.result">{translate(`evaluations.predicate.${objection.newPredicate}`)}</Detail>
            </>
          )}
          <Detail label="objections.decision_reason" wide>
            {objection.decisionReason}
          </Detail>
          {objection.recommendation && (
            <Detail label="objections.recommendation" wide>
              {objection.recommendation}
            </Detail>
          )}
        </Details>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{translate('objections.not_yet')}</Typography>
      )}
    </Section>
  );
};
