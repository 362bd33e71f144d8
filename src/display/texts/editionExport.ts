/** The dialog "Eksportér hele opgørelsen". */
export const EDITION_EXPORT_TEXTS = {
  heading: 'Eksportér hele opgørelsen',
  close: 'Luk',
  cancel: 'Annullér',
  choices: {
    zip: {
      heading: 'Det hele i én ZIP',
      text: 'Alle figurer som SVG og PNG, alle tabeller som XLSX og som CSV til dansk Excel og til programmer, og opgørelsens JSON.',
      button: 'Hent ZIP',
    },
    workbook: {
      heading: 'Alle tabeller i én XLSX',
      text: 'Hver tabel på sit ark, og arket "Om data" med kilder, regler og opgørelsesdag.',
      button: 'Hent XLSX',
    },
    slides: {
      heading: 'Mødet som PowerPoint',
      text: 'Et slide for hvert trin i mødet. Tekst, tabeller og diagrammer kan rettes, og noterne har regler og kilder.',
      button: 'Hent som PowerPoint',
    },
    original: {
      heading: 'Opgørelsens JSON',
      text: 'Dokumentet, som det ligger på serveren, til den, der vil regne videre.',
      button: 'Hent JSON',
    },
  },
  making: 'Laver filen …',
  starting: 'Henter tal …',
  progress: (done: string, total: string) => `${done} af ${total}`,
  progressLabel: 'Så langt er filen',
  saved: (name: string) => `Gemt: ${name}. Du finder filen, hvor din browser lægger det, du henter.`,
  missing: 'Det kunne ikke komme med:',
  cancelled: 'Annulleret. Der er ikke gemt noget.',
  failed: 'Filen kunne ikke laves. Prøv igen.',
  document: 'Opgørelsens JSON',
  missingPart: (title: string, cause: string) => `${title}: ${cause}`,
  notDrawn: (title: string, kind: string) => `${title} som ${kind}: kunne ikke tegnes.`,
  /** In the file's name. */
  originalFile: 'opgoerelse',
} as const;
