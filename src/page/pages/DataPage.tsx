import {useEffect, useRef, useState} from 'react';
import {Button} from 'react-aria-components';
import {organisation, populations} from '../../catalogue';
import {ruleFor} from '../../disclosure';
import {BaselinesPanel} from '../data/BaselinesPanel';
import {ComparatorsPanel} from '../data/ComparatorsPanel';
import {ExactFigures} from '../data/ExactFigures';
import {FileDrop} from '../data/FileDrop';
import {HoldingAccount} from '../data/HoldingAccount';
import {Intake} from '../data/Intake';
import {PutBack} from '../data/PutBack';
import {openFile} from '../stock/intakeState';
import {useStock} from '../stock/StockProvider';

/** What is loaded, how to load one's own, what was recognised and what was not, and how to forget it all. */
export function DataPage() {
  const {stock, state, census, comparators} = useStock();
  const {holdings, origin, intake} = state;
  const loaded = populations.filter((population) => holdings[population]);
  const isDeciding = openFile(intake) !== null;
  return (
    <>
      <title>Data - Stocktake</title>
      <div className="page-head">
        <p className="eyebrow">Data</p>
        <h1 tabIndex={-1}>
          {origin === 'sample' && 'The sample is loaded; your own files take its place'}
          {origin === 'own' &&
            (loaded.length === 2
              ? 'Your workforce and caseload files are loaded'
              : `Your ${loaded[0] ?? ''} file is loaded`)}
          {origin === 'none' && 'Nothing is loaded'}
        </h1>
        <p className="lede">
          One row is one person (workforce) or one child (caseload) for each snapshot or period. Headings and codes that
          public bodies commonly use are recognised.
        </p>
      </div>
      <FileDrop
        onFiles={(files) =>
          void stock.takeIn(files, {
            baselines: (tables) => void census.shelf.takeIn(tables),
            comparators: (tables) => void comparators.shelf.takeIn(tables),
          })
        }
      />
      <Intake stock={stock} state={state} />
      {!isDeciding && <Loaded />}
    </>
  );
}

/** What is loaded and what can be done about it; told again once the file on the mapping screen is used or let go. */
function Loaded() {
  const {stock, state} = useStock();
  const {holdings, origin} = state;
  return (
    <>
      <p className="actions">
        <a className="button" href="./sample/workforce-template.csv" download>
          Workforce template
        </a>
        <a className="button" href="./sample/caseload-template.csv" download>
          Caseload template
        </a>
        {origin !== 'sample' && (
          <Button className="button" onPress={() => void stock.openSample()}>
            Look at the sample
          </Button>
        )}
        <PutBack before={state.before} onPutBack={stock.putBack} />
        {origin === 'own' && <Forget onForget={() => void stock.forget()} />}
      </p>
      <div className="columns">
        {populations.map((population) => {
          const holding = holdings[population];
          return holding ? (
            <HoldingAccount
              key={population}
              population={population}
              holding={holding}
              onChange={(file, {mapping}) => stock.intake.readAgain(file, mapping)}
            />
          ) : (
            <section key={population} className="panel">
              <p className="panel-topic">{population === 'workforce' ? 'Workforce' : 'Caseload'}</p>
              <h2>No {population} file is loaded</h2>
              <p>Load one above, or look at the sample.</p>
            </section>
          );
        })}
      </div>
      <BaselinesPanel />
      <ComparatorsPanel />
      <ExactFigures />
      <Protection />
    </>
  );
}

/** Forgetting cannot be undone, so it takes a second press, in the same place. */
function Forget({onForget}: {onForget: () => void}) {
  const [sure, setSure] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sure) confirm.current?.focus();
  }, [sure]);
  if (!sure) {
    return (
      <Button className="button" onPress={() => setSure(true)}>
        Forget everything
      </Button>
    );
  }
  return (
    <>
      <Button ref={confirm} className="button button-primary" onPress={onForget}>
        Forget the files and every figure from them
      </Button>
      <Button className="button" onPress={() => setSure(false)}>
        Keep them
      </Button>
    </>
  );
}

function Protection() {
  const rule = ruleFor(organisation);
  return (
    <section className="panel">
      <p className="panel-topic">Disclosure control</p>
      <h2>Every figure on the other pages passes one gate</h2>
      <ul className="bullets">
        <li>A true zero is shown. A count of 1 to {rule.withholdBelow - 1} is withheld, shown [c].</li>
        <li>
          Any other figure that would tell a withheld one, on the same page or on one linked to it, is withheld as well.
        </li>
        <li>
          Every other count, totals included, is rounded to the nearest {rule.roundingBase}. Parts may not add to
          totals.
        </li>
        <li>
          Percentages, ratios and ranges are given only on a rounded base of {rule.leastBaseForShare} or more, and are
          worked out from the rounded counts.
        </li>
        <li>No breakdown is shown of fewer than {rule.leastBaseForBreakdown} people.</li>
      </ul>
    </section>
  );
}
