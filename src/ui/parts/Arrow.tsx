import type { GroupCardModel } from '../../display/groupCards.ts';

type Props = { readonly level: GroupCardModel['arrow'] };

const DRAWINGS: Readonly<Record<GroupCardModel['arrow'], { path: string; colour: string }>> = {
  green: { path: 'M10 17V4M4.5 9.2L10 3.6l5.5 5.6', colour: 'var(--green)' },
  yellow: { path: 'M3 10h13M10.8 4.5L16.4 10l-5.6 5.5', colour: 'var(--amber-ink)' },
  red: { path: 'M10 3v13M4.5 10.8L10 16.4l5.5-5.6', colour: 'var(--red)' },
  neutral: { path: 'M4 10h12', colour: 'var(--ink-2)' },
};

/** A group's arrow: its status, with a direction of its own for each. The word stands beside it. */
export function Arrow({ level }: Props) {
  const { path, colour } = DRAWINGS[level];
  return (
    <svg className="status-icon group-arrow" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} fill="none" stroke={colour} strokeWidth="2.3" />
    </svg>
  );
}
