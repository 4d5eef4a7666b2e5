import DoneIcon from '@mui/icons-material/CloudDoneOutlined';
import OffIcon from '@mui/icons-material/CloudOffOutlined';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { SaveState } from './useDraft.js';

interface DraftStateProps {
  readonly done: number;
  readonly total: number;
  readonly state: SaveState;
  /** The server's sentence when it refused to save. */
  readonly refusal: string;
  readonly onReload: () => void;
}

const BAD: readonly SaveState[] = ['offline', 'conflict', 'refused'];

/** Stays in sight while one answers: how far it is, and whether the server has it. */
export const DraftState = ({ done, total, state, refusal, onReload }: DraftStateProps) => {
  const translate = useTranslate();
  const progress = translate('feedback.progress', { done, total });
  return (
    <Box sx={{ position: 'sticky', top: { xs: 48, sm: 48 }, zIndex: 2, bgcolor: 'background.default', pt: 1, pb: 0.5 }}>
      <LinearProgress variant="determinate" value={total === 0 ? 0 : (100 * done) / total} aria-label={progress} />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', mt: 0.5 }}>
        <Typography variant="body2">{progress}</Typography>
        <Typography
          variant="body2"
          role="status"
          sx={{
            display: 'flex',
            gap: 0.5,
            alignItems: 'center',
            color: BAD.includes(state) ? 'warning.main' : 'text.secondary',
          }}
        >
          {state === 'saved' && <DoneIcon fontSize="small" aria-hidden="true" />}
          {state === 'offline' && <OffIcon fontSize="small" aria-hidden="true" />}
          {translate(`feedback.${state}`)}
        </Typography>
      </Box>
      {state === 'conflict' && (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" size="small" onClick={onReload}>
              {translate('feedback.load_newest')}
            </Button>
          }
        >
          {translate('feedback.conflict_body')}
        </Alert>
      )}
      {state === 'refused' && <Alert severity="error">{refusal}</Alert>}
    </Box>
  );
};
