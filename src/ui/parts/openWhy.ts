import { createContext } from 'react';
import type { WhyModel } from '../../display/models.ts';
import type { FigureRef } from '../../display/why/figureRef.ts';

/** What is asked: a figure of the edition, or one that only the page can explain, made when it is asked. */
export type WhyTopic = { readonly title: string; readonly of: FigureRef | (() => readonly WhyModel[]) };

/** Opens the panel that says where figures come from. Where there is none, there is no "?" either. */
export const OpenWhy = createContext<((topic: WhyTopic) => void) | undefined>(undefined);
