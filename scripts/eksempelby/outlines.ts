import { EFFORTS, type Effort } from '../../mocks/generator/efforts.ts';

/** What is fixed of a made-up project from its beginning to its end. */
export type ProjectOutline = {
  readonly nr: number;
  readonly key: string;
  readonly name: string;
  readonly effort: Effort;
  /** Its size against a middling project of its kind. */
  readonly scale: number;
  /** First and last month of the original plan, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  /**
   * Its status in each of the 16 follow-ups: g, y, r, x (grey: ended), n (on the list, not begun),
   * - (never judged), . (not on the list).
   */
  readonly story: string;
};

/** Effort, key after the effort's, name, size in per cent, first and last month, story. */
type Line = readonly [string, string, string, number, string, string, string];

const LINES: readonly Line[] = [
  ['samtaler', 'nyledige', 'Samtaler fra første uge', 45, '2021-01', '2026-12', 'gggggggggggggggg'],
  ['samtaler', 'langtid', 'Samtaler efter et års ledighed', 40, '2021-01', '2025-12', 'ggyyyggggggyyggg'],
  ['samtaler', 'dimittender', 'Samtaler med dimittender', 20, '2021-01', '2024-09', 'gggyyggggggggggx'],
  ['samtaler', 'aften', 'Samtaler uden for arbejdstid', 12, '2021-01', '2023-06', 'yyyggggggyx.....'],
  ['cv', 'vaerksted', 'CV-værkstedet', 50, '2021-01', '2026-12', 'gggggyyggggggggg'],
  ['cv', 'laesehjaelp', 'CV med læsehjælp', 20, '2021-01', '2022-06', 'ggggggx.........'],
  ['cv', 'arbejdsgiver', 'CV skrevet med en arbejdsgiver', 25, '2021-01', '2024-12', 'gyyyyy..........'],
  ['cv', 'digitalt', 'Det digitale CV', 30, '2021-01', '2025-12', 'yyyyyyggggggggyy'],
  ['mentor', 'foerste-job', 'Mentor i det første job', 90, '2021-01', '2026-06', 'ggggggggyygggggg'],
  ['mentor', 'over-50', 'Mentor for ledige over 50', 70, '2021-01', '2025-12', 'ggggyyyyyrryyygg'],
  ['mentor', 'sprog', 'Sprogmentor på arbejdet', 60, '2021-01', '2025-06', 'yyyggggggggggggg'],
  ['mentor', 'frivillige', 'Frivillige mentorer', 55, '2021-01', '2025-12', 'ggyyyrrryrrx....'],
  ['fastholdelse', 'nyt-job', 'Fastholdelse i det nye job', 60, '2021-01', '2026-12', 'gggggggggggyyggg'],
  ['fastholdelse', 'syg', 'Tilbage efter lang sygdom', 50, '2021-01', '2024-12', 'yyyyyyyyyggggggg'],
  ['fastholdelse', 'bostoette', 'Fastholdelse med bostøtte', 35, '2021-01', '2026-06', 'ggggggyyygggggyy'],
  ['fastholdelse', 'weekend', 'Jobhjælp i weekenden', 25, '2021-01', '2025-12', 'yyyyrrryyyyyyrrr'],
  ['smaa-job', 'butik', 'Småjob i butikker', 60, '2021-01', '2026-12', 'gggggggggggggggg'],
  ['smaa-job', 'vand', 'Småjob ved vandet', 40, '2021-01', '2025-12', 'ggyyyygggggyyggg'],
  ['smaa-job', 'kommune', 'Småjob i kommunen', 55, '2021-01', '2026-06', 'ygggggggggggggyy'],
  ['smaa-job', 'skov', 'Småjob i skoven', 30, '2021-01', '2026-12', 'gggggggyyyyyyyrr'],
  ['tidlig-indsats', 'uge-4', 'Tidlig indsats inden uge 4', 55, '2021-01', '2026-12', 'gggggggggggggggg'],
  ['tidlig-indsats', 'ryg', 'Tidlig indsats: ryg og led', 40, '2021-01', '2025-12', 'ggyyyyyrryyggggg'],
  ['tidlig-indsats', 'stress', 'Tidlig indsats: stress', 35, '2021-07', '2026-06', 'nngggggyyyggggyy'],
  ['tidlig-indsats', 'forening', 'Bevægelse i foreninger', 15, '2021-01', '2024-06', 'ggggyyyyggggggx.'],
  ['praktik', 'industri', 'Praktik i industrien', 45, '2021-01', '2026-12', 'gggggggggggyyyyg'],
  ['praktik', 'omsorg', 'Praktik i omsorg', 40, '2021-01', '2026-12', 'gggyyygggggggggg'],
  ['praktik', 'lager', 'Praktik på lager', 35, '2021-01', '2025-12', 'ggggggggyyyrrryy'],
  ['praktik', 'hotel', 'Praktik på hotel', 12, '2021-01', '2022-06', 'ggggggx.........'],
  ['sprog', 'koekken', 'Dansk i køkkenet', 80, '2021-01', '2025-12', 'ggggggyyyyyggggg'],
  ['sprog', 'vagt', 'Dansk på vagten', 70, '2021-04', '2025-03', 'nnyyyggggggggggg'],
  ['sprog', 'byggeplads', 'Dansk på byggepladsen', 75, '2021-01', '2025-06', 'yyyyyyyggggggggg'],
  ['opkvalificering', 'chauffoer', 'Kurser for chauffører', 45, '2021-01', '2026-06', 'ggggggggggggyyyg'],
  ['opkvalificering', 'it', 'It-kurser for jobsøgende', 30, '2021-01', '2024-09', 'gggggyyygggggggx'],
  ['opkvalificering', 'pleje', 'Kurser til plejen', 50, '2021-01', '2026-12', 'ggygggggggyyyyyr'],
  ['jobmesse', 'smaa', 'Små jobmesser', 70, '2021-01', '2026-12', 'gggggggggggggggg'],
  ['jobmesse', 'oevrige', 'Øvrige indsatser', 40, '2021-01', '2026-12', '----------------'],
  ['opkvalificering', 'groen', 'Kurser i grøn omstilling', 40, '2021-10', '2026-12', '..nggggggyyggggg'],
  [
    'samtaler',
    'selvstaendige',
    'Samtaler efter egen virksomhed',
    12,
    '2021-07',
    '2025-12',
    '..yyyggggggggggg',
  ],
  ['fastholdelse', 'smaaboern', 'Job og små børn', 30, '2022-01', '2026-06', '....yyyyyggggggg'],
  ['tidlig-indsats', 'digital', 'Digital tidlig indsats', 25, '2022-07', '2026-06', '.....nyyyygggggg'],
  ['praktik', 'museum', 'Praktik på museum', 15, '2022-10', '2026-12', '.......gggggyyyy'],
  ['mentor', 'eget-sprog', 'Mentor på eget sprog', 50, '2023-01', '2026-12', '.......nyyyygggg'],
  ['smaa-job', 'skole', 'Småjob på skoler', 35, '2023-10', '2026-12', '..........nyyyyg'],
  ['cv', 'video', 'CV på video', 15, '2024-01', '2026-12', '............yyyg'],
  ['opkvalificering', 'laesning', 'Kurser med læsestøtte', 20, '2024-07', '2026-12', '............nnyy'],
  ['jobmesse', 'digital', 'Digitale jobmesser', 50, '2025-01', '2026-12', '...............n'],
];

