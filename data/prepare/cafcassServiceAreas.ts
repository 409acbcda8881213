import {join} from 'node:path';
import {readCsv, text} from './readCsv';

const cafcass = {
  structure: '2016-01-01 to 2017-01-01',
  serviceAreaNote:
    'Cafcass service areas as published for January 2016 to January 2017, the latest complete list found; Cafcass has reorganised since. ' +
    'The source names areas, not authorities: Staffordshire and Stoke-on-Trent are placed with low confidence.',
};

/** "A2" before "A10". */
function byNumber(a: {code: string}, b: {code: string}): number {
  return a.code.localeCompare(b.code, 'en', {numeric: true});
}

/** The service areas of Cafcass as whole upper-tier authorities of April 2023, with the titles they also go by. */
export function cafcassServiceAreas(from: string) {
  const places = readCsv(join(from, 'geography/lookup-lad21.csv'));
  const areas = readCsv(join(from, 'geography/service-areas.csv')).map((row) => {
    const code = text(row, 'service_area_code');
    const mine = places.filter((place) => text(place, 'service_area_code') === code);
    const unsure = mine.filter((place) => text(place, 'service_area_confidence') === 'low');
    const note = text(row, 'note');
    const synonyms = text(row, 'title_in_source')
      .split(';')
      .flatMap((title) => [title.trim(), ...(title.trim().match(/\bA\d+[a-z]$/) ?? [])])
      .filter((title) => title !== text(row, 'service_area_name'));
    return {
      code,
      name: text(row, 'service_area_name'),
      short: text(row, 'short_name'),
      upperTiers: [...new Set(mine.map((place) => text(place, 'utla23cd')))].toSorted(),
      lowConfidence: [...new Set(unsure.map((place) => text(place, 'utla23cd')))].toSorted(),
      synonyms,
      ...(note ? {note: `${note}.`} : {}),
    };
  });
  return {...cafcass, serviceAreas: areas.toSorted(byNumber)};
}
