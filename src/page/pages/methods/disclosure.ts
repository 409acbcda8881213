import {hundepool, ownRule} from './sources';
import type {MethodTheme} from './types';

export const disclosure: MethodTheme = {
  id: 'disclosure',
  name: 'Disclosure control',
  entries: [
    {
      id: 'roundAndWithhold',
      name: 'Rounding and withholding',
      words:
        'Could a figure point to a person? Counts of 1 to 4 are withheld, shown [c]; a true 0 is shown; every other count, totals too, goes to the nearest 5. Every share, range, picture and file is worked out from these, never from the exact counts.',
      use: 'Parts may not add to totals. Treat figures that differ by 5 as the same.',
      example: '0, 3, 6, 8 and 23 people are shown as 0, [c], 5, 10 and 25.',
      formula: ['"shown" = 5 ⌊ x / 5 + 0.5 ⌋ "from" 5 "people"'],
      edges: [
        'The same people always show the same figure, by whatever path they are reached.',
        'An organisation’s file may make thresholds stricter, never looser.',
      ],
      sources: [
        'NHS Digital (2018). Hospital Episode Statistics: change of disclosure control: small counts withheld, others to the nearest 5.',
        'Higher Education Statistics Agency. Rounding and suppression to anonymise statistics: the standard rounding methodology.',
        'Cabinet Office. Civil Service Statistics: counts of fewer than 5 withheld.',
      ],
    },
    {
      id: 'smallBase',
      name: 'A base too small',
      words:
        'Are there enough people to break down at all? Where those who declared are fewer than 10 after rounding, no part is shown, zeros neither. A percentage, ratio or range needs a rounded base of 23, which is 25 at the least.',
      use: 'Look at a larger area, or at all staff. Do not work out percentages by hand from small counts.',
      example:
        '7 declared, shown 5: every group is [c]. 22 declared, shown 20: counts, no percentage. 23 declared, shown 25: both.',
      formula: ['"breakdown" ⇐ "base" ≥ 10', '"percentage" ⇐ "base" ≥ 23'],
      edges: ['Where nobody declared, the groups are 0: that is arithmetic and tells nothing more.'],
      sources: [
        'Higher Education Statistics Agency: percentages of fewer than 22.5 people are withheld.',
        'Office for National Statistics. Protecting personal data in Census 2021 results: no breakdown of a perturbed base below 10.',
      ],
    },
    {
      id: 'closing',
      name: 'What sums would tell',
      words:
        'Could somebody work out a [c] by taking the other parts from the total? Each withheld figure must be left at least three possible numbers; where sums leave fewer, all the parts beside it are withheld too.',
      use: 'A [c] may stand for more than 4 people: it may protect another figure.',
      example:
        '8, 8 and 1 people would be shown 10, 10 and [c] of a total of 15. But 15 is at most 17, and 10 at least 8: the [c] could only be 1. So all three are [c].',
      formula: ['"largest" − "smallest" ≥ 2 "for every [c]"'],
      edges: [
        'What each figure could be is worked out exactly, over groups within groups and the kinds of answer not given. Detail closes before broad groups.',
        'All parts close and not the next smallest: that one would tell a reader who knows the rule that sums were at their limit.',
      ],
      sources: [
        hundepool,
        'Fellegi IP (1975). Controlled random rounding. Survey Methodology 1, 123–133: rounding and what sums still tell.',
      ],
    },
    {
      id: 'linkedLines',
      name: 'Figures on other pages',
      words:
        'Could somebody who walks from England to one authority put pages together? An area is the areas inside it, all staff are the roles, and people are the same whatever is asked of them. So all figures of a snapshot are closed together before any is shown.',
      use: 'Nothing to do: a figure is the same wherever it is met.',
      example:
        'Four districts show [c], and so does the county they make. Each is at least 1 and the county at most 4: all five would be known, 1, 1, 1, 1 and 4. So the county is withheld in a way that could be any number.',
      formula: ['"area" = ∑ "areas inside"', '"all staff" = ∑ "roles"', '"largest" − "smallest" ≥ 2 "for every [c]"'],
      edges: [
        'Over areas and roles the total goes first, as one figure; within a line its parts; farther sums only where that is not enough.',
        'Sums are narrowed one by one until none tells more. Two snapshots are separate: who knows that only one person came can set them beside each other.',
      ],
      sources: [
        'Fischetti M, Salazar JJ (2001). Solving the cell suppression problem on tabular data with linear constraints. Management Science 47, 1008–1027.',
        hundepool,
        ownRule,
      ],
    },
    {
      id: 'wholeGroup',
      name: 'Everybody in one group',
      words:
        'If everybody who declared gives the same answer, the total tells each one’s answer to whoever knows that they are counted there. So no part is shown, the zeros neither.',
      use: 'Look at a larger area, where answers differ.',
      example: '40 who declared, all in one group: the 40 is shown as the total, and every group is [c].',
      formula: ['x = n ⇒ "all parts" [c]'],
      edges: [
        'Within a broad group too: where all of it gave one detailed answer, its details are [c]. That the detail is not recorded is no such answer.',
        'That all but a few give one answer shows as the few, who are [c].',
      ],
      sources: [hundepool],
    },
    {
      id: 'exactTotal',
      name: 'Beside a total known exactly',
      words:
        'The number of records in a file is known to whoever loaded it. Parts of such a total are withheld together, or none is.',
      use: 'Where the Data page shows [c] for all parts, one of them is 1 to 4.',
      example:
        '506 records, of which 500, 4 and 2 are of three kinds: all three are [c], for 506 less 500 would tell the rest.',
      formula: ['"any part is" 1 "to" 4 ⇒ "all parts" [c]'],
      edges: ['Otherwise each part is rounded.'],
      sources: [ownRule],
    },
    {
      id: 'flows',
      name: 'Who came and who went',
      words:
        'Could the flows between two snapshots tell a withheld figure? Each flow is protected as a line, and the sum from start to end is checked for every group.',
      use: 'Where a group’s flows are all [c], compare the two shares instead.',
      example:
        'Nobody at the start, 5 shown at the end, 5 joined and [c] moved in: 5 to 7 is 5 to 7 and the [c], so it could only be 1 or 2. The group goes in every flow.',
      formula: ['"end" = "start" + "in" − "out"'],
      edges: [
        'Where it is a total that could be told, no flow is shown. A snapshot too small for a breakdown has no flows.',
        'The check is of sums one at a time, not of all flows of all areas together.',
      ],
      sources: [ownRule, hundepool],
    },
    {
      id: 'amounts',
      name: 'Pay and days',
      words:
        'Could an average tell what one person earns, or how long they were ill? Whoever knows everybody else’s could take them away. So an average needs enough people, and is rounded more coarsely the fewer they are.',
      use: 'Read a gap given to a whole per cent as about so much. Look at the whole organisation for the statutory figures.',
      example:
        '15 men could be as few as 13: a pay gap to the nearest 2 per cent. 45 could be 43: to 0.5. 205 could be 203: to 0.1. 10 could be 8: none.',
      formula: ['"people" × "step" ≥ 20 "per cent of mean pay"', '"full-time equivalent" × "step" ≥ 25 "days", about'],
      edges: [
        'At least 10 people certainly of each sex; of each group of heritage or disability 50, because such figures may be published. Pay of the nation and of service areas only.',
        'A median needs three people of either group paid within a step of it. No lowest, no highest, no pound.',
        'No rate of days where all but the two who lost most come to less than 20% of the most.',
      ],
      sources: [
        'Government Equalities Office (2023). Ethnicity pay reporting: guidance for employers: 50 or more in each group for publication.',
        hundepool,
        ownRule,
      ],
    },
    {
      id: 'audit',
      name: 'The audit',
      words:
        'Before figures are published together, could anybody solve them? An attacker who has everything is played by a solver: for each [c] it finds the least and the most that all sums allow.',
      use: 'Publish only what passes. The verdict says how many numbers each withheld figure could still be.',
      example:
        'A total shown 5, with parts 5, [c] and [c]: 1 and 1 is all they can be, so “2 of 2 withheld figures could be narrowed too far; 2 could be worked out exactly.”',
      formula: ['"least and most" x "of each" [c]', '"subject to every sum, with" 5 "read as" 5 "to" 7'],
      edges: [
        'Whole numbers are looked for, not only fractions. Somebody who is the only person in a figure knows that figure.',
        'Two-way tables are solved by flows, others by linear and integer programmes (HiGHS), in a worker.',
      ],
      sources: [
        'Fischetti M, Salazar JJ (2001). Solving the cell suppression problem on tabular data with linear constraints. Management Science 47, 1008–1027.',
        'Huangfu Q, Hall JAJ (2018). Parallelizing the dual revised simplex method. Mathematical Programming Computation 10, 119–142: HiGHS, MIT licence.',
      ],
    },
    {
      id: 'attack',
      name: 'The attack',
      words:
        'Does all this hold in the app itself? Tests open pages at random, follow their links, read figures, files and words back as text, and solve all they have seen. They must fail when the gate is weakened on purpose, and do.',
      use: 'Trust it as far as it goes: what is and is not promised is written down with the code.',
      example:
        'With only 1 and 2 withheld in place of 1 to 4, the attack works figures out; with the gate as it is, every one could still be at least three numbers.',
      formula: ['"numbers left to every [c]" ≥ 3'],
      edges: [
        'A reader who works the closing rule itself backwards is measured for single lines, not for all lines together.',
      ],
      sources: [hundepool, 'Measured figures: README of the project, and of its disclosure folder.'],
    },
    {
      id: 'exactFigures',
      name: 'Exact figures',
      words:
        'Exact figures can be shown only to the person who loaded the file, who says first that they hold the records lawfully and will not share what they see. A warning stays on every figure, table and file made so, and reloading the page ends it.',
      use: 'Leave it off unless the work needs it. Never send a link, a file or a picture of it.',
      example: '3 of 41 is then shown as 3 of 41, marked: Exact figures: not protected, not to be shared.',
      formula: ['"shown" = x'],
      edges: ['It is never in a link and never kept. The sample has no such switch. Shares still need the least base.'],
      sources: [ownRule],
    },
    {
      id: 'cellKey',
      name: 'Cell keys (not in use)',
      words:
        'Ready for figures published without a file behind them: each count is changed by chance, but the chance is fixed by who is counted, so the same people always give the same figure and asking again tells nothing new.',
      use: 'No page uses it.',
      example: 'People with keys 200, 100 and 3 have the cell key 47. 5 people of key 3 are published as 3.',
      formula: ['"key" = ∑ "record keys" mod 256', '"published" = x + "table"(x, "key")'],
      edges: [
        '0 stays 0, nothing becomes 1 or 2, a count changes by 3 at most. Tables do not add up.',
        'Keys and table must never be in what is published.',
      ],
      sources: [
        'Fraser B, Wooton J (2005). A proposed method for confidentialising tabular output to protect against differencing. UNECE work session on statistical data confidentiality, Geneva.',
        'Giessing S (2016). Computational issues in the design of transition probabilities and disclosure risk estimation for additive noise. Privacy in Statistical Databases.',
        'Asghar HJ, Kaafar D (2020). Averaging attacks on bounded noise-based disclosure control algorithms. Proceedings on Privacy Enhancing Technologies 2020(2), 358–378.',
        'Office for National Statistics. Protecting personal data in Census 2021 results.',
      ],
    },
  ],
};
