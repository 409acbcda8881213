import './exactFigures.css';
import {useState} from 'react';
import {Checkbox, Switch} from 'react-aria-components';
import {organisation} from '../../catalogue';
import {ruleFor} from '../../disclosure';
import {useStock} from '../stock/StockProvider';

/** The switch for exact figures: what is protected now, the duty, and a pledge before it turns. None for publication. */
export function ExactFigures() {
  if (import.meta.env.STOCKTAKE_PUBLICATION) return null;
  return <Panel />;
}

function Panel() {
  const {state, exact} = useStock();
  if (!exact) return null;
  const isOwn = state.origin === 'own';
  return (
    <section className="panel exact-figures" aria-labelledby="exact-figures">
      <p className="panel-topic">Exact figures</p>
      <h2 id="exact-figures">
        {exact.isOn
          ? 'Exact figures are on: nothing on the other pages is rounded or withheld'
          : 'Figures are protected; exact ones are for whoever holds the records'}
      </h2>
      {exact.isOn ? (
        <p>
          What is said below of rounding and withholding holds again once this is off. The account of each file above
          stays rounded either way.
        </p>
      ) : (
        <Protected />
      )}
      {isOwn ? (
        <Duty key={String(exact.isOn)} exact={exact} />
      ) : (
        <p>
          {state.origin === 'sample'
            ? 'The sample never needs it: its staff and children are invented, so there is nothing to be exact about. The switch is here once your own file is loaded.'
            : 'The switch is here once your own file is loaded.'}
        </p>
      )}
    </section>
  );
}

function Protected() {
  const rule = ruleFor(organisation);
  return (
    <p>
      Now 1 to {rule.withholdBelow - 1} people are withheld, other counts are to the nearest {rule.roundingBase}, and a
      base under {rule.leastBaseForBreakdown} is not broken down. With exact figures every count is as in the file.
      Percentages still need a base of {rule.leastBaseForShare}: on fewer, one person moves a share too far.
    </p>
  );
}

/** The duty in plain words; the switch turns on only beneath a ticked pledge, and off at one press. */
function Duty({exact}: {exact: NonNullable<ReturnType<typeof useStock>['exact']>}) {
  const [isPledged, setPledged] = useState(false);
  return (
    <>
      <ul className="bullets" id="exact-duty">
        <li>
          Ethnic group, religion, disability and sexual orientation are special category data under the UK GDPR. The
          Data Protection Act 2018 says who may process them, and for what.
        </li>
        <li>
          A count of one or two people can tell colleagues who they are and what they answered. You owe the people in
          small groups confidentiality.
        </li>
        <li>
          Do not share the screen, a print, a download or a number from it unless your information-governance lead has
          agreed.
        </li>
        <li>
          A banner stays on every page and every printed sheet, and every download is marked. A copied link never
          carries this: it opens protected figures. Loading or forgetting a file, reloading or leaving the page turns it
          off.
        </li>
      </ul>
      {!exact.isOn && (
        <Checkbox className="exact-pledge" isSelected={isPledged} onChange={setPledged}>
          <span className="exact-box" aria-hidden="true" />I hold these records lawfully and will not share exact
          figures
        </Checkbox>
      )}
      <Switch
        className="exact-switch"
        aria-describedby="exact-duty"
        isSelected={exact.isOn}
        isDisabled={!exact.isOn && !isPledged}
        onChange={(isOn) => (isOn ? exact.turnOn({holdsRecordsLawfully: true, willNotShare: true}) : exact.turnOff())}
      >
        <span className="exact-track" aria-hidden="true" />
        Show exact figures
      </Switch>
      {!exact.isOn && !isPledged && <p className="small muted">Tick the statement first.</p>}
    </>
  );
}
