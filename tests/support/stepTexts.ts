import { cellText } from '../../src/display/cellText.ts';
import type { MeetingStep } from '../../src/display/meeting/step.ts';
import { expectedText } from './expectedFile.ts';

/** A text as a slide has it: what no file can carry is marked, and a break is a space. */
export function asOnSlide(text: string): string {
  return expectedText(text).replace(/\s+/g, ' ').trim();
}

/** Every text that a step says, apart from its kicker and source, worked out from the step alone. */
export function stepTexts({ title, body }: MeetingStep): readonly string[] {
  return [title, ...bodyTexts(body)].filter((text) => asOnSlide(text) !== '');
}

function bodyTexts(body: MeetingStep['body']): readonly string[] {
  switch (body.kind) {
    case 'figures':
      return [
        ...body.figures.flatMap(({ label, value, unit, lines }) => [label, value, unit ?? '', ...lines]),
        ...body.lines,
      ];
    case 'zones':
      return [...body.facts.flatMap(({ strong, rest }) => [strong, rest]), ...body.lines];
    case 'chart':
      return [];
    case 'groups':
      return [
        ...body.remarks,
        ...body.cards.flatMap(({ name, value, status, reason }) => [name, value, status, reason ?? '']),
      ];
    case 'projects':
      return [
        ...body.columns.map(({ label }) => label),
        ...body.rows.flatMap(({ status, name, note, cells }) => [
          status,
          name,
          note,
          ...cells.map(({ text }) => text),
        ]),
        body.note ?? '',
      ];
    case 'project':
      return [
        ...body.statuses.flatMap(({ label, word }) => [label, word]),
        ...body.money.columns.map(({ label }) => label),
        ...[...body.money.rows, ...body.money.footer].flat().map(cellText),
        ...body.indicators.map(({ text }) => text),
        ...body.lines,
      ];
    case 'points':
      return body.points.flatMap(({ strong, text, small }) => [strong, text, ...small]);
    case 'empty':
      return [body.text];
    default:
      return body satisfies never;
  }
}
