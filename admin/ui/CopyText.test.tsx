import '../kit/jsdom.js';
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext } from 'ra-core';
import { createI18nProvider } from '../kernel/i18n.js';
import { CopyText } from './CopyText.js';
import { uiMessages } from './ui.messages.js';

const hash = '0123456789abcdef0123456789abcdef';
const open = () =>
  render(
    <CoreAdminContext i18nProvider={createI18nProvider([uiMessages])}>
      <CopyText text={hash} label="Sidik jari" />
    </CoreAdminContext>,
  );
const lend = (clipboard: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });

afterEach(() => {
  cleanup();
  lend(undefined);
});

test('shows the beginning and copies the whole', async () => {
  const copied: string[] = [];
  lend({ writeText: async (text: string) => void copied.push(text) });
  open();
  expect(screen.getByText('01234567…')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Salin: Sidik jari' }));
  await waitFor(() => expect(copied).toEqual([hash]));
  expect(screen.queryByText(hash)).toBeNull();
});

test('without a clipboard the whole is shown to be copied by hand', async () => {
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Salin: Sidik jari' }));
  await waitFor(() => expect(screen.getByText(hash)).toBeTruthy());
});
