import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { useAllowed } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Cycle } from './cycle.js';
import { moveCycleDocument, openCycleDocument } from './cycles.queries.js';

/** Every declared move out of the present phase: the allowed ones as buttons, the others with the reasons why not. */
export const CycleMoves = ({ cycle }: { readonly cycle: Cycle }) => {
  const translate = useTranslate();
  const isOfficer = useAllowed('moveCycle');
  if (!isOfficer) return null;
  return (
    <Section title="cycles.moves">
      {cycle.nextMoves.length === 0 && <Typography>{translate('cycles.no_moves')}</Typography>}
      {cycle.nextMoves.map((move) => (
        <Box key={move.to} sx={{ display: 'grid', gap: 0.5 }}>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
            <Move cycle={cycle} move={move} />
            {move.isAllowed && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {move.article}
              </Typography>
            )}
          </Box>
          {!move.isAllowed && (
            <Typography variant="body2">
              {translate('cycles.why_not')} {move.reasons.map((reason) => reason.message).join(' ')}
            </Typography>
          )}
        </Box>
      ))}
    </Section>
  );
};

const Move = ({ cycle, move }: { readonly cycle: Cycle; readonly move: Cycle['nextMoves'][number] }) => {
  const translate = useTranslate();
  const { id, version } = cycle;
  if (cycle.phase === 'DRAFTED')
    return (
      <VerbButton
        label="cycles.open"
        confirm="cycles.open_question"
        disabled={!move.isAllowed}
        document={openCycleDocument}
        variables={() => ({ input: { id, version } })}
      />
    );
  const label = translate('cycles.move_to', { phase: translate(`cycles.phase.${move.to}`) });
  return (
    <VerbButton
      label={label}
      confirm={move.needsReason ? undefined : label}
      variant={move.needsReason ? 'outlined' : 'contained'}
      disabled={!move.isAllowed}
      document={moveCycleDocument}
      form={
        move.needsReason ? (
          <TextInput source="reason" label="resources.cycles.fields.reason" validate={required()} multiline fullWidth />
        ) : undefined
      }
      variables={({ reason }) => ({
        input: { id, version, to: move.to, ...(reason ? { reason: String(reason) } : {}) },
      })}
    />
  );
};