function effortOf(key: string): Effort {
  const effort = EFFORTS.find((one) => one.key === key);
  if (effort === undefined) throw new RangeError(`There is no kind of effort "${key}"`);
  return effort;
}

/** All projects that Eksempelby has had, by the names and keys they ended with. */
export const OUTLINES: readonly ProjectOutline[] = LINES.map(
  ([effort, ending, name, percent, from, to, story], at) => ({
    nr: at + 1,
    key: `${effort}-${ending}`,
    name,
    effort: effortOf(effort),
    scale: percent / 100,
    from,
    to,
    story,
  }),
);

/** @throws RangeError when there is no such project: the story must not name one by mistake. */
export function outlineOf(key: string): ProjectOutline {
  const outline = OUTLINES.find((one) => one.key === key);
  if (outline === undefined) throw new RangeError(`There is no project "${key}"`);
  return outline;
}

/** The letter of a project's story in the edition of that number. */
export const letterAt = ({ story }: ProjectOutline, edition: number): string => story[edition - 1] ?? '.';

export const isListedAt = (outline: ProjectOutline, edition: number): boolean =>
  letterAt(outline, edition) !== '.';

/** The first edition that names the project. */
export const joinedAt = ({ story }: ProjectOutline): number => story.search(/[^.]/) + 1;

/** Efforts that nobody has computed a return of: they are never judged, and gain what they cost in the plan. */
export const isWithoutReturn = ({ story }: ProjectOutline): boolean => story.startsWith('-');
