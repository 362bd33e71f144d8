import type { EditionView } from '../state/useEdition.ts';
import { BilagLink } from './BilagLink.tsx';
import { EditionExportButton } from './EditionExportButton.tsx';
import { MeetingButton } from './MeetingButton.tsx';

type Props = {
  /** Undefined until the edition is there: its room is kept, so that nothing moves when it comes. */
  readonly view: EditionView | undefined;
};

/** What one does with a whole edition, from any of its pages. */
export function ShellTools({ view }: Props) {
  return (
    <div className={view === undefined ? 'shell-tools is-awaited' : 'shell-tools'}>
      <BilagLink view={view} />
      <EditionExportButton view={view} />
      <MeetingButton view={view} />
    </div>
  );
}
