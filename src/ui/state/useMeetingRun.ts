import { useEffect, useMemo, useRef, useState } from 'react';
import { findStep } from '../../display/meeting/findStep.ts';
import { type MeetingPlan, plannedSteps, WHOLE_MEETING } from '../../display/meeting/meetingPlan.ts';
import type { Meeting, MeetingStep } from '../../display/meeting/step.ts';
import type { Address } from './address.ts';
import { goBack, goTo, useAddressStore } from './addressStore.ts';
import { type MeetingChannel, type MeetingNews, openMeetingChannel } from './meetingChannel.ts';
import { isWholePlan } from './meetingPlanParams.ts';
import type { MeetingPlace } from './place.ts';

/** A meeting as it is held: where it is, and what one can do. */
export type MeetingRun = {
  readonly steps: readonly MeetingStep[];
  readonly index: number;
  /** False where the address names a step that is not shown: the nearest is. */
  readonly isKnown: boolean;
  readonly isBlank: boolean;
  readonly plan: MeetingPlan;
  /** True once the other window of the meeting has been heard. */
  readonly isFollowed: boolean;
  /** True when the other window has left the meeting. */
  readonly isEnded: boolean;
  /** To the step of that number, counted from 0. */
  readonly goToStep: (index: number) => void;
  readonly setBlank: (isBlank: boolean) => void;
  readonly setPlan: (plan: MeetingPlan) => void;
  /** Back to the page one came from. */
  readonly leave: () => void;
};

/**
 * Holds a meeting: the step and the plan are in the address, and the other window of the meeting is told of each
 * move and followed. Steps replace the address, so that the browser's back leaves the meeting.
 */
export function useMeetingRun(
  meeting: Meeting,
  place: MeetingPlace,
  meetingId: string | undefined,
): MeetingRun {
  const plan = useAddressStore(({ address }) => address.plan) ?? WHOLE_MEETING;
  const steps = useMemo(() => plannedSteps(meeting, plan), [meeting, plan]);
  const { index, isKnown } = findStep(meeting, steps, place.step);
  const [isBlank, showBlank] = useState(false);
  const [other, setOther] = useState<'unheard' | 'heard' | 'ended'>('unheard');
  const news: MeetingNews = { step: steps[index]?.key ?? '', isBlank, plan };

  const latest = useRef(news);
  useEffect(() => {
    latest.current = news;
  });
  const channel = useRef<MeetingChannel>(undefined);
  const { page, owner, edition } = place;

  const apply = ({ step, isBlank: willBeBlank, plan: nextPlan }: MeetingNews) => {
    const { address } = useAddressStore.getState();
    goTo(withPlan({ ...address, place: { page, owner, edition, step } }, nextPlan), 'replace');
    showBlank(willBeBlank);
  };
  const applyNews = useRef(apply);
  useEffect(() => {
    applyNews.current = apply;
  });

  useEffect(() => {
    if (meetingId === undefined) return undefined;
    const isMeeting = page === 'meeting';
    const opened = openMeetingChannel(`investeringsbarometer/${owner}/${edition}/${meetingId}`, (message) => {
      if (message.kind === 'news') {
        setOther('heard');
        applyNews.current(message);
      } else if (message.kind === 'bye') {
        setOther('ended');
      } else if (isMeeting) {
        setOther('heard');
        opened.send({ kind: 'news', ...latest.current });
      }
    });
    channel.current = opened;
    const sayBye = () => opened.send({ kind: 'bye' });
    // Another window may be open since before this one was loaded anew.
    opened.send(isMeeting ? { kind: 'news', ...latest.current } : { kind: 'hello' });
    if (isMeeting) window.addEventListener('pagehide', sayBye);
    return () => {
      window.removeEventListener('pagehide', sayBye);
      if (isMeeting) sayBye();
      opened.close();
      channel.current = undefined;
    };
  }, [page, owner, edition, meetingId]);

  const tell = (change: Partial<MeetingNews>) => {
    const next = { ...news, ...change };
    latest.current = next;
    apply(next);
    channel.current?.send({ kind: 'news', ...next });
  };
  return {
    steps,
    index,
    isKnown,
    isBlank,
    plan,
    isFollowed: other === 'heard',
    isEnded: other === 'ended',
    goToStep: (to) => {
      const step = steps[Math.max(0, Math.min(to, steps.length - 1))]?.key;
      if (step !== undefined) tell({ step, isBlank: false });
    },
    setBlank: (willBeBlank) => tell({ isBlank: willBeBlank }),
    setPlan: (nextPlan) => tell({ plan: nextPlan }),
    leave: () => {
      const { address } = useAddressStore.getState();
      const overview = { ...address, place: { page: 'overview', owner, edition } } as const;
      goBack(overview, (returned) => withPlan(returned, plan));
    },
  };
}

/** The address with a plan, or without one where nothing is changed. */
function withPlan({ plan: _old, ...address }: Address, plan: MeetingPlan): Address {
  return isWholePlan(plan) ? address : { ...address, plan };
}
