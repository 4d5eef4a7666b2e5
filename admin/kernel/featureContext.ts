import { createContext, useContext } from 'react';
import type { AdminFeature } from './feature.js';

/** THE LIST, for the few parts of the shell that draw from it (menu, home). */
export const FeaturesContext = createContext<readonly AdminFeature[]>([]);

export const useFeatures = (): readonly AdminFeature[] => useContext(FeaturesContext);
