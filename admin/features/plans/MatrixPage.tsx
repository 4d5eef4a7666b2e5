import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { useDocument } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Loaded } from '../../ui/Loaded.js';
import { CycleChoice, isOpened, useCycleChoice } from '../cycles/CycleChoice.js';
import { type Leader, LeaderChoice } from './LeaderChoice.js';
import { MatrixTable } from './MatrixTable.js';
import { matrixDocument, matrixLeadersDocument } from './plans.queries.js';

/** Matriks pembagian peran dan hasil of a leader's team (form A.1.5): at first the own one, else the first found. */
export const MatrixPage = () => {
  const translate = useTranslate();
  const { cycles, cycle, choose } = useCycleChoice(isOpened);
  const [chosen, setChosen] = useState<Leader | null>();
  const leaders = useDocument(matrixLeadersDocument, { q: null });
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="plans.matrix" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('plans.matrix_note')}</Typography>
      <Loaded of={leaders} height={240}>
        {({ matrixLeaders: [first] }) => {
          if (!first) return <EmptyState title="plans.matrix" body="plans.matrix_no_team" />;
          const leader = chosen === undefined ? first : chosen;
          return (
            <>
              <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
                <CycleChoice cycles={cycles} value={cycle?.id} onChoose={choose} />
                <LeaderChoice value={leader} onChoose={setChosen} />
              </Box>
              {leader && cycle && <TeamMatrix cycleId={cycle.id} superiorId={leader.employeeId} />}
            </>
          );
        }}
      </Loaded>
    </Box>
  );
};

const TeamMatrix = (team: { readonly cycleId: string; readonly superiorId: string }) => (
  <Loaded of={useDocument(matrixDocument, team)} height={240}>
    {({ roleResultMatrix }) =>
      roleResultMatrix && roleResultMatrix.rows.length > 0 ? (
        <MatrixTable matrix={roleResultMatrix} />
      ) : (
        <EmptyState title="plans.matrix" body="plans.matrix_none" />
      )
    }
  </Loaded>
);
