import type { ProjectFigures } from '../barometer/computeProject.ts';
import { textCell } from './cellText.ts';
import { colourModel } from './colours.ts';
import type { Cell, TableModel } from './models.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { BILAG_TEXTS } from './texts/bilag.ts';
import { PROJECT_TEXTS } from './texts/project.ts';
import { inputLine } from './why/toWhy.ts';

const TEXTS = BILAG_TEXTS.disagreementTable;

/** The projects that the rule judges otherwise than the administration, with what the rule went by. */
export function toDisagreementTable(disagreements: readonly ProjectFigures[]): TableModel {
  return {
    caption: TEXTS.caption,
    columns: (['project', 'reported', 'computed', 'inputs', 'reason'] as const).map((key) => ({
      key,
      label: TEXTS[key],
      align: 'start',
    })),
    rows: disagreements.map(({ project, computedDriftsstatus: computed }): Cell[] => {
      const { driftsstatus: reported } = project;
      return [
        textCell(project.name),
        reported.kind === 'absent' ? reported.absence : textCell(colourModel(reported.level).word),
        computed.kind === 'absent' ? computed.absence : textCell(colourModel(computed.value).word),
        textCell(
          computed.kind === 'computed'
            ? computed.inputs.map((input) => labelled(inputLine(input))).join('; ')
            : ABSENCE_WORDS.notStated,
        ),
        textCell(
          reported.kind === 'absent' ? ABSENCE_WORDS.notStated : (reported.reason ?? PROJECT_TEXTS.noReason),
        ),
      ];
    }),
    footer: [],
  };
}

function labelled({ label, value }: { readonly label: string; readonly value: string }): string {
  return `${label}: ${value}`;
}
