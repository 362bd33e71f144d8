import { useEffect, useRef, useState } from 'react';
import { type KeyOwner, type MeetingAction, meetingAction } from '../../state/meetingKeys.ts';

/** A number that nobody confirms is forgotten, in milliseconds. */
const FORGOTTEN = 5000;

/**
 * Listens to the keys of a meeting for as long as it is on screen; answers the digits typed so far. Whatever has
 * the focus keeps the keys that mean something there.
 */
export function useMeetingKeys(
  onAction: (action: Exclude<MeetingAction, { kind: 'typed' }>) => void,
): string {
  const [digits, setDigits] = useState('');
  const latest = useRef({ digits, onAction });
  useEffect(() => {
    latest.current = { digits, onAction };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = meetingAction(event, ownerOf(event.target), latest.current.digits);
      if (action === undefined) return;
      event.preventDefault();
      const typed = action.kind === 'typed' ? action.digits : '';
      // The next key may come before the page is drawn anew.
      latest.current = { ...latest.current, digits: typed };
      setDigits(typed);
      if (action.kind !== 'typed') latest.current.onAction(action);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    if (digits === '') return undefined;
    const timer = setTimeout(() => setDigits(''), FORGOTTEN);
    return () => clearTimeout(timer);
  }, [digits]);
  return digits;
}

function ownerOf(target: EventTarget | null): KeyOwner {
  if (document.querySelector('dialog[open]') !== null) return 'dialog';
  if (!(target instanceof Element)) return 'nothing';
  if (target.closest('input, select, textarea') !== null) return 'field';
  return target.closest('button, a') === null ? 'nothing' : 'button';
}
