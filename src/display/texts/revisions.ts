export const REVISION_TEXTS = {
  heading: 'Revideret: udgaven og dagens serie er ikke enige',
  intro: 'Udgaven beholder de tal, den blev givet med.',
  line: (area: string, month: string, then: string, now: string) =>
    `${area}, ${month}: ${then} i udgaven, ${now} i serien`,
} as const;
