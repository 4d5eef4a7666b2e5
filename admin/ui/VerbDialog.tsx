import {
  Button,
  type ButtonProps,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  useMediaQuery,
} from '@mui/material';
import { Form, RecordContextProvider, useTranslate } from 'ra-core';
import { type ReactNode, useId } from 'react';
import { FieldErrors } from './FieldErrors.js';
import type { FormValues } from './VerbButton.js';

export interface VerbDialogProps {
  readonly title: string;
  readonly question?: string;
  readonly form?: ReactNode;
  readonly defaultValues?: FormValues;
  readonly validate?: (values: FormValues) => Record<string, string>;
  readonly color: ButtonProps['color'];
  readonly wide?: boolean;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  /** Resolves to messages at fields, or undefined. */
  readonly onSubmit: (values: FormValues) => Promise<Record<string, string> | undefined>;
}

/** Narrower than the theme's `sm`; as text, since a dialog is drawn in tests without a theme. */
const NARROW = '(max-width:599.95px)';

/** The question or the form of a verb. The confirming button bears the verb, never "OK". */
export const VerbDialog = (props: VerbDialogProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery(NARROW, { noSsr: true });
  return (
    <Dialog
      open
      maxWidth={props.wide ? 'md' : 'sm'}
      fullWidth={props.wide}
      fullScreen={props.wide && isNarrow}
      onClose={props.isBusy ? undefined : props.onClose}
      aria-labelledby={titleId}
      onClick={stop}
    >
      {/* the record of the page must not fill the form: the dialog's values are its own */}
      <RecordContextProvider value={undefined}>
        <Form
          defaultValues={props.defaultValues ?? {}}
          validate={props.validate}
          onSubmit={props.onSubmit}
          sanitizeEmptyValues
        >
          <DialogTitle id={titleId}>{translate(props.title)}</DialogTitle>
          <DialogContent>
            {props.question && (
              <DialogContentText sx={{ mb: props.form ? 2 : 0 }}>{translate(props.question)}</DialogContentText>
            )}
            {props.form && <FieldErrors />}
            {props.form}
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2 }}>
            <Button onClick={props.onClose} disabled={props.isBusy} color="inherit">
              {translate('ra.action.cancel')}
            </Button>
            <Button
              type="submit"
              variant="contained"
              color={props.color}
              loading={props.isBusy}
              autoFocus={!props.form}
            >
              {translate(props.title)}
            </Button>
          </DialogActions>
        </Form>
      </RecordContextProvider>
    </Dialog>
  );
};

// a click inside the dialog is still a click inside the table row that opened it
const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();
