/** The drawing of unemployment over time. */
export const RATE_CHART_HEIGHT = 320;
/** The same with heading, subtitle, summary and source. */
export const RATE_CARD_HEIGHT = RATE_CHART_HEIGHT + 130;

const MONEY_FRAME = 190;
const MONEY_ROW = 42;
const MAX_ROWS = 30;

/** Roughly what the chart of so many projects takes, frame and all: room for it while it is on its way. */
export function moneyCardHeight(projects: number): number {
  return MONEY_FRAME + Math.min(projects, MAX_ROWS) * MONEY_ROW;
}
