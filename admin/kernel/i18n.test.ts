import { describe, expect, test } from '@jest/globals';
import { features } from '../features.js';
import { uiMessages } from '../ui/ui.messages.js';
import { catalogue, createI18nProvider } from './i18n.js';
import { type MessageTree, mergeMessages, messageKeys } from './messages.js';

const parts = [uiMessages, ...features.map((feature) => feature.messages)];
const both = catalogue(parts);

const leaf = (tree: MessageTree, key: string): string =>
  String(key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], tree));
const placeholders = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/%\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe('the two languages', () => {
  test('have the same keys', () => {
    expect(messageKeys(both.id)).toEqual(messageKeys(both.en));
  });

  test('leave no sentence empty', () => {
    for (const tree of [both.id, both.en]) {
      const empty = messageKeys(tree).filter((key) => leaf(tree, key) === '');
      expect(empty).toEqual([]);
    }
  });

  test('fill the same blanks in our own sentences', () => {
    const ours = mergeMessages(parts.map((part) => part.id));
    for (const key of messageKeys(ours)) {
      expect([key, placeholders(leaf(both.id, key))]).toEqual([key, placeholders(leaf(both.en, key))]);
    }
  });

  test('carry all 164 sentences of react-admin', () => {
    expect(messageKeys(both.id).filter((key) => key.startsWith('ra.'))).toHaveLength(164);
  });
});

test('Indonesian comes first, English is one call away', async () => {
  const i18n = createI18nProvider(parts);
  expect(i18n.translate('ra.action.save')).toBe('Simpan');
  await i18n.changeLocale('en');
  expect(i18n.translate('ra.action.save')).toBe('Save');
});

test('Indonesian has no plural: one sentence serves any number', () => {
  const i18n = createI18nProvider(parts);
  for (const smart_count of [0, 1, 7]) {
    expect(i18n.translate('ra.notification.updated', { smart_count })).toBe(`${smart_count} data diperbarui`);
  }
});

test('two features that set the same sentence are found at once', () => {
  expect(() => mergeMessages([{ a: { b: 'x' } }, { a: { b: 'y' } }])).toThrow('b');
  expect(mergeMessages([{ a: { b: 'x' } }, { a: { c: 'y' } }])).toEqual({ a: { b: 'x', c: 'y' } });
});

test('every resource has a name in both languages', () => {
  for (const { name } of features.flatMap((feature) => feature.resources ?? [])) {
    for (const tree of [both.id, both.en]) expect(messageKeys(tree)).toContain(`resources.${name}.name`);
  }
});
