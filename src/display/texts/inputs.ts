export const INPUT_TEXTS = {
  missing: 'Skriv et beløb i hele kroner.',
  negative: 'Beløbet kan ikke være negativt.',
  notWhole: 'Skriv hele kroner, fx 8.203.500.',
  tooLarge: 'Beløbet er for stort.',
} as const;
