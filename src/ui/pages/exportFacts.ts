import { createContext } from 'react';
import type { PictureFacts } from '../../display/pictureFacts.ts';

/** The report that the page shows, for what is taken out of it. Without it there is no export. */
export const ExportFacts = createContext<PictureFacts | undefined>(undefined);
