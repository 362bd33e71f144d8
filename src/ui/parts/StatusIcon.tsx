import type { ReactNode } from 'react';
import type { IconKey } from '../../display/models.ts';

type Props = { readonly icon: IconKey };

const INK = 'var(--ink)';

/** Grey enough to be quiet, dark enough to be seen (4.1:1 on white). */
const QUIET = '#767e88';

const SHAPES: Readonly<Record<IconKey, ReactNode>> = {
  green: (
    <>
      <circle cx="10" cy="10" r="9" fill="var(--green)" />
      <path d="M5.8 10.3l2.9 2.9 5.6-6" fill="none" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
  yellow: (
    <>
      <path d="M10 1.8L19 18H1z" fill="var(--yellow)" stroke={INK} strokeWidth="1.3" strokeLinejoin="round" />
      <path d="M10 7.2v5.4M10 14.2v1.9" stroke={INK} strokeWidth="2" />
    </>
  ),
  red: (
    <>
      <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" fill="var(--red)" />
      <path d="M6.7 6.7l6.6 6.6M13.3 6.7l-6.6 6.6" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
  grey: (
    <>
      <rect
        x="1.7"
        y="1.7"
        width="16.6"
        height="16.6"
        rx="2.5"
        fill="var(--grey)"
        stroke={INK}
        strokeWidth="1.3"
      />
      <path d="M5.5 10h9" stroke={INK} strokeWidth="2.2" />
    </>
  ),
  neutral: <path d="M4 10h12" stroke="var(--ink-2)" strokeWidth="2.2" />,
  none: (
    <circle cx="10" cy="10" r="8.2" fill="none" stroke={QUIET} strokeWidth="1.4" strokeDasharray="2.2 2.2" />
  ),
  notStated: (
    <circle cx="10" cy="10" r="8.2" fill="none" stroke={QUIET} strokeWidth="1.4" strokeDasharray="2.2 2.2" />
  ),
  notMeasuredYet: (
    <>
      <circle cx="10" cy="10" r="8.2" fill="none" stroke={QUIET} strokeWidth="1.4" />
      <path d="M5.4 10h1.8M9.1 10h1.8M12.8 10h1.8" stroke={INK} strokeWidth="2" />
    </>
  ),
  notStarted: <circle cx="10" cy="10" r="8.2" fill="none" stroke={QUIET} strokeWidth="1.4" />,
  unreadable: (
    <>
      <circle cx="10" cy="10" r="8.2" fill="none" stroke={QUIET} strokeWidth="1.4" />
      <path
        d="M7.6 8a2.5 2.5 0 1 1 3.4 2.3c-.7.3-1 .7-1 1.5M10 13.6v1.7"
        fill="none"
        stroke={INK}
        strokeWidth="1.7"
      />
    </>
  ),
  undefined: (
    <>
      <circle cx="10" cy="10" r="8.2" fill="none" stroke={QUIET} strokeWidth="1.4" />
      <path d="M6 10h8M10 6.2v1.6M10 12.2v1.6" stroke={INK} strokeWidth="1.7" />
    </>
  ),
};

/**
 * Each status has a shape of its own, so that it can be told without colour: a round tick, a triangle, an octagon,
 * a square. So have the reasons for having none: a dotted ring where nothing is stated, three dots where one must wait,
 * an open ring before the start, a question mark where the data cannot be read. Yellow and grey have a dark outline, as they are too pale against white. The word stands
 * beside it, so the drawing is silent to a screen reader.
 */
export function StatusIcon({ icon }: Props) {
  return (
    <svg className="status-icon" viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[icon]}
    </svg>
  );
}
