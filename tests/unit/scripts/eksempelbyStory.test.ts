import { expect, test } from 'vitest';
import { type Changes, changesBetween } from './eksempelbyChanges.ts';
import { editions, steps } from './eksempelbyEditions.ts';

/** What each follow-up is made to show against the one before, written down apart from the tables it is made from. */
const STORY: Readonly<Record<string, Changes>> = {
  '2021-06-15': {
    moved: ['cv-arbejdsgiver green>yellow', 'smaa-job-kommune yellow>green'],
    delayed: ['sprog-vagt'],
    proposed: ['vagt-senere-start'],
  },
  '2021-09-21': {
    joined: ['opkvalificering-groen', 'samtaler-selvstaendige'],
    moved: [
      'samtaler-langtid green>yellow',
      'mentor-frivillige green>yellow',
      'smaa-job-vand green>yellow',
      'tidlig-indsats-ryg green>yellow',
      'tidlig-indsats-stress none>green',
      'sprog-vagt none>yellow',
      'opkvalificering-pleje green>yellow',
    ],
    proposed: ['langtid-ned'],
    adopted: ['vagt-senere-start'],
  },
  '2021-12-21': {
    moved: [
      'samtaler-dimittender green>yellow',
      'samtaler-aften yellow>green',
      'mentor-sprog yellow>green',
      'praktik-omsorg green>yellow',
      'opkvalificering-pleje yellow>green',
      'opkvalificering-groen none>green',
    ],
    proposed: ['industri-op'],
    adopted: ['langtid-ned'],
  },
  '2022-03-15': {
    joined: ['fastholdelse-smaaboern'],
    moved: [
      'mentor-over-50 green>yellow',
      'fastholdelse-weekend yellow>red',
      'tidlig-indsats-forening green>yellow',
    ],
    delayed: ['fastholdelse-weekend'],
    proposed: ['byggeplads-ned'],
    adopted: ['industri-op'],
  },
  '2022-06-21': {
    joined: ['tidlig-indsats-digital'],
    moved: [
      'samtaler-langtid yellow>green',
      'samtaler-dimittender yellow>green',
      'cv-vaerksted green>yellow',
      'mentor-frivillige yellow>red',
      'sprog-vagt yellow>green',
      'opkvalificering-it green>yellow',
      'samtaler-selvstaendige yellow>green',
    ],
    proposed: ['cv-samles'],
    rejected: ['byggeplads-ned'],
  },
  '2022-09-20': {
    merged: ['cv-arbejdsgiver into cv-digitalt'],
    moved: [
      'cv-digitalt yellow>green',
      'fastholdelse-bostoette green>yellow',
      'smaa-job-vand yellow>green',
      'praktik-omsorg yellow>green',
      'sprog-koekken green>yellow',
      'tidlig-indsats-digital none>yellow',
    ],
    ended: ['cv-laesehjaelp green', 'praktik-hotel green'],
    delayed: ['tidlig-indsats-digital'],
    adopted: ['cv-samles'],
  },
  '2022-12-20': {
    joined: ['praktik-museum', 'mentor-eget-sprog'],
    left: ['cv-laesehjaelp', 'praktik-hotel'],
    moved: [
      'cv-vaerksted yellow>green',
      'fastholdelse-weekend red>yellow',
      'smaa-job-skov green>yellow',
      'tidlig-indsats-ryg yellow>red',
      'tidlig-indsats-stress green>yellow',
      'sprog-byggeplads yellow>green',
    ],
  },
  '2023-03-21': {
    renamed: ['smaa-job-havn to smaa-job-vand'],
    moved: [
      'mentor-foerste-job green>yellow',
      'mentor-frivillige red>yellow',
      'tidlig-indsats-forening yellow>green',
      'praktik-lager green>yellow',
      'opkvalificering-it yellow>green',
      'mentor-eget-sprog none>yellow',
    ],
    delayed: ['mentor-eget-sprog'],
    proposed: ['syg-forlaenges', 'ryg-ned'],
  },
  '2023-06-20': {
    moved: [
      'samtaler-aften green>yellow',
      'mentor-over-50 yellow>red',
      'mentor-frivillige yellow>red',
      'fastholdelse-syg yellow>green',
      'fastholdelse-bostoette yellow>green',
      'tidlig-indsats-ryg red>yellow',
      'opkvalificering-groen green>yellow',
      'fastholdelse-smaaboern yellow>green',
    ],
    adopted: ['syg-forlaenges', 'ryg-ned'],
  },
  '2023-09-19': {
    joined: ['smaa-job-skole'],
    moved: [
      'mentor-foerste-job yellow>green',
      'tidlig-indsats-stress yellow>green',
      'opkvalificering-pleje green>yellow',
      'tidlig-indsats-digital yellow>green',
    ],
    ended: ['samtaler-aften yellow'],
    proposed: ['frivillige-lukkes'],
  },
  '2023-12-19': {
    left: ['samtaler-aften'],
    moved: [
      'samtaler-langtid green>yellow',
      'mentor-over-50 red>yellow',
      'fastholdelse-nyt-job green>yellow',
      'smaa-job-vand green>yellow',
      'tidlig-indsats-ryg yellow>green',
      'praktik-industri green>yellow',
      'praktik-lager yellow>red',
      'sprog-koekken yellow>green',
      'opkvalificering-groen yellow>green',
      'smaa-job-skole none>yellow',
    ],
    ended: ['mentor-frivillige red'],
    proposed: ['langtid-op', 'over-50-ned'],
    adopted: ['frivillige-lukkes'],
  },
  '2024-03-19': {
    joined: ['cv-video', 'opkvalificering-laesning'],
    left: ['mentor-frivillige'],
    moved: [
      'opkvalificering-chauffoer green>yellow',
      'praktik-museum green>yellow',
      'mentor-eget-sprog yellow>green',
    ],
    adopted: ['langtid-op', 'over-50-ned'],
  },
  '2024-06-18': {
    moved: [
      'samtaler-langtid yellow>green',
      'fastholdelse-nyt-job yellow>green',
      'fastholdelse-weekend yellow>red',
      'smaa-job-vand yellow>green',
    ],
    proposed: ['lager-om'],
    alternative: ['lager-om'],
  },
  '2024-09-17': {
    moved: [
      'cv-digitalt green>yellow',
      'mentor-over-50 yellow>green',
      'fastholdelse-bostoette green>yellow',
      'smaa-job-kommune green>yellow',
      'smaa-job-skov yellow>red',
      'tidlig-indsats-stress green>yellow',
      'praktik-lager red>yellow',
      'opkvalificering-laesning none>yellow',
    ],
    ended: ['tidlig-indsats-forening green'],
    delayed: ['opkvalificering-pleje'],
    proposed: ['weekend-lukkes'],
    adopted: ['lager-om'],
  },
  '2024-12-17': {
    joined: ['jobmesse-digital'],
    left: ['tidlig-indsats-forening'],
    moved: [
      'praktik-industri yellow>green',
      'opkvalificering-chauffoer yellow>green',
      'opkvalificering-pleje yellow>red',
      'smaa-job-skole yellow>green',
      'cv-video yellow>green',
    ],
    ended: ['samtaler-dimittender green', 'opkvalificering-it green'],
    proposed: ['skov-om'],
    alternative: ['skov-om'],
    rejected: ['weekend-lukkes'],
  },
};

test('there are 16 follow-ups over four years, and the newest has 40 projects', () => {
  expect(editions).toHaveLength(16);
  expect(editions.map(({ key }) => key)).toEqual(['2021-03-16', ...Object.keys(STORY)]);
  expect([editions[0], editions[15]].map((edition) => edition?.projects.items.length)).toEqual([36, 40]);
});

test.each(steps.map(([before, after]) => ({ before, after, key: after.key })))(
  'the follow-up $key changes what it is made to change, and nothing else',
  ({ before, after, key }) => {
    expect(changesBetween(before, after)).toEqual(STORY[key]);
  },
);
