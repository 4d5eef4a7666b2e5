import '../../kit/jsdom.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext, Form } from 'ra-core';
import { SaveButton } from 'ra-ui-materialui';
import { createI18nProvider } from '../../kernel/i18n.js';
import { FirstProblem } from '../../ui/FirstProblem.js';
import { uiMessages } from '../../ui/ui.messages.js';
import { DefinitionEditor } from './DefinitionEditor.js';
import { DefinitionView } from './DefinitionView.js';
import { type Field, fieldTree, isMatrix, runsOf, typedTime } from './fields.js';
import type { RuleSet } from './RuleSetShow.js';
import { rulesetsMessages } from './rulesets.messages.js';

afterEach(cleanup);

const field = (path: string, type: Field['type'], label: string, more: Partial<Field> = {}): Field => ({
  ...{ path, type, label, help: null, unit: null, unitLabel: null, min: null, max: null, decimals: 0 },
  ...{ isRequired: true, choices: [] },
  ...more,
});
const minutes = { unit: 'minutes', unitLabel: 'menit', min: 0 };
const FIELDS: readonly Field[] = [
  field('coverage', 'NUMBER', 'Cakupan', { unit: 'percent', unitLabel: '%', decimals: 2 }),
  field('ramadan', 'ROWS', 'Tanggal Ramadan', { max: 2 }),
  field('ramadan.*.from', 'DAY', 'Hari pertama'),
  field('ramadan.*.to', 'DAY', 'Hari terakhir', { isRequired: false }),
  field('week', 'GROUP', 'Jam kerja', { help: 'Menurut Perpres.' }),
  field('week.total', 'NUMBER', 'Jumlah seminggu', minutes),
  field('week.days', 'ROWS', 'Hari kerja'),
  field('week.days.*.weekday', 'CHOICE', 'Hari', { choices: [{ value: 'MONDAY', label: 'Senin' }] }),
  field('week.days.*.start', 'TIME', 'Masuk'),
];
const definition = {
  coverage: 62.5,
  ramadan: [{ from: '2027-02-08', to: '2027-03-09' }],
  week: { total: 2250, days: [{ weekday: 'MONDAY', start: '07:30' }] },
};
const i18n = () => createI18nProvider([uiMessages, rulesetsMessages]);

describe('the fields the server lists', () => {
  test('make a tree, and plain ones that follow each other stand together', () => {
    const tree = fieldTree(FIELDS);
    expect(tree.map(({ name }) => name)).toEqual(['coverage', 'ramadan', 'week']);
    const week = tree[2]?.children ?? [];
    expect(week[1]?.children.map(({ name }) => name)).toEqual(['weekday', 'start']);
    expect(runsOf(week).map((run) => run.map(({ name }) => name))).toEqual([['total'], ['days']]);
  });

  test('alike members of a group are a table, others are not', () => {
    const level = (name: string, column: string) => [
      field(`levels.${name}`, 'GROUP', name),
      field(`levels.${name}.${column}`, 'NUMBER', column),
    ];
    const levels = (second: string) =>
      fieldTree([field('levels', 'GROUP', 'Jenjang'), ...level('A', 'coefficient'), ...level('B', second)]);
    expect(levels('coefficient').map(isMatrix)).toEqual([true]);
    expect(levels('percent').map(isMatrix)).toEqual([false]);
  });

  test.each([
    ['7.30', '07:30'],
    ['7:30', '07:30'],
    ['16.00', '16:00'],
    ['noon', 'noon'],
  ])('the time %s is typed as %s', (typed, time) => expect(typedTime(typed)).toBe(time));
});

test('a definition is read in words: units, days, choices, hours beside many minutes', () => {
  const rules = { definition, shape: { label: 'Jam kerja', fields: FIELDS } } as unknown as RuleSet;
  render(
    <CoreAdminContext i18nProvider={i18n()}>
      <DefinitionView rules={rules} />
    </CoreAdminContext>,
  );
  expect(screen.getByText('62,5%')).toBeTruthy();
  expect(screen.getByText('2.250 menit (37 jam 30 menit)')).toBeTruthy();
  expect(screen.getByText('8 Feb 2027')).toBeTruthy();
  expect(screen.getByText('Senin')).toBeTruthy();
  expect(screen.queryByText(/MONDAY|\{/)).toBeNull();
});

describe('the editor', () => {
  /** A form of this definition; answers what was sent, and refuses with these messages at fields. */
  const edited = (refusal?: Record<string, string>) => {
    const sent: unknown[] = [];
    render(
      <CoreAdminContext i18nProvider={i18n()}>
        <Form
          record={{}}
          defaultValues={{ definition }}
          onSubmit={async (values: object) => {
            sent.push((values as { readonly definition: unknown }).definition);
            return refusal;
          }}
        >
          <DefinitionEditor fields={FIELDS} source="definition" />
          <FirstProblem />
          <SaveButton alwaysEnable type="submit" label="Simpan" />
        </Form>
      </CoreAdminContext>,
    );
    return sent;
  };
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Simpan' }));

  test('sends what stands in the fields, a new row included, and no more rows than may be', async () => {
    const sent = edited();
    fireEvent.change(screen.getByLabelText(/Masuk/), { target: { value: '7.45' } });
    const section = screen.getByRole('region', { name: 'Tanggal Ramadan' });
    fireEvent.click(within(section).getByRole('button', { name: 'Tambah baris' }));
    const row = await screen.findByRole('group', { name: 'Tanggal Ramadan, baris 2' });
    expect(within(section).queryByRole('button', { name: 'Tambah baris' })).toBeNull();
    save();
    expect(await within(row).findByText('Wajib diisi')).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(within(row).getByLabelText(/Hari pertama/), { target: { value: '2028-01-28' } });
    save();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      ...definition,
      ramadan: [...definition.ramadan, { from: '2028-01-28', to: null }],
      week: { ...definition.week, days: [{ weekday: 'MONDAY', start: '07:45' }] },
    });
  });

  test('a refusal stands at its field, and the reader is taken there', async () => {
    edited({ 'definition.week.total': 'Baris-baris berjumlah 510 menit.' });
    save();
    expect(await screen.findByText('Baris-baris berjumlah 510 menit.')).toBeTruthy();
    const input = screen.getByLabelText(/Jumlah seminggu/);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(input));
  });

  test('a row is taken away', async () => {
    const sent = edited();
    const section = screen.getByRole('region', { name: 'Tanggal Ramadan' });
    fireEvent.click(within(section).getByRole('button', { name: 'Hapus baris 1' }));
    save();
    await waitFor(() => expect(sent).toMatchObject([{ ramadan: [] }]));
  });
});
