import { editionPath } from './catalogue.ts';
import { editionDocument } from './edition.ts';
import { EDITIONS } from './editions.ts';
import { formatRows } from './formatRows.ts';
import { rateSeries, SERIES } from './rates.ts';

/** Everything Eksempelby has but the catalogue, as text, by paths below the API base. The same every time. */
export function eksempelbyDocuments(): Readonly<Record<string, string>> {
  const editions = EDITIONS.map((edition): [string, unknown] => [
    editionPath(edition.meetingDate),
    editionDocument(edition),
  ]);
  return Object.fromEntries(
    [...editions, [SERIES.path, rateSeries()] as const].map(([path, document]) => [
      path,
      `${formatRows(document)}\n`,
    ]),
  );
}
