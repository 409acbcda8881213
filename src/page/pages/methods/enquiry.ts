import {benjaminiHochberg, ownRule} from './sources';
import type {MethodTheme} from './types';

export const enquiry: MethodTheme = {
  id: 'enquiry',
  name: 'Lines of enquiry',
  entries: [
    {
      id: 'enquiry',
      name: 'What makes a line',
      words:
        'Of all groups in all areas, which gaps do the data support? Every group is compared, level by level; a smaller area is looked at only where the larger one it lies in shows a supported gap, and hangs under it. A gap among frontline staff hangs under the same gap among all staff.',
      use: 'A line asks for an explanation; it does not give one. Take the first lines, which touch the most people, and open their evidence.',
      example:
        'In 17 service areas under a supported nation the two smallest p are 0.001 and 0.02, the others 0.5. Judged together they are 0.017 and 0.17: one area hangs under the line, though two are below 0.05.',
      formula: ['"family" = "pair" × "role family" × "level"', '"adjusted" p ≤ 0.05 "in the family"'],
      edges: [
        'A pair is staff and residents, staff and children, or children and residents; the role families are all staff and frontline staff.',
        'Only tables that decide alone make lines: counted at the right ages, or at the nearest. A question with two answers makes one line, not two.',
        'The rate is held within a level, given what the level above found.',
      ],
      sources: [
        benjaminiHochberg,
        'Yekutieli D (2008). Hierarchical false discovery rate-controlling methodology. Journal of the American Statistical Association 103, 309–316.',
      ],
    },
    {
      id: 'wouldChange',
      name: 'What would change the verdict',
      words:
        'How firm is it? Each answer changes one thing and asks again by the same rule: so many more people in the group, so many of the silent in it, or residents of all ages.',
      use: 'If a handful of people would change it, watch; if it would take hundreds, act.',
      example:
        '110 of 1,985 beside 10.5% is Lower. It would be no clear difference with 70 more of them in the group, or if 90 of the 160 who did not declare were.',
      formula: ['"least" k "with verdict of" (x + k, n) "not" Lower'],
      edges: ['People are in steps of 5. Where not even all of the silent would change it, the line says so.'],
      sources: [ownRule],
    },
  ],
};
