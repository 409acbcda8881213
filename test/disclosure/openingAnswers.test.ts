import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {protectedCounts, recordingAsk, reviveAnswers, serialiseAnswers} from '../../src/disclosure';
import {questionKey, type LineQuestion} from '../../src/slice';
import {cellsOf} from './cellsOf';

const areas = areaIndex(organisation);
const cells = cellsOf([
  ['E09000007', 10, 41],
  ['E09000007', 11, 3],
  ['E08000035', 10, 3],
  ['E08000035', 11, 4],
  ['', 11, 67],
]);
const nation: LineQuestion = {
  population: 'workforce',
  snapshots: ['2025-03-31'],
  areas: {kind: 'one', area: areas.nation.code},
  split: null,
  dimensions: ['sex', 'religion'],
  staff: 'all',
};
const regions: LineQuestion = {...nation, areas: {kind: 'level', level: 'region', within: areas.nation.code}};

function recorded() {
  const recording = recordingAsk((question) => protectedCounts(cells, areas, organisation, question));
  recording.ask(nation);
  recording.ask(regions);
  recording.ask(nation);
  return recording.answers;
}

/** What a file of answers says, changed by hand. */
function changed(find: string, put: string): unknown {
  const text = JSON.stringify(serialiseAnswers(recorded()));
  expect(text).toContain(find);
  return JSON.parse(text.replace(find, put));
}

describe('recordingAsk', () => {
  it('keeps each answer once, by the key of its question', () => {
    expect([...recorded().keys()]).toEqual([nation, regions].map(questionKey));
  });

  it('keeps nothing of a question that had no answer', () => {
    const recording = recordingAsk(() => null);
    expect(recording.ask(nation)).toBeNull();
    expect(recording.answers.size).toBe(0);
  });
});

describe('reviveAnswers', () => {
  it('gives back what was serialised, through JSON', () => {
    const answers = recorded();
    expect(reviveAnswers(JSON.parse(JSON.stringify(serialiseAnswers(answers))))).toEqual(answers);
  });

  it('writes no exact count', () => {
    const figures = JSON.stringify(serialiseAnswers(recorded())).match(/[[,]\d+(?=[,\]])/g) ?? [];
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((figure) => Number(figure.slice(1)) % 5 !== 0)).toEqual([]);
  });

  it.each([
    ['an exact count', '"sex","n",120', '"sex","n",118'],
    ['a negative count', '"sex","n",120', '"sex","n",-120'],
    ['a letter of no meaning', '"sex","n",120', '"sex","n","z"'],
    ['a line with a figure too many', '"sex","n",120', '"sex","n",5,120'],
    ['an unknown characteristic', '"sex","n",120', '"nonsense","n",120'],
    ['a rule that is looser', '"withholdBelow":5', '"withholdBelow":2'],
    ['a rule without a base', '"roundingBase":5', '"roundingBase":null'],
    ['a level nobody knows', '"level":"region"', '"level":"street"'],
    ['another version', '"version":1', '"version":2'],
  ])('refuses %s', (_, find, put) => {
    expect(() => reviveAnswers(changed(find, put))).toThrow(RangeError);
  });

  it.each([null, 3, 'text', [], {}, {version: 1}, {version: 1, answers: [null]}])('refuses %j', (json) => {
    expect(() => reviveAnswers(json)).toThrow(RangeError);
  });
});
