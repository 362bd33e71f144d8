import type { MouseEvent } from 'react';

/** What makes an `<a>` a link of the app: a real address, and a click that goes there without loading the page. */
export type LinkAttributes = {
  readonly href: string;
  readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
};

/** The link to a project, by its key. */
export type LinkToProject = (key: string) => LinkAttributes;
