import { projects } from './counted.ts';

export const HEADLINE_TEXTS = {
  returned: (ratio: string) => `Hver krone, der er brugt, har foreløbig givet ${ratio} kr. tilbage.`,
  noReturn: (reason: string) => `Afkastet af projekterne kan ikke opgøres: ${reason}.`,
  gap: (name: string, colour: string, value: string) => `${name} er ${colour}: ${value}.`,
  gapWithDistance: (name: string, colour: string, value: string, points: string, next: string) =>
    `${name} er ${colour}: ${value}, og der mangler ${points} i at blive ${next}.`,
  gapWithoutColour: (name: string, value: string) => `${name} har ingen farve: ${value.toLowerCase()}.`,
  basis: (count: string, when: string) => `Beregnet af ${projects(count)}, opgjort pr. ${when}`,
  rates: (month: string) => `ledighed for ${month}`,
  incomplete: 'totalerne er ufuldstændige',
  partial: 'kun en del af opfølgningens tal er kendt',
  synthetic: 'tallene er opdigtede',
} as const;
