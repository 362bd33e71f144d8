/** What turns the pages, and blanks them. */
export type StepCommand =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'blank' }
  /** To the step of that number, counted from 1. */
  | { readonly kind: 'jump'; readonly number: number };

/** What a key does in a meeting. */
export type MeetingAction =
  | StepCommand
  | { readonly kind: 'fullScreen' | 'leave' | 'keys' }
  /** A number is being typed; empty when it has been taken back. */
  | { readonly kind: 'typed'; readonly digits: string };

/** The part of a key press that decides. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
};

/** What has the focus: a field and an open dialog need all keys, a button or a link those that press it. */
export type KeyOwner = 'nothing' | 'button' | 'field' | 'dialog';

type KeyAction = Exclude<MeetingAction, { kind: 'jump' | 'typed' }>;

const KEYS: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ['ArrowRight', { kind: 'next' }],
  ['PageDown', { kind: 'next' }],
  [' ', { kind: 'next' }],
  ['Enter', { kind: 'next' }],
  ['ArrowLeft', { kind: 'previous' }],
  ['PageUp', { kind: 'previous' }],
  ['Backspace', { kind: 'previous' }],
  ['Home', { kind: 'first' }],
  ['End', { kind: 'last' }],
  ['b', { kind: 'blank' }],
  ['.', { kind: 'blank' }],
  ['f', { kind: 'fullScreen' }],
  ['Escape', { kind: 'leave' }],
  ['?', { kind: 'keys' }],
]);

/** Held down, these would go back and forth. */
const ONCE: ReadonlySet<KeyAction['kind']> = new Set(['blank', 'fullScreen', 'leave', 'keys']);
const PRESSES: ReadonlySet<string> = new Set([' ', 'Enter']);
const MOST_DIGITS = 4;

/** What a key does, with the digits typed before it; undefined where it is not the meeting's. */
export function meetingAction(press: KeyPress, owner: KeyOwner, digits: string): MeetingAction | undefined {
  const { key } = press;
  if (press.ctrlKey || press.altKey || press.metaKey || owner === 'dialog' || owner === 'field') {
    return undefined;
  }
  if (/^\d$/.test(key)) {
    return { kind: 'typed', digits: `${digits}${key}`.slice(-MOST_DIGITS) };
  }
  if (digits !== '') {
    switch (key) {
      case 'Enter':
        return { kind: 'jump', number: Number(digits) };
      case 'Backspace':
        return { kind: 'typed', digits: digits.slice(0, -1) };
      case 'Escape':
        return { kind: 'typed', digits: '' };
    }
  }
  if (owner === 'button' && PRESSES.has(key)) {
    return undefined;
  }
  const action = KEYS.get(key.length === 1 ? key.toLowerCase() : key);
  return action === undefined || (press.repeat && ONCE.has(action.kind)) ? undefined : action;
}
