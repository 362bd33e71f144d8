import type { IconKey } from '../../display/models.ts';

type Props = {
  readonly icon: IconKey;
  /** What it says, where no word stands beside it: read out, copied with a table, and shown to who points at it. */
  readonly text?: string;
};

/** A status as a shape that can be told without its colour. The drawings are in `styles/statusIcons.css`. */
export function StatusIcon({ icon, text }: Props) {
  return (
    <span className={`status-icon status-icon--${icon}`} title={text}>
      {text}
    </span>
  );
}
