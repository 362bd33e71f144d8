/** The part of a catalogue that this looks at; whatever else it holds, or lacks, is the parser's concern. */
type Guessed = {
  readonly settings?: { readonly defaultOwner?: unknown };
  readonly owners?: readonly {
    readonly key?: unknown;
    readonly editions?: readonly {
      readonly key?: string;
      readonly asOf?: string;
      readonly meetingDate?: string;
      readonly partial?: boolean;
      readonly documents?: { readonly edition?: string };
    }[];
  }[];
};

/**
 * Where the newest edition of an owner lies, by a look at the catalogue before the app is there to read it; of the
 * default owner where none is named (""). As `newestEdition` finds it, but without checking anything: a guess.
 * @throws TypeError where the catalogue is not as the contract says.
 */
export function newestEditionPath(raw: unknown, owner: string): string | undefined {
  const { owners, settings } = raw as Guessed;
  const wanted = owner === '' ? settings?.defaultOwner : owner;
  const editions = owners
    ?.find(({ key }) => key === wanted)
    ?.editions?.toSorted((a, b) => {
      const [timeA, timeB] = [timeOf(a), timeOf(b)];
      return timeA === timeB ? 0 : timeA < timeB ? 1 : -1;
    });
  return (editions?.find(({ partial }) => partial !== true) ?? editions?.[0])?.documents?.edition;
}

function timeOf(edition: { readonly asOf?: string; readonly meetingDate?: string; readonly key?: string }) {
  return edition.asOf ?? edition.meetingDate ?? edition.key ?? '';
}
