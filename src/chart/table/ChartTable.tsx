import './chartTable.css';
import './lane.css';
import './narrowTable.css';
import type {ChartTableView} from '../../view';
import {Figure} from '../Figure';
import {sectionsOf} from './columns';
import {LaneTable} from './LaneTable';

/**
 * The main figure: a real table whose picture is one column. Each group has a line for each population on one scale with
 * its residents; a group that is far larger has a block and an axis of its own.
 */
export function ChartTable({view}: {view: ChartTableView}) {
  return (
    <Figure view={view} base={view.base} isEmpty={view.blocks.length === 0}>
      {sectionsOf(view).map((section, i) => (
        <LaneTable
          key={section.key}
          section={section}
          caption={i === 0 ? view.table.caption : (section.blocks[0]?.heading ?? view.table.caption)}
          ranges={view.show.ranges}
        />
      ))}
    </Figure>
  );
}
