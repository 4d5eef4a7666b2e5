import '../../kit/jsdom.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { CoreAdminContext } from 'ra-core';
import { createI18nProvider } from '../../kernel/i18n.js';
import { uiMessages } from '../../ui/ui.messages.js';
import { attendanceMessages } from './attendance.messages.js';
import { EventSection } from './EventSection.js';
import type { Month } from './MonthPage.js';

afterEach(cleanup);

type Event = Month['events'][number];
const departure = (given: Partial<Event> = {}): Event => ({
  ...{ id: 'away', version: 3, day: '2026-09-08', kind: 'DEPARTURE', outcome: 'PERMITTED', timeFrom: '12:45' },
  ...{ timeTo: '15:30', unitId: null, unitName: null, reference: 'IK.38', reason: null, effect: 'CHARGED' },
  ...{ minutes: 165, coveredMinutes: 120, chargedMinutes: 45, endedAfterClosing: false },
  ...{ recordedAt: '2026-10-05T02:04:00Z', recordedBy: 'Petugas', viewerCan: { correct: true, annul: true } },
  ...given,
});
const late = {
  ...{ id: 'c', at: '2026-10-05T02:04:00Z', by: 'Petugas', verb: 'RECORDED', day: '2026-09-08', kind: 'DEPARTURE' },
  ...{ month: '2026-09', percentBefore: 8, percentAfter: 10.5, isApplied: false, reason: null, before: null },
  after: { outcome: 'PERMITTED', timeFrom: '12:45', timeTo: '15:30', reference: 'IK.38', unit: null },
};

/** A month with these events; answers what the server was asked to change. */
const world = (events: readonly Event[], recordEvents = true) => {
  const asked: unknown[] = [];
  const execute = async (_document: unknown, variables: { readonly input?: unknown }) => {
    if (variables.input) asked.push(variables.input);
    return { attendanceEventChanges: { total: 1, items: [late] } };
  };
  const sheet = { employeeId: 'e', month: '2026-09', events, viewerCan: { recordEvents } };
  render(
    <CoreAdminContext
      i18nProvider={createI18nProvider([uiMessages, attendanceMessages])}
      dataProvider={{ execute } as never}
    >
      <EventSection sheet={{ ...sheet, permit: { minutesPerDay: 120, minutesPerWeek: 480 } } as Month} />
    </CoreAdminContext>,
  );
  return asked;
};
const dialog = async () => within(await screen.findByRole('dialog'));
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('departures and ceremonies of a month', () => {
  test('each says what it is and what it comes to; a change in a closed cycle says what it would be', async () => {
    world([departure()]);
    expect(screen.getByText('Keluar kantor 12:45–15:30, dengan izin, nomor IK.38')).toBeTruthy();
    expect(screen.getByText('165 menit pada jam kerja: 120 menit dalam izin, 45 menit dipotong')).toBeTruthy();
    expect(await screen.findByText(/Periode sudah ditutup.*tetap 8,00.*menjadi 10,50/)).toBeTruthy();
  });

  test('a day of leave makes the event ignored, in words', () => {
    world([departure({ effect: 'DAY_EXCUSED', minutes: 0, coveredMinutes: 0, chargedMinutes: 0 })]);
    expect(screen.getByText(/Diabaikan: hari itu cuti/)).toBeTruthy();
    expect(screen.queryByText(/menit pada jam kerja/)).toBeNull();
  });

  test('who may not record has no button', () => {
    world([departure({ viewerCan: { correct: false, annul: false } })], false);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a correction sends what stands in the form, why, and the version that was read', async () => {
    const asked = world([departure()]);
    fireEvent.click(screen.getByRole('button', { name: 'Koreksi' }));
    const form = await dialog();
    type(form.getByLabelText(/Jam kembali/), '14:45');
    fireEvent.click(form.getByRole('button', { name: 'Koreksi' }));
    expect(await form.findByText('Wajib diisi')).toBeTruthy();
    type(form.getByLabelText(/Mengapa diubah/), 'Buku tamu');
    fireEvent.click(form.getByRole('button', { name: 'Koreksi' }));
    await waitFor(() =>
      expect(asked).toEqual([
        {
          ...{ id: 'away', version: 3, why: 'Buku tamu', outcome: 'PERMITTED', reason: null },
          ...{ timeFrom: '12:45', timeTo: '14:45', reference: 'IK.38' },
        },
      ]),
    );
  });

  test('an annulment asks why, and nothing else', async () => {
    const asked = world([departure()]);
    fireEvent.click(screen.getByRole('button', { name: 'Batalkan' }));
    const form = await dialog();
    expect(form.getAllByRole('textbox')).toHaveLength(1);
    type(form.getByRole('textbox'), 'Salah orang');
    fireEvent.click(form.getByRole('button', { name: 'Batalkan' }));
    await waitFor(() => expect(asked).toEqual([{ id: 'away', version: 3, why: 'Salah orang' }]));
  });

  test('a time that is none is refused before anything is sent', async () => {
    const asked = world([departure()]);
    fireEvent.click(screen.getByRole('button', { name: 'Koreksi' }));
    const form = await dialog();
    type(form.getByLabelText(/Jam kembali/), '25:00');
    type(form.getByLabelText(/Mengapa diubah/), 'Buku tamu');
    fireEvent.click(form.getByRole('button', { name: 'Koreksi' }));
    await waitFor(() => expect(form.getByLabelText(/Jam kembali/).getAttribute('aria-invalid')).toBe('true'));
    expect(asked).toEqual([]);
  });
});
