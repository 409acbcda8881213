import {ScrollBox} from '../shell/ScrollBox';

/** Which variables replace which modelled table; the numbers of categories are those of the ONS page. */
const choices: readonly {readonly replaces: string; readonly variables: string}[] = [
  {replaces: 'Faith of staff and of children', variables: 'Religion (10 categories), Age (101 categories)'},
  {replaces: 'Heritage in 19 groups', variables: 'Ethnic group (20 categories), Age (101 categories)'},
  {
    replaces: 'Disability of staff in local authorities',
    variables: 'Disability (3 categories, or more for the extent), Age (101 categories)',
  },
  {replaces: 'Sexual orientation of staff', variables: 'Sexual orientation (6 categories), Age (101 categories)'},
  {replaces: 'Gender balance of children', variables: 'Sex (2 categories), Age (101 categories)'},
];

/** Step by step to the file on the publisher's own page. */
export function WhereBaselines() {
  return (
    <details className="where-baselines">
      <summary>Where to get a census table, step by step</summary>
      <ol className="baseline-steps">
        <li>
          Open{' '}
          <a href="https://www.ons.gov.uk/datasets/create" rel="external">
            Create a custom dataset
          </a>{' '}
          of the Office for National Statistics, and choose the population “All usual residents”.
        </li>
        <li>As area type choose “Lower tier local authorities”, and keep all areas.</li>
        <li>Add the variables of one line of this table, and change the number of categories to the one given.</li>
        <li>Get the data and download it as CSV. Drop the file here as it came: there is no need to open it.</li>
      </ol>
      <ScrollBox label="Which variables to choose">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">To compare by counts</th>
              <th scope="col">Choose</th>
            </tr>
          </thead>
          <tbody>
            {choices.map(({replaces, variables}) => (
              <tr key={replaces}>
                <th scope="row">{replaces}</th>
                <td>{variables}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="small">
        ONS checks each request, and withholds areas where a table would be too fine. Then take “Age (6 categories)”: it
        has the right ages for staff (16 to 64) and the nearest for children (0 to 15). Areas left out keep the tables
        that come with Stocktake.
      </p>
      <p className="small">
        Bulk tables of{' '}
        <a href="https://www.nomisweb.co.uk/sources/census_2021_bulk" rel="external">
          Nomis
        </a>{' '}
        load as well, by local authority: unpack the zip file and choose the one whose name ends in “ltla.csv”.
      </p>
    </details>
  );
}
