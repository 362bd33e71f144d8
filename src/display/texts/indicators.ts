import type { Stage } from '../../barometer/figure.ts';
import type { IndicatorKey } from '../../barometer/indicators/indicator.ts';

export const INDICATOR_NAMES: Readonly<Record<IndicatorKey, string>> = {
  economy: 'Økonomi',
  effect: 'Effekt',
  afkastgrad: 'Afkastgrad',
  gevinst: 'Gevinst',
  production: 'Produktion',
  implementation: 'Implementering',
};

/** Column heads of the narrow indicator columns. */
export const INDICATOR_LETTERS: Readonly<Record<IndicatorKey, string>> = {
  economy: 'Ø',
  effect: 'E',
  afkastgrad: 'A',
  gevinst: 'G',
  production: 'P',
  implementation: 'I',
};

/** What an indicator asks. */
export const INDICATOR_QUESTIONS: Readonly<Record<IndicatorKey, string>> = {
  economy: 'Er forbruget, som det var planlagt indtil nu?',
  effect: 'Er så mange hjulpet, som der skulle være indtil nu?',
  afkastgrad: 'Kommer pengene igen?',
  gevinst: 'Er gevinsten, som den var planlagt indtil nu?',
  production: 'Gennemføres det, der skal gennemføres?',
  implementation: 'Er projektet kommet i gang efter planen?',
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  notStarted: 'ikke begyndt',
  implemented: 'implementeret',
  onSchedule: 'efter planen',
  delayed: 'forsinket',
  stopped: 'stoppet',
};
