import type { MeetingPlan } from '../../display/meeting/meetingPlan.ts';
import type { TextStore } from './dayCache.ts';

/** Where a meeting is: the two windows of a meeting tell each other. */
export type MeetingNews = {
  readonly step: string;
  readonly isBlank: boolean;
  readonly plan: MeetingPlan;
};

export type MeetingMessage =
  /** A window has opened and asks where the meeting is. */
  | { readonly kind: 'hello' }
  | ({ readonly kind: 'news' } & MeetingNews)
  /** The meeting is left. */
  | { readonly kind: 'bye' };

export type MeetingChannel = {
  readonly send: (message: MeetingMessage) => void;
  readonly close: () => void;
};

/** The parts of the browser that windows can talk through. */
export type Wires = {
  /** Undefined in browsers that have none. */
  readonly openBroadcast: ((name: string) => BroadcastChannel) | undefined;
  readonly openStore: () => TextStore;
  /** Hears of what other windows write into the store; answers how to stop. */
  readonly hearStore: (onWritten: (key: string | null, text: string | null) => void) => () => void;
};

const BROWSER_WIRES: Wires = {
  openBroadcast:
    typeof BroadcastChannel === 'undefined' ? undefined : (name: string) => new BroadcastChannel(name),
  openStore: () => window.localStorage,
  hearStore: (onWritten) => {
    const hear = ({ key, newValue }: StorageEvent) => onWritten(key, newValue);
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  },
};

/**
 * A line between the windows of one meeting in one browser. What cannot be understood, such as a message of
 * another version of the app, is ignored. Where the browser refuses all of it, nobody is heard.
 */
export function openMeetingChannel(
  name: string,
  onMessage: (message: MeetingMessage) => void,
  wires: Wires = BROWSER_WIRES,
): MeetingChannel {
  const hear = (data: unknown) => {
    const message = readMessage(data);
    if (message !== undefined) onMessage(message);
  };
  if (wires.openBroadcast !== undefined) {
    const broadcast = wires.openBroadcast(name);
    broadcast.onmessage = ({ data }) => hear(data);
    return { send: (message) => broadcast.postMessage(message), close: () => broadcast.close() };
  }
  const stop = wires.hearStore((key, text) => {
    if (key !== name || text === null) return;
    try {
      const written: unknown = JSON.parse(text);
      if (Array.isArray(written)) hear(written[1]);
    } catch {
      // Not ours.
    }
  });
  let count = 0;
  return {
    send: (message) => {
      try {
        const store = wires.openStore();
        // The same text twice would not be told to the others: the number makes each another.
        count += 1;
        store.setItem(name, JSON.stringify([count, message]));
        store.removeItem(name);
      } catch {
        // Refused: the windows do not follow each other, that is all.
      }
    },
    close: stop,
  };
}

function readMessage(data: unknown): MeetingMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, step, isBlank, plan } = data;
  if (kind === 'hello' || kind === 'bye') return { kind };
  return kind === 'news' &&
    typeof step === 'string' &&
    typeof isBlank === 'boolean' &&
    isRecord(plan) &&
    isTexts(plan['leftOut']) &&
    isTexts(plan['order'])
    ? { kind, step, isBlank, plan: { leftOut: plan['leftOut'], order: plan['order'] } }
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
