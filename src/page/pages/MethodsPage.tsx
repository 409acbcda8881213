import {lazy, Suspense} from 'react';
import {dimensions, geographyOf, levels, organisation, type BaselineGrade} from '../../catalogue';
import {longDate} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';
import {SlashSwitch} from '../shell/SlashSwitch';

const gradeWords: Readonly<Record<BaselineGrade, string>> = {
  census: 'Counted',
  derived: 'Derived from counts',
  modelled: 'Modelled',
  loaded: 'Loaded by you',
};

const MethodEntries = lazy(() => import('./methods/MethodEntries'));

/** Definitions, formulae, the residents’ tables, geography, disclosure control, licences and accessibility. */
export function MethodsPage() {
  return (
    <>
      <title>Methods and sources - Stocktake</title>
      <div className="page-head">
        <p className="eyebrow">Methods and sources</p>
        <h1 tabIndex={-1}>How every figure is made, and where it comes from</h1>
        <p className="lede">
          Staff and children are compared with residents of the same ages in the same places, from Census 2021. Every
          figure on screen, in a file or in print is worked out from counts that have passed disclosure control.
        </p>
      </div>
      <Suspense fallback={<p className="panel">The methods are on their way.</p>}>
        <MethodEntries />
      </Suspense>
      <section className="panel" id="residents-tables">
        <h2>Residents’ tables</h2>
        <p>
          Letter A on a figure is a count at the right ages, B a count at other ages, C modelled. A modelled figure
          alone never carries a verdict.
        </p>
        <ScrollBox label="Residents’ tables">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">Characteristic</th>
                <th scope="col">Table</th>
                <th scope="col">People counted</th>
                <th scope="col">How</th>
                <th scope="col">Smallest areas</th>
                <th scope="col">Date</th>
                <th scope="col">Publisher and licence</th>
              </tr>
            </thead>
            <tbody>
              {dimensions.flatMap((dimension) =>
                dimension.baselines.map((table) => (
                  <tr key={table.id}>
                    <th scope="row">{dimension.topic}</th>
                    <td>{table.table}</td>
                    <td>{table.base}</td>
                    <td>{gradeWords[table.grade]}</td>
                    <td>{geographyOf(table.unit).label}</td>
                    <td className="date">{longDate(table.date)}</td>
                    <td>
                      {table.publisher}. {table.licence}
                      {table.note ? `. ${table.note}` : ''}
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </ScrollBox>
      </section>
      <section className="panel" id="characteristics">
        <h2>Characteristics</h2>
        <dl className="methods">
          {dimensions.map((dimension) => (
            <div key={dimension.id}>
              <dt>{dimension.topic}</dt>
              <dd>
                <p>“{dimension.question}”</p>
                {dimension.caveats.map((caveat) => (
                  <p key={caveat} className="small muted">
                    {caveat}
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="panel" id="areas-used">
        <h2>Areas</h2>
        <dl className="methods">
          {levels.map((level) => (
            <div key={level}>
              <dt>{geographyOf(level).plural}</dt>
              <dd>
                <p>
                  {geographyOf(level).vintage}. {geographyOf(level).source}
                </p>
                {geographyOf(level).note && <p className="small muted">{geographyOf(level).note}</p>}
              </dd>
            </div>
          ))}
        </dl>
        <p className="small muted">{organisation.serviceAreaNote}</p>
      </section>
      <section className="panel" id="licences">
        <h2>Licences</h2>
        <ul className="bullets">
          <li>Source: Office for National Statistics licensed under the Open Government Licence v3.0.</li>
          <li>Contains OS data © Crown copyright and database right.</li>
          <li>
            Source: Department for Education, Schools, pupils and their characteristics, licensed under the Open
            Government Licence v3.0.
          </li>
          <li>
            Contains public sector information licensed under the Open Government Licence v3.0 (HM Courts and Tribunals
            Service, {organisation.short}).
          </li>
          <li>Hex map layout: Open Innovations (MIT). Typeface: Inter (SIL Open Font License 1.1).</li>
          <li>The sample of staff and children is synthetic: made by a seeded generator, about nobody.</li>
        </ul>
      </section>
      <section className="panel" id="privacy">
        <h2>Privacy and accessibility</h2>
        <p>
          Files are read in this page, on this device. The page makes no request to any other address, and its security
          policy forbids one. Nothing is stored: closing or reloading the tab forgets what was loaded.
        </p>
        <p>
          Every figure can be read as a table and used by keyboard. Shape and words, not colour alone, tell populations
          and findings apart. The target is the Web Content Accessibility Guidelines 2.2, level AA; the pages are tested
          by machine against it, and have not yet been audited by people who use assistive technology.
        </p>
        <SlashSwitch />
      </section>
    </>
  );
}
