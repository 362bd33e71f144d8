import { formatDay } from './format.ts';
import type { TableModel } from './models.ts';
import { EXPORT_TEXTS } from './texts/export.ts';

/** What a file says about its numbers. A text that is empty is left out. */
export type AboutData = {
  readonly title: string;
  /** What the table shows of all there is, filters included. */
  readonly subtitle: string;
  readonly source: string;
  readonly edition: string;
  readonly cutOff: string;
  readonly period: string;
  /** The rules behind the figures, each written out. */
  readonly rules: readonly string[];
  /** The address of this exact view. */
  readonly link: string;
};

/** A table on its way out of the app. `key` is a plain ASCII slug: files are named by it. */
export type ExportTable = { readonly key: string; readonly table: TableModel; readonly about: AboutData };

export type AboutRow = { readonly label: string; readonly value: string };

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/;

/** "30. oktober 2018", or with the time of day where it is given: "30. oktober 2018 kl. 14.05". */
export function momentText(moment: string): string {
  const [, day = moment, hour, minute] = MOMENT.exec(moment) ?? [];
  return hour === undefined ? formatDay(day) : EXPORT_TEXTS.clock(formatDay(day), `${hour}.${minute}`);
}

/** The sheet "Om data", line by line. `madeOn` is the day, perhaps with the time: "2018-10-30T14:05". */
export function aboutRows(about: AboutData, madeOn: string): readonly AboutRow[] {
  const rows: readonly AboutRow[] = [
    { label: EXPORT_TEXTS.title, value: about.title },
    { label: EXPORT_TEXTS.subtitle, value: about.subtitle },
    { label: EXPORT_TEXTS.source, value: about.source },
    { label: EXPORT_TEXTS.edition, value: about.edition },
    { label: EXPORT_TEXTS.cutOff, value: about.cutOff },
    { label: EXPORT_TEXTS.period, value: about.period },
    ...about.rules.map((value) => ({ label: EXPORT_TEXTS.rule, value })),
    { label: EXPORT_TEXTS.madeOn, value: momentText(madeOn) },
    { label: EXPORT_TEXTS.link, value: about.link },
  ];
  return rows.filter(({ value }) => value !== '');
}
