import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useFormat } from '../kernel/hooks.js';
import { type UploadedFile, uploadFile } from '../kernel/upload.js';
import { visuallyHidden } from './Brand.js';

export interface FileUploadProps {
  /** Message key. */
  readonly label: string;
  /** Endings with the dot: `['.csv', '.xlsx']`. The server looks at the content; this only saves a journey. */
  readonly accept: readonly string[];
  /** Bytes. */
  readonly maxBytes: number;
  readonly onUploaded: (file: UploadedFile) => void;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'sent'; readonly name: string }
  | { readonly kind: 'failed'; readonly message: string };

/** One file by drag and drop or by keyboard: the button opens the file dialog, the area only catches drops. */
export const FileUpload = ({ label, accept, maxBytes, onUploaded }: FileUploadProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const format = useFormat();
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [isOver, setOver] = useState(false);
  const types = accept.join(', ');
  const size = format.bytes(maxBytes);

  const refusal = (file: File): string | undefined => {
    if (!accept.some((ending) => file.name.toLowerCase().endsWith(ending))) {
      return translate('upload.wrong_type', { types });
    }
    return file.size > maxBytes ? translate('upload.too_big', { size }) : undefined;
  };
  const send = async (file: File | undefined) => {
    if (!file) return;
    const refused = refusal(file);
    if (refused) {
      setState({ kind: 'failed', message: refused });
      return;
    }
    const { name } = file;
    setState({ kind: 'sending', name, share: 0 });
    try {
      const sent = await uploadFile(file, {
        locale,
        onProgress: (share) => setState({ kind: 'sending', name, share }),
      });
      setState({ kind: 'sent', name });
      onUploaded(sent);
    } catch (error) {
      const message = error instanceof Error && error.message ? error.message : translate('upload.failed');
      setState({ kind: 'failed', message });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };

  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        ...area,
        borderColor: isOver ? 'primary.main' : 'text.secondary',
        bgcolor: isOver ? 'action.hover' : 'transparent',
      }}
    >
      <UploadIcon sx={{ fontSize: 36, color: 'text.secondary' }} />
      <Typography component="label" htmlFor={inputId} sx={{ fontWeight: 600 }}>
        {translate(label)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('upload.drop')}
      </Typography>
      <input
        ref={input}
        id={inputId}
        type="file"
        tabIndex={-1}
        accept={accept.join(',')}
        style={visuallyHidden}
        onChange={(event) => {
          void send(event.target.files?.[0]);
          // so that the same file, corrected, can be chosen again
          event.target.value = '';
        }}
      />
      <Button variant="outlined" disabled={state.kind === 'sending'} onClick={() => input.current?.click()}>
        {translate(state.kind === 'sent' ? 'upload.replace' : 'upload.choose')}
      </Button>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {translate('upload.limits', { types, size })}
      </Typography>
      <Box aria-live="polite" sx={{ width: '100%', maxWidth: 420 }}>
        {state.kind === 'sending' && (
          <>
            <Typography variant="body2">{translate('upload.sending', { name: state.name })}</Typography>
            <LinearProgress
              variant="determinate"
              value={state.share * 100}
              aria-label={translate('upload.sending', state)}
            />
          </>
        )}
        {state.kind === 'sent' && <Alert severity="success">{translate('upload.sent', { name: state.name })}</Alert>}
        {state.kind === 'failed' && <Alert severity="error">{state.message}</Alert>}
      </Box>
    </Box>
  );
};

const area = {
  display: 'grid',
  justifyItems: 'center',
  textAlign: 'center',
  gap: 0.75,
  p: 3,
  border: 2,
  borderStyle: 'dashed',
  borderRadius: 2,
  position: 'relative',
};
