import type { ColourKey } from '../../display/models.ts';

type Props = { readonly colour: ColourKey | undefined };

const INK = 'var(--ink)';

/**
 * Each status has a shape of its own, so that it can be told without colour: a round tick, a triangle, an octagon,
 * a square, a dotted ring. Yellow and grey have a dark outline, as they are too pale against white. The word stands
 * beside it, so the drawing is silent to a screen reader.
 */
export function StatusIcon({ colour }: Props) {
  return (
    <svg className="status-icon" viewBox="0 0 20 20" aria-hidden="true">
      {shapeOf(colour)}
    </svg>
  );
}

function shapeOf(colour: ColourKey | undefined) {
  switch (colour) {
    case 'green':
      return (
        <>
          <circle cx="10" cy="10" r="9" fill="var(--green)" />
          <path d="M5.8 10.3l2.9 2.9 5.6-6" fill="none" stroke="#fff" strokeWidth="2.2" />
        </>
      );
    case 'yellow':
      return (
        <>
          <path
            d="M10 1.8L19 18H1z"
            fill="var(--yellow)"
            stroke={INK}
            strokeWidth="1.3"
            strokeLinejoin="round"
          />
          <path d="M10 7.2v5.4M10 14.2v1.9" stroke={INK} strokeWidth="2" />
        </>
      );
    case 'red':
      return (
        <>
          <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" fill="var(--red)" />
          <path d="M6.7 6.7l6.6 6.6M13.3 6.7l-6.6 6.6" stroke="#fff" strokeWidth="2.2" />
        </>
      );
    case 'grey':
      return (
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
      );
    case 'neutral':
      return <path d="M4 10h12" stroke="var(--ink-2)" strokeWidth="2.2" />;
    default:
      return (
        <circle
          cx="10"
          cy="10"
          r="8.2"
          fill="none"
          stroke="#767e88"
          strokeWidth="1.4"
          strokeDasharray="2.2 2.2"
        />
      );
  }
}
