import {afterEach, describe, expect, it} from 'vitest';
import {dimensionById, dimensions, everyDimension, setOwnDimensions, type Dimension} from '../../src/catalogue';

const [sex] = dimensions;
if (!sex) throw new Error('The catalogue has no characteristic');
const own: Dimension = {...sex, id: 'own_team', topic: 'Team', baselines: []};

afterEach(() => {
  setOwnDimensions('workforce', []);
  setOwnDimensions('caseload', []);
});

describe('characteristics of a loaded file’s own', () => {
  it('are found by id and listed after the catalogue’s while the file is loaded, and no longer', () => {
    expect(dimensionById('own_team')).toBeUndefined();
    setOwnDimensions('workforce', [own]);
    expect(dimensionById('own_team')).toBe(own);
    expect(everyDimension()).toEqual([...dimensions, own]);
    setOwnDimensions('workforce', []);
    expect(dimensionById('own_team')).toBeUndefined();
    expect(everyDimension()).toEqual(dimensions);
  });

  it('of staff stay when those of children are replaced', () => {
    setOwnDimensions('workforce', [own]);
    setOwnDimensions('caseload', [{...own, id: 'own_school'}]);
    setOwnDimensions('caseload', []);
    expect(everyDimension().at(-1)).toBe(own);
  });

  it('never stand before one of the catalogue’s', () => {
    setOwnDimensions('workforce', [{...own, id: sex.id}]);
    expect(dimensionById(sex.id)).toBe(sex);
  });
});
