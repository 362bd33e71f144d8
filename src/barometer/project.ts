import type { Absence } from './absence.ts';
import type { Day, Period } from './calendar.ts';
import type { Colour } from './colour.ts';
import type { Figure, Stage } from './figure.ts';
import type { Plan } from './plan.ts';
import type { Count, Fuldtidspersoner, Kroner } from './units.ts';

/** Who says that a project belongs to a group or a barometer: the source, or us by its name or group. */
export type AssignedBy = 'source' | 'us';

export type Membership = { readonly key: string; readonly assignedBy: AssignedBy };

/** The project's overall colour as its owner judged it, or why there is none. */
export type ReportedDriftsstatus =
  | {
      readonly kind: 'reported';
      readonly level: Colour;
      readonly previous?: Colour;
      readonly reason?: string;
      readonly source: string;
    }
  | { readonly kind: 'absent'; readonly absence: Absence };

export type Production = {
  readonly label: string;
  readonly unit: string;
  readonly produced: Count;
  readonly target?: Count;
  readonly targetKind: 'target' | 'capacity';
  readonly period?: Period;
  /** True on the one measure whose produced and target cover the same period. */
  readonly forIndicator: boolean;
  readonly source: string;
};

export type ReportedStage = { readonly stage: Stage; readonly text?: string; readonly source: string };

export type Fact = { readonly text: string; readonly source: string };

/** One investeringsprojekt as an edition reports it. A list is left out when not stated, empty when there are none. */
export type Project = {
  readonly key: string;
  readonly nr: number;
  readonly name: string;
  readonly purpose?: string;
  readonly groups?: readonly Membership[];
  readonly barometers?: readonly Membership[];
  readonly driftsstatus: ReportedDriftsstatus;
  readonly investmentPeriod?: Period;
  readonly effectPeriod?: { readonly months?: number; readonly to?: Day };
  readonly plans: readonly Plan[];
  readonly forbrugPlanToDate: Figure<Kroner>;
  readonly gevinstPlanToDate: Figure<Kroner>;
  readonly fuldtidspersoner: Figure<Fuldtidspersoner>;
  readonly targetToDate: Figure<Fuldtidspersoner>;
  readonly selfSupporting?: { readonly persons: number; readonly of?: number };
  readonly production: readonly Production[];
  readonly stage?: ReportedStage;
  readonly facts: readonly Fact[];
  /** The parts of the project that were there but could not be read, by their name on the wire. */
  readonly unreadable: readonly string[];
  readonly source: string;
};
