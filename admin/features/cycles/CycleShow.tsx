import { Box, Button, Link } from '@mui/material';
import { LinkBase, required, useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { NumberInput, TextInput, Title } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { PhaseProgress } from '../../ui/PhaseProgress.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { CycleDesign } from './CycleDesign.js';
import { CycleExtensions } from './CycleExtensions.js';
import { PhaseChip } from './CycleList.js';
import { CycleMoves } from './CycleMoves.js';
import { CycleWindows } from './CycleWindows.js';
import type { Cycle } from './cycle.js';
import { PHASES } from './cycles.messages.js';
import { copyCycleDocument, syncPopulationDocument } from './cycles.queries.js';

export const CycleShow = () => (
  <ShowPage whole="windows">
    <CyclePage />
  </ShowPage>
);

const CyclePage = () => {
  const cycle = useRecordContext<Cycle>();
  const translate = useTranslate();
  const format = useFormat();
  if (!cycle) return null;
  const deadline = (phase: string) => cycle.windows.find((window) => window.phase === phase)?.closesOn;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={cycle.name} />
      <PhaseProgress
        current={cycle.phase === 'CLOSED' ? null : cycle.phase}
        phases={PHASES.map((key) => ({
          key,
          label: `cycles.phase.${key}`,
          note: deadline(key) ? format.day(deadline(key)) : undefined,
        }))}
      />
      <Section title="cycles.facts" actions={<Verbs cycle={cycle} />}>
        <Details>
          <Detail label="resources.cycles.fields.year">{cycle.year}</Detail>
          <Detail label="resources.cycles.fields.phase">
            <PhaseChip phase={cycle.phase} />
          </Detail>
          <Detail label="resources.cycles.fields.rhythm">{translate(`cycles.rhythm.${cycle.rhythm}`)}</Detail>
          <Detail label="resources.cycles.fields.startsOn">{`${format.day(cycle.startsOn)} – ${format.day(cycle.endsOn)}`}</Detail>
          <Detail label="resources.cycles.fields.ruleSetId">
            {cycle.ruleSet && (
              <Link component={LinkBase} to={`/ruleSets/${cycle.ruleSet.id}/show`}>
                {`${cycle.ruleSet.name} · ${translate('rulesets.edition', { edition: cycle.ruleSet.edition })}`}
              </Link>
            )}
          </Detail>
          <Detail label="cycles.opened_on">{cycle.openedOn && format.day(cycle.openedOn)}</Detail>
          <Detail label="cycles.published_at">{cycle.publishedAt && format.instant(cycle.publishedAt)}</Detail>
        </Details>
      </Section>
      <CycleMoves cycle={cycle} />
      <CycleWindows cycle={cycle} />
      <CycleExtensions cycle={cycle} />
      <CycleDesign cycle={cycle} />
    </Box>
  );
};

const Verbs = ({ cycle }: { readonly cycle: Cycle }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const mayCopy = useAllowed('copyCycle');
  const maySync = useAllowed('syncPopulation') && ['PLANNING', 'RUNNING', 'FEEDBACK'].includes(cycle.phase);
  const participants = `/participants?filter=${encodeURIComponent(JSON.stringify({ cycleId: cycle.id }))}`;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {cycle.phase !== 'DRAFTED' && (
        <Button component={LinkBase} to={participants} variant="outlined" size="small">
          {translate('cycles.participants')}
        </Button>
      )}
      {maySync && (
        <VerbButton
          label="cycles.sync"
          confirm="cycles.sync_question"
          variant="outlined"
          document={syncPopulationDocument}
          variables={() => ({ input: { id: cycle.id, version: cycle.version } })}
        />
      )}
      {cycle.viewerCan.edit && (
        <Button component={LinkBase} to={`/cycles/${cycle.id}`} variant="outlined" size="small">
          {translate('cycles.edit')}
        </Button>
      )}
      {mayCopy && (
        <VerbButton
          label="cycles.copy"
          variant="outlined"
          document={copyCycleDocument}
          form={
            <>
              <NumberInput source="year" label="resources.cycles.fields.year" validate={required()} fullWidth />
              <TextInput source="name" label="resources.cycles.fields.name" validate={required()} fullWidth />
            </>
          }
          defaultValues={{ year: cycle.year + 1, name: cycle.name.replace(String(cycle.year), String(cycle.year + 1)) }}
          variables={({ year, name }) => ({ input: { id: cycle.id, year: Number(year), name: String(name) } })}
          onSuccess={({ copyCycle }) => redirect('show', 'cycles', copyCycle.cycle.id)}
        />
      )}
    </Box>
  );
};
