import type {Area} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import type {FigureView} from '../types';
import type {WorkforceSection} from '../workforceTypes';
import {absenceFigure} from './absenceFigure';
import {payFigure} from './payFigure';
import {payGroupsFigure} from './payGroupsFigure';

/** Days lost and long absence. Null while loading. */
export function absenceSection(slice: Slice, evidence: Evidence, area: Area): WorkforceSection | null {
  const figure = absenceFigure(slice, evidence, area);
  return figure && {id: 'sickness', label: 'Sickness', lead: leadOf(figure), figures: [figure]};
}

/** The statutory gender pay gap, then other characteristics; of the latter nothing where there is no pay at all. */
export function paySection(slice: Slice, evidence: Evidence, area: Area): WorkforceSection | null {
  const gender = payFigure(slice, evidence, area);
  const groups = payGroupsFigure(slice, evidence, area);
  if (gender === null || groups === null) return null;
  const figures = groups.blocks.length === 0 ? [gender] : [gender, groups];
  return {id: 'pay', label: 'Gender pay gap', lead: leadOf(gender), figures};
}

/** The first clause of a finding that has figures under it. */
function leadOf({finding, csv}: FigureView): string | null {
  return csv.length === 0 ? null : (finding.split('; ')[0] ?? null);
}
