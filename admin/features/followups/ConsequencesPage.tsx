import { Box, Typography } from '@mui/material';
import { useCreatePath, useTranslate } from 'ra-core';
import { Link, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { CycleChoice, isRated, useCycleChoice } from '../cycles/CycleChoice.js';
import { performersDocument } from './followups.queries.js';
import { PotentialSection } from './PotentialSection.js';
import { TalentBoxes } from './TalentBoxes.js';
import { UnitChoice } from './UnitChoice.js';

/** A cycle's consequences at a glance: who stands out either way and why, and the nine boxes. */
export const ConsequencesPage = () => {
  const translate = useTranslate();
  const { cycles, cycle, choose } = useCycleChoice(isRated);
  const cycleId = cycle?.id;
  const [unitId, setUnitId] = useState<string>();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="followups.consequences" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>
        {translate('followups.consequences_note')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'start' }}>
        <CycleChoice cycles={cycles} value={cycleId} onChoose={choose} />
        <UnitChoice onChoose={setUnitId} />
      </Box>
      {cycleId && (
        <>
          <TalentBoxes cycleId={cycleId} unitId={unitId} />
          <PotentialSection />
          <Performers cycleId={cycleId} unitId={unitId} list="WEAK" title="followups.weak" />
          <Performers cycleId={cycleId} unitId={unitId} list="OUTSTANDING" title="followups.outstanding" />
        </>
      )}
    </Box>
  );
};

interface PerformersProps {
  readonly cycleId: string;
  readonly unitId: string | undefined;
  readonly list: 'OUTSTANDING' | 'WEAK';
  readonly title: string;
}

const Performers = ({ cycleId, unitId, list, title }: PerformersProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  return (
    <Section title={title}>
      <Loaded of={useDocument(performersDocument, { cycleId, unitId, list })} height={120}>
        {({ performers: { items, total } }) => (
          <>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate(total === 0 ? 'followups.nobody' : 'followups.and_more', { count: format.number(total) })}
            </Typography>
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
              {items.map((one) => (
                <li key={one.evaluationId}>
                  <Link to={path({ resource: 'evaluations', type: 'show', id: one.evaluationId })}>{one.name}</Link>
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                    {[
                      one.unitName,
                      translate(`evaluations.predicate.${one.predicate}`),
                      translate('followups.set', { count: one.followUps }),
                    ].join(' · ')}
                  </Typography>
                  <Typography variant="body2">{one.reasons.join(' ')}</Typography>
                </li>
              ))}
            </Box>
          </>
        )}
      </Loaded>
    </Section>
  );
};
