import { BILAG_PROJECTS, type BilagProjects } from '../../display/bilagProjects.ts';

/** Which projects the bilag has a page for, as the address writes it. */
const WORDS: Readonly<Record<BilagProjects, string>> = {
  all: 'alle',
  attention: 'opmaerksomhed',
  none: 'ingen',
};

export function formatBilagProjects(choice: BilagProjects | undefined): string {
  return choice === undefined ? '' : WORDS[choice];
}

/** Undefined for what is not there, and for a word that means nothing. */
export function parseBilagProjects(word: string | null): BilagProjects | undefined {
  return BILAG_PROJECTS.find((choice) => WORDS[choice] === word);
}
