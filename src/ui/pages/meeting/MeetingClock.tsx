import { useEffect, useState } from 'react';
import { elapsedText, timeOfDay } from '../../../display/clockText.ts';
import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';

const TICK_MS = 1000;

type Props = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** When the stretch now running began, and what had gone before it, in milliseconds. */
type Watch = { readonly startedAt: number | undefined; readonly before: number };

/** The time of day, and how long the meeting has taken. */
export function MeetingClock({ now = Date.now }: Props) {
  const [time, setTime] = useState(now);
  const [watch, setWatch] = useState<Watch>(() => ({ startedAt: now(), before: 0 }));
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [now]);
  const { startedAt, before } = watch;
  const elapsed = before + (startedAt === undefined ? 0 : Math.max(0, time - startedAt));
  const turn = () => {
    setTime(now());
    setWatch(
      startedAt === undefined
        ? { startedAt: now(), before }
        : { startedAt: undefined, before: before + now() - startedAt },
    );
  };
  const reset = () => {
    setTime(now());
    setWatch({ startedAt: startedAt === undefined ? undefined : now(), before: 0 });
  };
  return (
    <dl className="meeting-clock">
      <div>
        <dt>{TEXTS.clock}</dt>
        <dd>{timeOfDay(new Date(time))}</dd>
      </div>
      <div>
        <dt>{TEXTS.elapsed}</dt>
        <dd>
          {elapsedText(elapsed)}
          <button type="button" className="button" onClick={turn}>
            {startedAt === undefined ? TEXTS.startClock : TEXTS.stopClock}
          </button>
          <button type="button" className="button" onClick={reset}>
            {TEXTS.resetClock}
          </button>
        </dd>
      </div>
    </dl>
  );
}
