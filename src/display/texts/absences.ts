import type { AbsenceKind } from '../../barometer/absence.ts';
import type { GreyReason } from '../../barometer/greyReason.ts';

/** What stands where a figure is missing. They are different things and read differently. */
export const ABSENCE_WORDS: Readonly<Record<AbsenceKind, string>> = {
  notStated: 'ikke oplyst',
  notMeasuredYet: 'ikke målt endnu',
  undefined: 'ikke defineret',
  notApplicable: 'ikke relevant',
  unreadable: 'kan ikke læses',
  notSettled: 'ikke opgjort på denne dato',
  tooFewInputs: 'kan ikke beregnes',
};

/** The same in a sentence of its own, for the panel that explains a figure. */
export const ABSENCE_SENTENCES: Readonly<Record<AbsenceKind, string>> = {
  notStated: 'Kilden oplyser ikke tallet.',
  notMeasuredYet: 'Tallet kan ikke måles endnu. Der er ikke bogført noget, så det tæller 0 i totalen.',
  undefined: 'Tallet er ikke defineret, fordi der skulle divideres med 0.',
  notApplicable: 'Tallet giver ikke mening her.',
  unreadable: 'Der står noget i data, men det kan ikke læses. Totaler, der mangler tallet, siger det.',
  notSettled: 'Datoen ligger midt i en periode, og en del af perioden ville være et gæt.',
  tooFewInputs: 'Der er for få indikatorer med en farve til at beregne en samlet status.',
};

/** Four kinds of grey that must not look alike. */
export const GREY_REASONS: Readonly<Record<GreyReason, string>> = {
  ended: 'Investeringsperioden er slut; effekten følges stadig',
  notStarted: 'Ikke begyndt',
  notMeasurableYet: 'Effekten kan ikke måles endnu',
  noData: 'For få oplysninger',
};
