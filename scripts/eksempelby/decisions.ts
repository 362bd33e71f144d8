import type { EditionJson } from '../../src/api/editionJson.ts';
import { type EditionOutline, editionAt, firstDay, LAUNCH } from './editions.ts';
import { carrierAt, identityAt, REPLANS, type Replan } from './events.ts';
import { isListedAt, joinedAt, OUTLINES, outlineOf, type ProjectOutline } from './outlines.ts';
import { START, startOfPlans } from './plans.ts';

type Decision = NonNullable<EditionJson['decisions']>['items'][number];

const ADMINISTRATION = 'Forvaltningen i Eksempelby';
export const COMMITTEE = 'Beskæftigelsesudvalget i Eksempelby';
const COUNCIL = 'Byrådet i Eksempelby';

/** The keys under which an edition names some projects; one that has gone into another is named by that. */
function namesAt(outlines: readonly ProjectOutline[], { number }: EditionOutline): { projects?: string[] } {
  const carriers = outlines.flatMap((outline) => carrierAt(outline, number) ?? []);
  const projects = [...new Set(carriers.map((carrier) => identityAt(carrier, number).key))];
  return projects.length === 0 ? {} : { projects };
}

function launch(edition: EditionOutline): Decision {
  const projects = namesAt(
    OUTLINES.filter((outline) => joinedAt(outline) === 1),
    edition,
  );
  return {
    key: START,
    title: 'Investeringerne sættes i gang',
    text: 'De første 36 projekter begynder i 2021 og følges op fire gange om året.',
    approvedBy: { body: COUNCIL, date: LAUNCH },
    ...projects,
  };
}

/** Where new projects come from: decided after one follow-up, on the list in the next. */
function newProjects(edition: EditionOutline): Decision[] {
  const numbers = [...new Set(OUTLINES.map(joinedAt))].filter((number) => number > 1);
  return numbers
    .filter((number) => number <= edition.number)
    .toSorted((a, b) => a - b)
    .flatMap((number) => {
      const joined = OUTLINES.filter((outline) => joinedAt(outline) === number);
      const [first] = joined;
      if (first === undefined) return [];
      const { key, date } = startOfPlans(first);
      const before = editionAt(number - 1);
      return [
        {
          key,
          title: joined.length === 1 ? 'Et nyt projekt' : 'To nye projekter',
          text: `På listen kommer ${joined.map(({ name }) => name).join(' og ')}.`,
          ...heard(before),
          approvedBy: { body: COUNCIL, date },
          ...namesAt(joined, edition),
        },
      ];
    });
}

const heard = ({ meetingDate }: EditionOutline) => ({
  proposedBy: { body: ADMINISTRATION, date: meetingDate },
  recommendedBy: { body: COMMITTEE, date: meetingDate },
});

/** A change of a plan. What the council has turned down keeps its text and has no approval. */
function changes(replan: Replan, edition: EditionOutline): Decision[] {
  const { decision, title, text, answer, proposedAt, outcome, fromMonth, project, absorbs } = replan;
  if (proposedAt > edition.number) return [];
  const proposed = editionAt(proposedAt);
  const isAnswered = proposedAt < edition.number;
  const outlines = [project, ...(absorbs === undefined ? [] : [absorbs])].map(outlineOf);
  return [
    {
      key: decision,
      title,
      text: isAnswered && answer !== undefined ? `${text} ${answer}` : text,
      ...heard(proposed),
      ...(isAnswered && outcome === 'adopted'
        ? { approvedBy: { body: COUNCIL, date: proposed.councilDate } }
        : {}),
      ...namesAt(outlines, edition),
      effectiveFrom: firstDay(fromMonth),
    },
  ];
}

/** Every decision up to an edition on the projects it names: their plans keep naming the ones they rest on. */
export function decisionsAt(edition: EditionOutline): Decision[] {
  const all = [
    launch(edition),
    ...newProjects(edition),
    ...REPLANS.flatMap((replan) => changes(replan, edition)),
  ];
  return all.filter(({ key }) => key === START || isStillNamed(key, edition));
}

/** False for a decision whose projects have all left. */
function isStillNamed(key: string, { number }: EditionOutline): boolean {
  const replan = REPLANS.find(({ decision }) => decision === key);
  if (replan === undefined) return true;
  return isListedAt(outlineOf(replan.project), number);
}
