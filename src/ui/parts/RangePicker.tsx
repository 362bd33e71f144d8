import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useRef,
} from 'react';
import '../../styles/range.css';

type Props = {
  /** How many months there are to choose from. */
  readonly count: number;
  /** The first and the last month chosen. */
  readonly from: number;
  readonly to: number;
  readonly labelOf: (index: number) => string;
  readonly labels: {
    readonly from: string;
    readonly to: string;
    readonly all: string;
    readonly group: string;
  };
  readonly onChange: (from: number, to: number) => void;
};

type Range = { readonly from: number; readonly to: number };

/** A range of months: a thumb for each end, the part between them to move both, and a button for all. */
export function RangePicker({ count, labelOf, labels, onChange, ...asked }: Props) {
  const id = useId();
  const last = Math.max(0, count - 1);
  const range = within(asked, last);
  const choose = (next: Range) => {
    if (next.from !== range.from || next.to !== range.to) onChange(next.from, next.to);
  };
  const setFrom = (from: number) => choose({ ...range, from: clamp(from, 0, range.to - 1) });
  const setTo = (to: number) => choose({ ...range, to: clamp(to, range.from + 1, last) });
  const ends = [
    { key: 'from', label: labels.from, value: range.from, onMove: setFrom },
    { key: 'to', label: labels.to, value: range.to, onMove: setTo },
  ];
  return (
    <fieldset className="range-picker" aria-label={labels.group}>
      <div className="range-picker__slider">
        <div className="range-picker__ends">
          {ends.map(({ key, label, value }) => (
            <p key={key} className="range-picker__end">
              <label htmlFor={`${id}-${key}`}>{label}</label>{' '}
              <span className="range-picker__month">{count > 0 ? labelOf(value) : ''}</span>
            </p>
          ))}
        </div>
        <Track range={range} last={last} choose={choose} setFrom={setFrom} setTo={setTo}>
          {ends.map(({ key, value, onMove }) => (
            <input
              key={key}
              id={`${id}-${key}`}
              type="range"
              className={`range-picker__thumb range-picker__thumb--${key}`}
              min={0}
              max={last}
              step={1}
              value={value}
              disabled={last === 0}
              aria-valuetext={count > 0 ? labelOf(value) : ''}
              onChange={(event) => onMove(event.target.valueAsNumber)}
              onKeyDown={(event) => turnPage(event, value, onMove)}
            />
          ))}
        </Track>
      </div>
      <button type="button" className="range-picker__all" onClick={() => choose({ from: 0, to: last })}>
        {labels.all}
      </button>
    </fieldset>
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

/** The range as far as there are such months, and at least a step long. What is no number means the whole. */
function within({ from, to }: Range, last: number): Range {
  const first = Number.isFinite(from) ? clamp(Math.round(from), 0, last - 1) : 0;
  return {
    from: first,
    to: Number.isFinite(to) ? clamp(Math.round(to), Math.min(first + 1, last), last) : last,
  };
}

const MONTHS_A_YEAR = 12;

/** The page keys go a year at a time; arrows, Home and End are the browser's. */
function turnPage(event: KeyboardEvent, value: number, onMove: (value: number) => void): void {
  const step = { PageUp: MONTHS_A_YEAR, PageDown: -MONTHS_A_YEAR }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  onMove(value + step);
}

type TrackProps = {
  readonly range: Range;
  readonly last: number;
  readonly choose: (range: Range) => void;
  readonly setFrom: (from: number) => void;
  readonly setTo: (to: number) => void;
  readonly children: ReactNode;
};

/** The chosen part moves as a whole when it is dragged; a press beside it brings the nearer end there. */
function Track({ range, last, choose, setFrom, setTo, children }: TrackProps) {
  const chosen = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly x: number; readonly month: number; readonly start: Range }>(undefined);
  const share = (index: number) => (last === 0 ? 0 : index / last);
  const place = { '--from': share(range.from), '--to': last === 0 ? 1 : share(range.to) } as CSSProperties;

  const press = (event: PointerEvent<HTMLElement>) => {
    const box = chosen.current?.getBoundingClientRect();
    if (box === undefined || event.button !== 0 || range.to === range.from) return;
    const month = box.width / (range.to - range.from);
    if (event.clientX < box.left) setFrom(Math.round(range.from - (box.left - event.clientX) / month));
    else if (event.clientX > box.right) setTo(Math.round(range.to + (event.clientX - box.right) / month));
    else {
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX, month, start: range };
    }
  };
  const drag = ({ clientX }: PointerEvent) => {
    if (grip.current === undefined) return;
    const { x, month, start } = grip.current;
    const moved = clamp(Math.round((clientX - x) / month), -start.from, last - start.to);
    choose({ from: start.from + moved, to: start.to + moved });
  };
  const release = () => {
    grip.current = undefined;
  };
  return (
    <div className="range-picker__track" style={place}>
      <div
        className="range-picker__rail"
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <div className="range-picker__chosen" ref={chosen} />
      </div>
      {children}
    </div>
  );
}
