import { Alert, Box, Button, Skeleton } from '@mui/material';
import {
  EditBase,
  Form,
  LinkBase,
  type RaRecord,
  useNotify,
  useRecordContext,
  useRedirect,
  useResourceContext,
  useTranslate,
} from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { type ReactNode, useState } from 'react';
import { fieldErrorsOf } from '../kernel/errors.js';
import { FieldErrors } from './FieldErrors.js';
import { FirstProblem } from './FirstProblem.js';
import { useNotifyError } from './useNotifyError.js';

/** What a page of editing needs of its record: whether the viewer may. */
interface Editable extends RaRecord {
  readonly viewerCan: { readonly edit: boolean };
}

/**
 * The page on which a record with a document of its own is written. The row of the list comes first and is not enough:
 * it waits for the page's own document. `fixed`: message key that says why nothing may be changed.
 */
export const EditPage = <T extends Editable>({
  fixed,
  children,
}: {
  readonly fixed: string;
  readonly children: (record: T) => ReactNode;
}) => (
  <EditBase redirect={false} mutationMode="pessimistic">
    <Whole fixed={fixed}>{children}</Whole>
  </EditBase>
);

const Whole = <T extends Editable>({
  fixed,
  children,
}: {
  readonly fixed: string;
  readonly children: (record: T) => ReactNode;
}) => {
  const record = useRecordContext<T>();
  const translate = useTranslate();
  if (!record || !('viewerCan' in record)) return <Skeleton variant="rounded" height={240} sx={{ mt: 2 }} />;
  if (record.viewerCan.edit) return <>{children(record)}</>;
  return (
    <Alert severity="info" sx={{ mt: 2 }}>
      {translate(fixed)}
    </Alert>
  );
};

/**
 * The form of such a page: messages go to their fields, a success leads to the record. `values` are read once, `save`
 * runs the mutation, `success` is a message key, `submit` the button that saves. `made`: where saving makes another
 * record, which it is and what the message says of it.
 */
export const EditForm = <Values extends object, Result>({
  id,
  title,
  values,
  save,
  success = 'ui.done',
  made,
  submit,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly values: () => Partial<Values>;
  readonly save: (entered: Values) => Promise<Result>;
  readonly success?: string;
  readonly made?: (result: Result) => { readonly id: string; readonly said: Record<string, unknown> };
  readonly submit: ReactNode;
  readonly children: ReactNode;
}) => {
  const resource = useResourceContext();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const translate = useTranslate();
  const [first] = useState(values);
  const run = async (entered: object): Promise<Record<string, string> | undefined> => {
    try {
      const result = await save(entered as Values);
      const { id: shown, said } = made?.(result) ?? { id, said: {} };
      notify(success, { type: 'success', messageArgs: said });
      redirect('show', resource, shown);
      return undefined;
    } catch (error) {
      const errors = fieldErrorsOf(error);
      if (!errors) notifyError(error);
      return errors;
    }
  };
  return (
    <Form defaultValues={first} record={{}} onSubmit={run} noValidate>
      <Title title={title} />
      <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <FieldErrors />
        {children}
        <FirstProblem />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          {submit}
          <Button component={LinkBase} to={`/${resource}/${id}/show`} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
        </Box>
      </Box>
    </Form>
  );
};
