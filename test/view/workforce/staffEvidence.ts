import {areaIndex, organisation, type AreaIndex} from '../../../src/catalogue';
import type {Evidence, Source} from '../../../src/comparison';
import type {Cells} from '../../../src/database';
import {
  exactAbsence,
  exactCounts,
  exactPay,
  protectedAbsence,
  protectedCounts,
  protectedPay,
  takeExactDuty,
} from '../../../src/disclosure';
import {defaultSlice, type Slice} from '../../../src/slice';
import {baselines} from '../evidence';

const known: AreaIndex = areaIndex(organisation);

/** Evidence of some staff alone, through the app's own gate. */
export function staffEvidence(cells: Cells | null, source: Partial<Source> = {}): Evidence {
  return {
    organisation,
    areas: known,
    baselines,
    sources: {
      caseload: null,
      workforce: cells && {
        fileName: 'staff.csv',
        synthetic: false,
        snapshots: cells.snapshots,
        dimensions: Object.keys(cells.dimensions),
        splits: {},
        quantities: Object.keys(cells.quantities?.values ?? {}),
        finestLevel: 'serviceArea',
        ...source,
      },
    },
    ask: (question) => cells && protectedCounts(cells, known, organisation, question),
    askFlow: () => null,
    askPay: (question) => cells && protectedPay(cells, known, organisation, question),
    askAbsence: (question) => cells && protectedAbsence(cells, known, organisation, question),
  };
}

export const england: Slice = {...defaultSlice, page: 'workforce', area: known.nation.code};

/** The same people as counted, as whoever holds the records may see them. */
export function exactStaffEvidence(cells: Cells): Evidence {
  const duty = takeExactDuty({holdsRecordsLawfully: true, willNotShare: true});
  return {
    ...staffEvidence(cells),
    isExact: true,
    ask: (question) => exactCounts(cells, known, organisation, question, duty),
    askPay: (question) => exactPay(cells, known, organisation, question, duty),
    askAbsence: (question) => exactAbsence(cells, known, organisation, question, duty),
  };
}
