import type { I18nProvider, TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { englishMessages } from './messages/en.js';
import { indonesianMessages } from './messages/id.js';
import { type FeatureMessages, type MessageTree, mergeMessages } from './messages.js';

export const LOCALES = [
  { locale: 'id', name: 'Bahasa Indonesia' },
  { locale: 'en', name: 'English' },
] as const;
export type AppLocale = (typeof LOCALES)[number]['locale'];

/** The one registry: react-admin's own sentences plus those of every part and feature. Indonesian first. */
export const catalogue = (parts: readonly FeatureMessages[]) => ({
  id: mergeMessages([indonesianMessages as unknown as MessageTree, ...parts.map((part) => part.id)]),
  en: mergeMessages([englishMessages as unknown as MessageTree, ...parts.map((part) => part.en)]),
});

/** react-admin's i18n provider over the catalogue; a missing key shows itself on the screen. */
export const createI18nProvider = (parts: readonly FeatureMessages[]): I18nProvider => {
  const messages = catalogue(parts) as unknown as Record<AppLocale, TranslationMessages>;
  return polyglotI18nProvider((locale) => (locale === 'en' ? messages.en : messages.id), 'id', [...LOCALES], {
    allowMissing: true,
  });
};
