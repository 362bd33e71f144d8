import { describe, expect, it } from 'vitest';
import {
  type MeetingMessage,
  openMeetingChannel,
  type Wires,
} from '../../../../src/ui/state/meetingChannel.ts';
import { meetingIdOf, presenterName } from '../../../../src/ui/state/meetingId.ts';

const NEWS: MeetingMessage = {
  kind: 'news',
  step: 'maalgrupper',
  isBlank: false,
  plan: { leftOut: ['kilder'], order: [] },
};

/** Windows that share one store and hear what the others write, as browsers do it. */
function windowsWithStore(): () => Wires {
  const written = new Map<string, string>();
  const listeners = new Map<number, (key: string | null, text: string | null) => void>();
  return () => {
    const own = listeners.size;
    const tell = (key: string, text: string | null) => {
      for (const [window, hear] of listeners) if (window !== own) hear(key, text);
    };
    return {
      openBroadcast: undefined,
      openStore: () => ({
        getItem: (key) => written.get(key) ?? null,
        setItem: (key, text) => {
          // A store tells nobody of a text that is there already.
          if (written.get(key) !== text) tell(key, text);
          written.set(key, text);
        },
        removeItem: (key) => {
          written.delete(key);
          tell(key, null);
        },
      }),
      hearStore: (onWritten) => {
        listeners.set(own, onWritten);
        return () => listeners.delete(own);
      },
    };
  };
}

describe('without a broadcast channel', () => {
  it('windows of one meeting hear each other through the store, also of the same step twice', () => {
    const open = windowsWithStore();
    const heard: MeetingMessage[] = [];
    const one = openMeetingChannel('m', () => expect.unreachable('heard itself'), open());
    openMeetingChannel('m', (message) => heard.push(message), open());
    openMeetingChannel('another', () => expect.unreachable('heard another meeting'), open());
    one.send({ kind: 'hello' });
    one.send(NEWS);
    one.send(NEWS);
    one.send({ kind: 'bye' });
    expect(heard).toEqual([{ kind: 'hello' }, NEWS, NEWS, { kind: 'bye' }]);
  });

  it('a closed one hears no more, and a browser that keeps nothing breaks nothing', () => {
    const open = windowsWithStore();
    const one = openMeetingChannel('m', () => undefined, open());
    openMeetingChannel('m', () => expect.unreachable('was closed'), open()).close();
    one.send(NEWS);
    const refused = openMeetingChannel('m', () => undefined, {
      ...open(),
      openStore: () => {
        throw new Error('refused');
      },
    });
    expect(() => refused.send(NEWS)).not.toThrow();
  });
});

describe('a message', () => {
  it.each([
    null,
    'hello',
    {},
    { kind: 'news' },
    { ...NEWS, step: 3 },
    { ...NEWS, isBlank: 'ja' },
    { ...NEWS, plan: { leftOut: 'kilder', order: [] } },
    { ...NEWS, plan: { leftOut: [1], order: [] } },
    { kind: 'something new' },
  ])('that cannot be understood is ignored: %j', async (data) => {
    const heard: MeetingMessage[] = [];
    const one = new BroadcastChannel('messages');
    const channel = openMeetingChannel('messages', (message) => heard.push(message), {
      openBroadcast: (name) => new BroadcastChannel(name),
      openStore: () => expect.unreachable('no store is needed'),
      hearStore: () => expect.unreachable('no store is needed'),
    });
    one.postMessage(data);
    one.postMessage({ ...NEWS, more: 'from a newer version' });
    await expect.poll(() => heard).toEqual([NEWS]);
    one.close();
    channel.close();
  });
});

describe("a presenter's window", () => {
  it('knows its meeting by its name', () => {
    expect(meetingIdOf(presenterName('abc'))).toBe('abc');
    expect(meetingIdOf('')).toBeUndefined();
    expect(meetingIdOf('something else')).toBeUndefined();
  });
});
