import type { Edition } from '../barometer/edition.ts';
import { cutOffText, editionName } from './editionFacts.ts';

/** What a picture says of the report that it was made from. */
export type PictureFacts = {
  readonly owner: string;
  readonly ownerKey: string;
  readonly edition: string;
  readonly editionKey: string;
  /** Up to when the figures count. */
  readonly cutOff: string;
  readonly cutOffDay: string;
  readonly observationMonth: string | undefined;
  readonly isSynthetic: boolean;
};

type Owner = { readonly key: string; readonly shortName: string; readonly synthetic: boolean };

export function toPictureFacts(edition: Edition, owner: Owner): PictureFacts {
  return {
    owner: owner.shortName,
    ownerKey: owner.key,
    edition: editionName(edition),
    editionKey: edition.key,
    cutOff: cutOffText(edition),
    cutOffDay: edition.cutOff?.day ?? edition.asOf,
    observationMonth: edition.observationMonth,
    isSynthetic: edition.synthetic || owner.synthetic,
  };
}
