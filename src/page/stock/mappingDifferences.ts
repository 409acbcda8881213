import {dimensions} from '../../catalogue';
import {mappingChanges, type Extract, type Mapping} from '../../extract';

/** Columns whose unknown values a person should see; any other label that nobody knows is counted under its own name. */
const reviewed = new Set([...dimensions.map(({column}) => column), 'service_area', 'local_authority']);

/** Where an extract differs from what a mapping was made for, so far as a person should see it before the extract is used. */
export function mappingDifferences(mapping: Mapping, extract: Extract): readonly string[] {
  return mappingChanges(mapping, extract)
    .filter(({severity}) => severity !== 'note')
    .filter(({code, column}) => code !== 'valueNew' || (column !== null && reviewed.has(column)))
    .map(({text}) => text);
}
