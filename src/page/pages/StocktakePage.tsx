import {ChartTable, Declaration, Key, LinesPanel, Tiles, keyOf} from '../../chart';
import type {StocktakeView} from '../../view';
import {PageHead} from './PageHead';

/** The start page: headline numbers, four characteristics, declaration. */
export function StocktakePage({view}: {view: StocktakeView}) {
  return (
    <>
      <PageHead view={view} />
      <Tiles tiles={view.tiles} />
      <Key entries={keyOf(view.panels)} />
      <div className="panels">
        {view.panels.map((panel) => (
          <ChartTable key={panel.id} view={panel} />
        ))}
      </div>
      {view.lines && <LinesPanel view={view.lines} />}
      {view.declaration && <Declaration view={view.declaration} />}
    </>
  );
}
