import { useEffect } from 'react';
import { preloadCharts } from '../../charts/lazyCharts.ts';
import type { MeetingPlace } from '../../state/place.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useMeeting } from '../../state/useMeeting.ts';
import { StateSwitch } from '../StateSwitch.tsx';
import { MeetingRoom } from './MeetingRoom.tsx';

/** Roughly what a step is made of, while the series and the edition before are on their way. */
const HEIGHTS = [40, 90, 360];

type Props = { readonly view: EditionView; readonly place: MeetingPlace };

/** Mødevisning: the edition as steps for a room. All that it needs is fetched when it opens: networks drop. */
export function MeetingPage({ view, place }: Props) {
  const state = useMeeting(view);
  useEffect(() => {
    void preloadCharts();
    // The presenter's window is loaded for itself; what it needs is then in the browser's cache.
    import('./PresenterPage.tsx').catch(() => undefined);
  }, []);
  return (
    <StateSwitch state={state} heights={HEIGHTS} isPage>
      {({ meeting, retry }) => <MeetingRoom view={view} place={place} meeting={meeting} retry={retry} />}
    </StateSwitch>
  );
}
