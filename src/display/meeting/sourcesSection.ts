import type { Source } from '../../barometer/edition.ts';
import { formatDay } from '../format.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { emptySection } from './emptySection.ts';
import type { StepHead } from './makeSteps.ts';
import { pointSteps } from './pointSteps.ts';
import type { MeetingPoint, MeetingSection } from './step.ts';

const KEY = 'kilder';

/** Each document once with the places in it, and that some rules are ours. */
export function sourcesSection(sources: readonly Source[]): MeetingSection {
  const title = MEETING_TEXTS.sections.sources;
  if (sources.length === 0) {
    const texts = { title: MEETING_TEXTS.noSourcesTitle, text: MEETING_TEXTS.noSources };
    return emptySection({ key: KEY, name: title, ...texts });
  }
  const head: StepHead = {
    key: KEY,
    kicker: title,
    title: MEETING_TEXTS.sourcesTitle,
    source: '',
    notes: [],
  };
  const byDocument = Map.groupBy(sources, ({ publisher, title: name }) => `${publisher}: ${name}`);
  const documents = [...byDocument].map(
    ([name, parts], index): MeetingPoint => ({
      key: String(index),
      icon: undefined,
      strong: name,
      text: publishedText(parts),
      small: [parts.flatMap(({ place }) => place ?? []).join(' · ')].filter((text) => text !== ''),
    }),
  );
  const ours = {
    key: 'regler',
    icon: undefined,
    strong: MEETING_TEXTS.ourRulesStrong,
    text: MEETING_TEXTS.ourRules,
    small: [],
  };
  return { key: KEY, title, steps: pointSteps(head, [...documents, ours]) };
}

function publishedText(parts: readonly Source[]): string {
  const days = new Set(parts.flatMap(({ published }) => published ?? []));
  return [...days].map((day) => formatDay(day)).join(', ');
}
