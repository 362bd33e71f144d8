import { projects } from './counted.ts';

export const KPI_TEXTS = {
  heading: 'Hovedtal',
  gevinst: 'Gevinst',
  forbrug: 'Forbrug',
  nettogevinst: 'Nettogevinst',
  afkastgrad: 'Afkastgrad, realiseret',
  millions: 'mio. kr.',
  ofPlan: (share: string, plan: string) => `${share} af planen på ${plan}`,
  planMissing: (reason: string) => (reason === '' ? 'andel af planen ikke oplyst' : `plan ${reason}`),
  sinceLast: (change: string, last: string) => `${change} mio. kr. siden sidst (${last})`,
  plannedNet: (plan: string) => `planlagt ${plan} for hele perioden`,
  plannedRatio: (ratio: string) => `planlagt ${ratio} for hele perioden`,
  signs: (positive: string, negative: string) => `${projects(positive)} med plus, ${negative} med minus`,
  tick: 'Stregen på bjælken viser, hvor meget af investeringsperioden der er gået.',
} as const;
