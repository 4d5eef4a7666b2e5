import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Box, IconButton } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

/**
 * A long text (a hash, a code) shown by its beginning, with a button that copies all of it. Where the browser lends no
 * clipboard, all of it is shown to be copied by hand. `label`: message key of what it is.
 */
export const CopyText = ({
  text,
  label,
  length = 8,
}: {
  readonly text: string;
  readonly label: string;
  readonly length?: number;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [isWhole, setWhole] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notify('ui.copied', { type: 'success' });
    } catch {
      setWhole(true);
    }
  };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, maxWidth: '100%' }}>
      <Box component="code" sx={isWhole ? { overflowWrap: 'anywhere' } : { whiteSpace: 'nowrap' }}>
        {isWhole || text.length <= length ? text : `${text.slice(0, length)}…`}
      </Box>
      <IconButton
        size="small"
        aria-label={`${translate('ui.copy')}: ${translate(label)}`}
        onClick={(event) => {
          event.stopPropagation();
          copy();
        }}
      >
        <CopyIcon fontSize="inherit" />
      </IconButton>
    </Box>
  );
};
