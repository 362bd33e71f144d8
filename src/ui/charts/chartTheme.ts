/**
 * How charts look, in one record. A colour is a variable of the page with its light value behind it: on the
 * screen the page decides, and a drawing that leaves the page can put the light value in its place.
 */
export const chartTheme = {
  colour: {
    ink: 'var(--ink, #1d2430)',
    ink2: 'var(--ink-2, #48525f)',
    card: 'var(--card, #ffffff)',
    grid: 'var(--line, #e2e4e0)',
    axis: 'var(--grey, #a3a8ad)',
    local: 'var(--chart-local, #1d3f6e)',
    national: 'var(--ink-2, #48525f)',
    other: 'var(--line-strong, #767e88)',
    crowd: 'var(--grey, #a3a8ad)',
    gevinst: 'var(--navy, #2f4f7a)',
    forbrug: 'var(--chart-forbrug, #9fb0c3)',
    forbrugEdge: 'var(--chart-forbrug-edge, #48525f)',
    /** A line is thinner than a bar, and so has to be darker. */
    forbrugLine: 'var(--chart-forbrug-line, #6d8097)',
    hover: 'var(--paper, #f4f5f3)',
  },
  /** The pale fields of a zone bar. They differ in lightness too, for those who print in grey. */
  zone: {
    green: 'var(--zone-green, #bcdbdf)',
    yellow: 'var(--zone-yellow, #fbe7b3)',
    red: 'var(--zone-red, #e6c0c5)',
    unknown: 'var(--zone-unknown, #f4f5f3)',
    hatch: 'var(--zone-hatch, #b9bec4)',
  },
  /** Pixels at a text scale of 1. Nothing is smaller than 12.5. */
  text: { small: 12.5, label: 13, name: 14, strong: 15 },
  /** How far a text's baseline lies under the middle of its line, in parts of its size. */
  baselineDrop: 0.34,
  line: { local: 3, national: 2, forbrug: 2.5, other: 1.25, plan: 1.5, crowd: 1 },
  dot: { local: 7, national: 5.5, other: 6, plan: 4, crowd: 3 },
} as const;
