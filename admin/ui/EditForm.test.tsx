import '../kit/jsdom.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdmin, HttpError, Resource, TestMemoryRouter, useNotificationContext } from 'ra-core';
import { SaveButton, TextInput } from 'ra-ui-materialui';
import { createI18nProvider } from '../kernel/i18n.js';
import { EditForm, EditPage } from './EditForm.js';
import { uiMessages } from './ui.messages.js';

afterEach(cleanup);

interface Row {
  readonly id: string;
  readonly name: string;
  readonly viewerCan: { readonly edit: boolean };
}

interface Notice {
  readonly message: unknown;
  readonly notificationOptions?: { readonly messageArgs?: object };
}
const Notices = () => {
  const { notifications } = useNotificationContext();
  return (
    <output>
      {notifications.map((notice: Notice) =>
        [notice.message, JSON.stringify(notice.notificationOptions?.messageArgs)].join(' '),
      )}
    </output>
  );
};

/** A page that edits `row`; `answer` is what the server says. */
const world = (row: object, answer: HttpError | { readonly edition: number }) => {
  const saved: unknown[] = [];
  const save = async (entered: { readonly name: string }) => {
    saved.push(entered);
    if (answer instanceof HttpError) throw answer;
    return answer;
  };
  const Page = () => (
    <>
      <EditPage<Row> fixed="tetap">
        {({ id, name }) => (
          <EditForm
            id={id}
            title="Judul"
            values={() => ({ name })}
            save={save}
            made={({ edition }) => ({ id: 'next', said: { edition } })}
            submit={<SaveButton label="Simpan" alwaysEnable />}
          >
            <TextInput source="name" />
          </EditForm>
        )}
      </EditPage>
      <Notices />
    </>
  );
  render(
    <TestMemoryRouter initialEntries={['/rules/1']}>
      <CoreAdmin
        i18nProvider={createI18nProvider([uiMessages])}
        dataProvider={{ getOne: async () => ({ data: row }) } as never}
      >
        <Resource name="rules" edit={Page} show={Notices} />
      </CoreAdmin>
    </TestMemoryRouter>,
  );
  return saved;
};
const row = { id: '1', name: 'Lama', viewerCan: { edit: true } };
const write = async (name: string) => {
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: name } });
  fireEvent.click(screen.getByRole('button', { name: 'Simpan' }));
};

describe('a form of its own page', () => {
  test('starts from the record and saves what was written', async () => {
    const saved = world(row, new HttpError('x', 400, { code: 'BAD_USER_INPUT', errors: { name: 'Sudah dipakai.' } }));
    expect(await screen.findByDisplayValue('Lama')).toBeTruthy();
    await write('Baru');
    await waitFor(() => expect(saved).toEqual([{ name: 'Baru' }]));
  });

  test('refused for a field: the message is there, and nothing is said to be done', async () => {
    world(row, new HttpError('x', 400, { code: 'BAD_USER_INPUT', errors: { name: 'Sudah dipakai.' } }));
    await write('Baru');
    expect(await screen.findByText('Sudah dipakai.')).toBeTruthy();
    // the reader is taken to the field, and told to look again
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
    expect(screen.getByRole('status').textContent).toBe('ra.message.invalid_form ');
  });

  test('who may not change it reads why, and has no form', async () => {
    world({ ...row, viewerCan: { edit: false } }, { edition: 3 });
    expect((await screen.findByRole('alert')).textContent).toBe('tetap');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('the row of a list is not enough: it waits for the abilities', async () => {
    world({ id: '1', name: 'Lama' }, { edition: 3 });
    await new Promise((done) => setTimeout(done, 50));
    expect([screen.queryByRole('textbox'), screen.queryByRole('alert')]).toEqual([null, null]);
  });
});
