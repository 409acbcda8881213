import {describe, expect, it} from 'vitest';
import {accepted, answersOf, placesOf, readText, staffFile} from './readText';

async function asked(text: string, mapping = {}): Promise<string[]> {
  const result = await readText(text, {mapping});
  return result.kind === 'questions' ? result.questions.map(({ask}) => ask) : [];
}

describe('what only a person can say', () => {
  const digits = staffFile('role,sex', 'FCA,1', 'FCA,2', 'FCA,0', 'FCA,9');

  it('sex digits are always asked about and never inferred', async () => {
    expect(await asked(digits)).toEqual(['sexDigits']);
    expect(await asked(staffFile('role,GenderCurrent', 'FCA,1'))).toEqual(['sexDigits']);
    expect(await asked(staffFile('role,sex', 'FCA,Female', 'FCA,02'))).toEqual(['sexDigits']);
    expect(await asked(staffFile('role,sex', 'FCA,1.0', 'FCA,2.0'))).toEqual(['sexDigits']);
  });

  it('sex digits are read as the answer says', async () => {
    const first = await accepted(digits, {mapping: {sexDigits: 'femaleFirst'}});
    expect(answersOf(first, 'sex')).toEqual(['sex_female', 'sex_male', 'notRecorded', 'notRecorded']);
    const second = await accepted(digits, {mapping: {sexDigits: 'maleFirst'}});
    expect(answersOf(second, 'sex')).toEqual(['sex_male', 'sex_female', 'notRecorded', 'notRecorded']);
    expect(second.mapping).toEqual({sexDigits: 'maleFirst'});
  });

  it('sex digits far down a long file are asked about too', async () => {
    const rows = Array.from({length: 3000}, (_, i) => `FCA,${i === 2900 ? '2' : 'Female'}`);
    expect(await asked(staffFile('role,sex', ...rows))).toEqual(['sexDigits']);
  });

  it('a file without a date column is asked for its date, and takes it', async () => {
    const text = 'service_area,role,sex\nA15,FCA,Female\n';
    expect(await asked(text)).toEqual(['asAt']);
    expect(await asked(text, {asAt: '31 of March'})).toEqual(['asAt']);
    expect((await accepted(text, {mapping: {asAt: '2026-03-31'}})).snapshots).toEqual(['2026-03-31']);
  });

  it('a file without an area column is asked whether all rows are national', async () => {
    const text = 'snapshot_date,role,sex\n2026-03-31,FCA,Female\n';
    expect(await asked(text)).toEqual(['allNational']);
    expect(placesOf(await accepted(text, {mapping: {allNational: true}}))).toEqual(['']);
  });

  it('everything that can be asked before reading is asked at once', async () => {
    expect(await asked('role,sex\nFCA,1\n')).toEqual(['asAt', 'allNational', 'sexDigits']);
  });
});
