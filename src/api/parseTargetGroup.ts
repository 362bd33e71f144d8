import type { TargetGroup } from '../barometer/targetGroup.ts';
import { omitUndefined } from './omitUndefined.ts';
import { type Reader, readPart } from './reader.ts';
import { targetGroupJson } from './targetGroupJson.ts';
import { toPersonsFigure } from './toFigure.ts';

/** Reads one target group of level 2; undefined when it does not fit. */
export function parseTargetGroup(
  reader: Reader,
  raw: unknown,
  path: string,
  editionSource: string,
): TargetGroup | undefined {
  const json = readPart(reader, targetGroupJson, raw, path, 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  const source = json.source ?? editionSource;
  return omitUndefined({
    key: json.key,
    name: json.name,
    shortName: json.shortName,
    barometer: json.barometer,
    reduction: toPersonsFigure(json.reduction, source),
    target: toPersonsFigure(json.target, source),
    period: json.period === undefined ? undefined : omitUndefined(json.period),
    arrow: json.arrow === undefined ? undefined : omitUndefined(json.arrow),
    source,
  });
}
