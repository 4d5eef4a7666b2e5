import '../kit/jsdom.js';
import { gql, type TypedDocumentNode } from '@apollo/client/core';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, HttpError, useNotificationContext } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { createI18nProvider } from '../kernel/i18n.js';
import { defineMessages } from '../kernel/messages.js';
import { uiMessages } from './ui.messages.js';
import { VerbButton, type VerbButtonProps } from './VerbButton.js';

afterEach(cleanup);

type Vars = { input: { note: unknown } };
const submit = gql`
  mutation Submit($input: I!) {
    submit(input: $input) {
      ok
    }
  }
` as TypedDocumentNode<object, Vars>;
const messages = defineMessages({
  id: { plans: { submit: 'Ajukan', sure: 'Ajukan rencana ini?' } },
  en: { plans: { submit: 'Submit', sure: 'Submit this plan?' } },
});

const Notices = () => {
  const { notifications } = useNotificationContext();
  return (
    <output>{notifications.map((notice: { readonly message: unknown }) => String(notice.message)).join('|')}</output>
  );
};

/** A page with one verb on it; `answers` are what the server says, one per attempt: null is success. */
const world = (answers: (HttpError | null)[], props: Partial<VerbButtonProps<object, Vars>> = {}) => {
  const asked: Vars[] = [];
  const execute = async (_document: unknown, variables: Vars) => {
    asked.push(variables);
    const answer = answers[asked.length - 1];
    if (answer) throw answer;
    return {};
  };
  render(
    <CoreAdminContext i18nProvider={createI18nProvider([uiMessages, messages])} dataProvider={{ execute } as never}>
      <VerbButton label="plans.submit" document={submit} variables={({ note }) => ({ input: { note } })} {...props} />
      <Notices />
    </CoreAdminContext>,
  );
  return asked;
};
const verbs = () => screen.getAllByRole('button', { name: 'Ajukan', hidden: true });
const open = () => fireEvent.click(verbs()[0] as HTMLElement);
const confirm = () => fireEvent.click(verbs().at(-1) as HTMLElement);
const wrong = (errors: Record<string, string>) =>
  new HttpError('Ada isian yang belum benar.', 400, { code: 'BAD_USER_INPUT', errors });

describe('a verb', () => {
  test('without question or form is done at once', async () => {
    const asked = world([null]);
    open();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('ui.done'));
    expect(asked).toHaveLength(1);
  });

  test('with a question is not done before the answer, and not at all after "cancel"', async () => {
    const asked = world([null], { confirm: 'plans.sure' });
    open();
    expect(await screen.findByText('Ajukan rencana ini?')).toBeTruthy();
    expect(asked).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Batal' }));
    await waitFor(() => expect(screen.queryByText('Ajukan rencana ini?')).toBeNull());
    expect(asked).toHaveLength(0);
  });

  test('with a form sends what was typed', async () => {
    const asked = world([null], { form: <TextInput source="note" /> });
    open();
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'sudah lengkap' } });
    confirm();
    await waitFor(() => expect(asked).toEqual([{ input: { note: 'sudah lengkap' } }]));
  });

  test('refused for a field: the message is at the field, the dialog stays', async () => {
    world([wrong({ note: 'Wajib diisi.' })], { form: <TextInput source="note" /> });
    open();
    await screen.findByRole('textbox');
    confirm();
    expect(await screen.findByText('Wajib diisi.')).toBeTruthy();
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  test('refused for something the form has no field for: it is said, and a second attempt is possible', async () => {
    const asked = world([wrong({ 'period.startsOn': 'Di luar periode.' }), null], {
      form: <TextInput source="note" />,
    });
    open();
    await screen.findByRole('textbox');
    confirm();
    expect(await screen.findByText('Di luar periode.')).toBeTruthy();
    confirm();
    await waitFor(() => expect(asked).toHaveLength(2));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('refused by the phase: the server’s own sentence is shown', async () => {
    world([new HttpError('Tahap penilaian belum dibuka.', 422, { code: 'PRECONDITION_FAILED' })]);
    open();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Tahap penilaian belum dibuka.'));
  });

  test('overtaken by somebody else: says so and reads anew', async () => {
    world([new HttpError('x', 409, { code: 'CONFLICT', currentVersion: 4 })]);
    open();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('ui.conflict'));
  });
});
