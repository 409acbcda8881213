import {ChartTable, Declaration, Key, LinesPanel, Tiles, keyOf} from '../../chart';
import type {StocktakeView} from '../../view';

/** The start page: headline numbers, four characteristics, declaration. */
export function StocktakePage({view}: {view: StocktakeView}) {
  return (
    <>
      <div className="page-head">
        <p className="eyebrow">{view.eyebrow}</p>
        <h1 tabIndex={-1}>{view.finding}</h1>
        {view.lede && <p className="lede">{view.lede}</p>}
      </div>
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
