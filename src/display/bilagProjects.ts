/** Which projects the bilag has a page for: all, those that need the committee's attention, or none. */
export const BILAG_PROJECTS = ['all', 'attention', 'none'] as const;
export type BilagProjects = (typeof BILAG_PROJECTS)[number];
