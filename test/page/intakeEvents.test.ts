import {describe, expect, it} from 'vitest';
import type {Extract, Issue, Sketch} from '../../src/extract';
import {intakeAfter, type IntakeEvent} from '../../src/page/stock/intakeEvents';
import {chosenFile, emptyIntake, fileOf, nextFile, openFile, type IntakeState} from '../../src/page/stock/intakeState';
import {extractOf, sketchOf} from './intakeExamples';

const staff = new File(['sex\nF\n'], 'staff.csv');
const children = new File(['sex\nF\n'], 'children.csv');
const question = {ask: 'sexDigits', text: 'What do 1 and 2 mean?', options: []} as const;
const refusal: Issue = {code: 'wrongType', severity: 'refused', text: 'It is a PDF.', column: null, rows: null};

function after(state: IntakeState, ...events: readonly IntakeEvent[]): IntakeState {
  return events.reduce(intakeAfter, state);
}

const chosen = after(emptyIntake, {
  kind: 'chosen',
  files: [chosenFile(1, 1, staff), chosenFile(2, 1, children)],
});
const begun = after(chosen, {kind: 'begun', id: 1});
const sketched = (sketch: Sketch): IntakeEvent => ({kind: 'sketched', id: 1, result: {kind: 'sketched', sketch}});
const read = (extract: Extract): IntakeEvent => ({kind: 'read', id: 1, result: {kind: 'accepted', extract}});
const stepOf = (state: IntakeState, id = 1) => fileOf(state, id)?.step.at;

/** A file read by a mapping file, and what differs from it. */
function applied(differences: readonly string[]): IntakeState {
  return after(
    begun,
    {kind: 'applied', id: 1, mapping: {}, applied: {fileName: 'staff.mapping.json', differences: []}},
    sketched(sketchOf({columns: [['Grouping', 'ethnic_group', 'values']]})),
    {kind: 'differed', id: 1, differences},
    read(extractOf({unmatched: 2})),
  );
}

describe('files on their way in', () => {
  it('are read one at a time, in the order chosen', () => {
    expect(nextFile(chosen)?.id).toBe(1);
    expect(nextFile(begun)).toBeNull();
    const taken = {population: 'workforce', rows: 1, rejected: 0, replaced: null} as const;
    expect(nextFile(after(begun, {kind: 'taken', id: 1, taken}))?.id).toBe(2);
  });

  it('leave the next file its turn while a person decides', () => {
    const deciding = after(begun, sketched(sketchOf({questions: [question]})));
    expect(openFile(deciding)?.id).toBe(1);
    expect(nextFile(deciding)?.id).toBe(2);
  });

  it('open a mapping as soon as the first rows show that a person has to decide, and not before', () => {
    expect(stepOf(after(begun, sketched(sketchOf({}))))).toBe('reading');
    expect(stepOf(after(begun, sketched(sketchOf({kind: null}))))).toBe('deciding');
    expect(stepOf(after(begun, sketched(sketchOf({columns: [['Grouping', 'ethnic_group', 'values']]}))))).toBe(
      'deciding',
    );
    const two = {code: 'twoHeadings', severity: 'check', text: '', column: null, rows: null} as const;
    expect(stepOf(after(begun, sketched(sketchOf({issues: [two]}))))).toBe('deciding');
  });

  it('open a mapping when the whole file holds a value that matches nothing, though its first rows did not', () => {
    expect(stepOf(after(begun, sketched(sketchOf({})), read(extractOf({unmatched: 3}))))).toBe('deciding');
    expect(stepOf(after(begun, sketched(sketchOf({})), read(extractOf({}))))).toBe('reading');
  });

  it('need no look where a mapping file settles everything, and one where the file differs from it', () => {
    expect(stepOf(applied([]))).toBe('reading');
    expect(stepOf(applied(['“Religion” is new.']))).toBe('deciding');
  });

  it('are refused, with nothing else changed, where they cannot be read', () => {
    const refused = after(begun, {kind: 'read', id: 1, result: {kind: 'refused', issue: refusal}});
    expect(fileOf(refused, 1)?.step).toEqual({at: 'refused', issue: refusal});
    expect(nextFile(refused)?.id).toBe(2);
  });

  it('are shown instead of refused where another choice of headings would mend it', () => {
    const noColumn = {...refusal, code: 'noUsableColumn'};
    const shown = after(begun, sketched(sketchOf({})), {
      kind: 'read',
      id: 1,
      result: {kind: 'refused', issue: noColumn},
    });
    expect(stepOf(shown)).toBe('deciding');
    expect(fileOf(shown, 1)?.draft).toEqual({kind: 'refused', issue: noColumn});
  });

  it('keep what was read on screen while they are read again, and forget that they were wanted', () => {
    const extract = extractOf({unmatched: 3});
    const changed = after(
      begun,
      sketched(sketchOf({})),
      read(extract),
      {kind: 'wanted', id: 1},
      {
        kind: 'changed',
        id: 1,
        mapping: {sexDigits: 'maleFirst'},
      },
    );
    const file = fileOf(changed, 1);
    expect(file?.draft).toEqual({kind: 'reading', progress: null});
    expect(file?.lastRead).toBe(extract);
    expect(file?.isWanted).toBe(false);
  });

  it('remember what was found once it is chosen otherwise, and every question asked once it is answered', () => {
    const first = sketchOf({questions: [question], delimiter: ';'});
    const chosenComma = after(begun, sketched(first), {
      kind: 'changed',
      id: 1,
      mapping: {reading: {delimiter: ','}, sexDigits: 'maleFirst'},
    });
    const file = fileOf(after(chosenComma, sketched(sketchOf({delimiter: ','}))), 1);
    expect(file?.found.delimiter).toBe(';');
    expect(file?.sketch?.reading.delimiter).toBe(',');
    expect(file?.asked).toEqual([question]);
  });

  it('are asked no more what another reading of them asked, once the whole file could be read', () => {
    const wrong = after(begun, sketched(sketchOf({questions: [question]})), {
      kind: 'read',
      id: 1,
      result: {kind: 'questions', questions: [question]},
    });
    expect(fileOf(wrong, 1)?.asked).toEqual([question]);
    const right = after(wrong, {kind: 'changed', id: 1, mapping: {}}, sketched(sketchOf({})), read(extractOf({})));
    expect(fileOf(right, 1)?.asked).toEqual([]);
  });

  it('leave the queue when removed, and when dismissed once they have ended', () => {
    const refused = after(begun, {kind: 'read', id: 1, result: {kind: 'refused', issue: refusal}});
    expect(after(refused, {kind: 'dismissed'}).files.map(({id}) => id)).toEqual([2]);
    expect(after(refused, {kind: 'removed', id: 2}).files.map(({id}) => id)).toEqual([1]);
  });

  it('let go of their rows once they are counted', () => {
    const taken = {population: 'workforce', rows: 1, rejected: 0, replaced: 'the sample'} as const;
    const file = fileOf(after(begun, read(extractOf({})), {kind: 'taken', id: 1, taken}), 1);
    expect(file?.lastRead).toBeNull();
    expect(file?.draft.kind).toBe('reading');
  });
});
