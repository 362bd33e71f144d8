import * as v from 'valibot';
import { isOtherMajor, READABLE_VERSION } from './contractVersion.ts';
import { editionHeadEntriesJson, editionJson } from './editionJson.ts';
import { isRecord, type Reader, readPart, report } from './reader.ts';

const headJson = v.object(editionHeadEntriesJson);
/** Parts an edition must have, if only as an empty list; the ledger says so itself. */
const REQUIRED_PARTS = ['sources', 'projects', 'barometers'] as const;

/** What must be right for an edition to be shown, and the parts that are read one by one. */
export type EditionHead = {
  readonly fields: v.InferOutput<typeof headJson>;
  readonly parts: Readonly<Record<string, unknown>>;
};

/** Reads the head of an edition; undefined, with findings, when the edition cannot be shown at all. */
export function readEditionHead(reader: Reader, raw: unknown): EditionHead | undefined {
  if (!isRecord(raw)) {
    report(reader, '', raw, { code: 'document' }, 'leftOut');
    return undefined;
  }
  if (isOtherMajor(raw)) {
    report(reader, 'version', raw['version'], { code: 'version', options: [READABLE_VERSION] }, 'leftOut');
    return undefined;
  }
  const headKeys = Object.keys(editionHeadEntriesJson);
  const head = Object.fromEntries(Object.entries(raw).filter(([key]) => headKeys.includes(key)));
  const fields = readPart(reader, headJson, head, '', 'leftOut');
  if (fields === undefined) {
    return undefined;
  }
  const known = Object.keys(editionJson.entries);
  for (const [key, value] of Object.entries(raw)) {
    if (!known.includes(key)) {
      report(reader, key, value, { code: 'knownKey', options: known }, 'ignored');
    }
  }
  for (const key of REQUIRED_PARTS) {
    if (raw[key] === undefined) {
      report(reader, key, undefined, { code: 'present' }, 'leftOut');
    }
  }
  return { fields, parts: raw };
}
