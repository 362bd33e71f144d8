export const INPUT_TEXTS = {
  missing: 'Skriv et beløb i hele kroner.',
  negative: 'Beløbet kan ikke være negativt.',
  notWhole: 'Skriv hele kroner, fx 8.203.500.',
  tooLarge: 'Beløbet er for stort.',
  rateMissing: 'Skriv en procent.',
  notRate: 'Skriv en procent fra 0 til 99,99 med højst to decimaler, fx 5,2.',
} as const;
