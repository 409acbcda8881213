import './pay.css';
import type {PayView} from '../../view';
import {ComparatorDiamond} from '../ComparatorDiamond';
import {Figure} from '../Figure';
import {PopulationMark} from '../PopulationMark';
import {PayQuarters} from './PayQuarters';
import {PayTrend} from './PayTrend';
import {StatutoryList} from './StatutoryList';

/** The gender pay gap: the six statutory figures, beside them who is in each quarter of pay, and the years. */
export function PayGap({view}: {view: PayView}) {
  const {figures, quarters, trend, key} = view;
  return (
    <Figure view={view} isEmpty={figures.length === 0 && trend === null}>
      <div className="pay-parts">
        {figures.length > 0 && <StatutoryList figures={figures} />}
        <div className="pay-pictures">
          {quarters && <PayQuarters quarters={quarters} />}
          {trend && <PayTrend view={trend} />}
        </div>
      </div>
      <ul className="key pay-key" aria-label="Key">
        {quarters && (
          <>
            <li>
              <span className="pay-swatch is-focus" aria-hidden="true" />
              {key.focus}
            </li>
            <li>
              <span className="pay-swatch is-reference" aria-hidden="true" />
              {key.reference}
            </li>
          </>
        )}
        {key.published !== null && (
          <li>
            <svg width="16" height="14" viewBox="-8 -7 16 14" aria-hidden="true" focusable="false">
              <ComparatorDiamond />
            </svg>
            {key.published}
          </li>
        )}
        {trend && (
          <>
            <li>
              <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
                <PopulationMark population="workforce" />
              </svg>
              {key.counted}
            </li>
            <li>Joined, with numbers: mean. Small and dashed: median.</li>
          </>
        )}
      </ul>
    </Figure>
  );
}
