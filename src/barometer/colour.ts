/** The colours of the barometer, best first. Grey: ended, but still followed through its effect period. */
export const COLOURS = ['green', 'yellow', 'red', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

/** The colours a rule gives by a limit; grey is never a matter of a limit. */
export type RuledColour = 'green' | 'yellow' | 'red';

const BADNESS: Readonly<Record<RuledColour, number>> = { green: 0, yellow: 1, red: 2 };

/** Negative when a is better than b, 0 when alike, positive when worse. */
export function compareColours(a: RuledColour, b: RuledColour): number {
  return BADNESS[a] - BADNESS[b];
}
