import type { TypedDocumentNode } from '@apollo/client/core';
import { Button, type ButtonProps } from '@mui/material';
import { useNotify, useRefresh, useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { fieldErrorsOf } from '../kernel/errors.js';
import { useExecute } from '../kernel/hooks.js';
import { useNotifyError } from './useNotifyError.js';
import { VerbDialog } from './VerbDialog.js';

export type FormValues = Record<string, unknown>;

export interface VerbButtonProps<Result, Variables> {
  /** Message key: the verb itself, e.g. `plans.verbs.submit`. */
  readonly label: string;
  readonly document: TypedDocumentNode<Result, Variables>;
  /** The mutation's variables from what the dialog's form holds (empty without a form). */
  readonly variables: (values: FormValues) => Variables;
  /** Message key of the question; absent and no form: the deed is done at once. */
  readonly confirm?: string;
  /** Inputs of react-admin, inside the dialog. */
  readonly form?: ReactNode;
  readonly defaultValues?: FormValues;
  readonly validate?: (values: FormValues) => Record<string, string>;
  /** Message key after success; default "saved". */
  readonly success?: string;
  readonly onSuccess?: (result: Result) => void;
  readonly icon?: ReactNode;
  readonly color?: ButtonProps['color'];
  readonly variant?: ButtonProps['variant'];
  readonly size?: ButtonProps['size'];
  readonly disabled?: boolean;
  /** A form with tables: the dialog takes more room, the whole screen on a phone. */
  readonly wide?: boolean;
}

/**
 * One verb of the domain = one button. Opens the question or the form where there is one, runs the mutation, puts
 * messages at the fields, says that it worked and reads the page anew. Draw it only when `viewerCan` says so.
 */
export const VerbButton = <Result, Variables>(props: VerbButtonProps<Result, Variables>) => {
  const { label, document, variables, confirm, form, success = 'ui.done', onSuccess } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const execute = useExecute();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);

  // resolves to messages at fields, or undefined when it worked or was said otherwise
  const run = async (values: FormValues): Promise<Record<string, string> | undefined> => {
    setBusy(true);
    try {
      const result = await execute(document, variables(values));
      setOpen(false);
      notify(success, { type: 'success' });
      refresh();
      onSuccess?.(result);
      return undefined;
    } catch (error) {
      const errors = form ? fieldErrorsOf(error) : undefined;
      if (!errors) {
        setOpen(form !== undefined);
        notifyError(error);
      }
      return errors;
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        variant={props.variant ?? 'contained'}
        color={props.color ?? 'primary'}
        size={props.size ?? 'small'}
        startIcon={props.icon}
        loading={isBusy && !isOpen}
        disabled={props.disabled}
        onClick={(event) => {
          event.stopPropagation();
          if (confirm || form) setOpen(true);
          else void run({});
        }}
      >
        {translate(label)}
      </Button>
      {isOpen && (
        <VerbDialog
          title={label}
          question={confirm}
          form={form}
          defaultValues={props.defaultValues}
          validate={props.validate}
          color={props.color ?? 'primary'}
          wide={props.wide}
          isBusy={isBusy}
          onClose={() => setOpen(false)}
          onSubmit={run}
        />
      )}
    </>
  );
};
