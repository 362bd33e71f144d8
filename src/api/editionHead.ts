import * as v from 'valibot';
import { asOfJson } from './amountJson.ts';
import { isOtherMajor, READABLE_VERSION } from './contractVersion.ts';
import { editionHeadEntriesJson, editionJson, partialHeadEntriesJson } from './editionJson.ts';
import { isRecord, type Reader, readPart, report } from './reader.ts';

const fullHeadJson = v.object({ ...editionHeadEntriesJson, asOf: v.optional(asOfJson) });
const partialHeadJson = v.object(partialHeadEntriesJson);
/** Parts an edition must have, if only as an empty list; the ledger says so itself. */
const REQUIRED_PARTS = ['sources', 'projects', 'barometers'] as const;

/** What must be right for an edition to be shown, and the parts that are read one by one. */
export type EditionHead = {
  readonly fields: v.InferOutput<typeof fullHeadJson> | v.InferOutput<typeof partialHeadJson>;
  /** What time the edition is about. */
  readonly asOf: string;
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
  const headKeys = Object.keys(partialHeadEntriesJson);
  const head = Object.fromEntries(Object.entries(raw).filter(([key]) => headKeys.includes(key)));
  const schema = raw['partial'] === true ? partialHeadJson : fullHeadJson;
  const fields = readPart(reader, schema, head, '', 'leftOut');
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
  return { fields, asOf: fields.asOf ?? fields.meetingDate ?? fields.key, parts: raw };
}
