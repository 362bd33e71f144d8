const KEY = 'investeringsbarometer/moede';
/** A window of a presenter has the meeting's name in its own: it keeps it when it is loaded anew. */
const PRESENTER = 'oplaeg-';

/** Tells the meetings of one browser apart. The same for as long as the tab is open. */
export function ownMeetingId(now: () => number = Date.now): string {
  try {
    const known = window.sessionStorage.getItem(KEY);
    if (known !== null) return known;
    const made = now().toString(36);
    window.sessionStorage.setItem(KEY, made);
    return made;
  } catch {
    // Nothing may be kept: all meetings of this browser are one.
    return '0';
  }
}

/** The name of the presenter's window of a meeting. */
export function presenterName(meetingId: string): string {
  return `${PRESENTER}${meetingId}`;
}

/** The meeting that a presenter's window belongs to; undefined for one that was opened by itself. */
export function meetingIdOf(windowName: string): string | undefined {
  return windowName.startsWith(PRESENTER) ? windowName.slice(PRESENTER.length) : undefined;
}
