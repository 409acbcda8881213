import {describe, expect, it} from 'vitest';
import type {Mapping, ReadResult} from '../../src/extract';
import {givenMapping} from '../../src/page/stock/givenMapping';
import {createIntake, type IntakePorts} from '../../src/page/stock/intake';
import type {Step} from '../../src/page/stock/intakeState';
import {extractOf, sketchOf} from './intakeExamples';

const staff = new File(['sex\nF\n'], 'staff.csv');
const children = new File(['sex\nF\n'], 'children.csv');
const accepted: ReadResult = {kind: 'accepted', extract: extractOf({})};

/** Ports whose readers answer as told; everything held is listed by name. */
function portsOf(given: Partial<IntakePorts> = {}) {
  const held: string[] = [];
  const ports: IntakePorts = {
    sketch: async () => ({kind: 'sketched', sketch: sketchOf({})}),
    read: async () => accepted,
    hold: async (extract, {file}) => {
      held.push(file.name);
      return {population: extract.kind, rows: extract.rows, rejected: 0, replaced: null};
    },
    differences: () => [],
    changed: () => undefined,
    patience: {sketch: 0, read: 0},
    ...given,
  };
  return {held, intake: createIntake(ports)};
}

const steps = (intake: ReturnType<typeof createIntake>): Step['at'][] => intake.state().files.map(({step}) => step.at);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('createIntake', () => {
  it('takes in certain files one after another, without a click', async () => {
    const {held, intake} = portsOf();
    await intake.takeIn([staff, children]);
    expect(held).toEqual(['staff.csv', 'children.csv']);
    expect(steps(intake)).toEqual(['taken', 'taken']);
  });

  it('holds nothing of an uncertain file until it is used', async () => {
    const {held, intake} = portsOf({read: async () => ({kind: 'accepted', extract: extractOf({unmatched: 2})})});
    await intake.takeIn([staff]);
    expect(steps(intake)).toEqual(['deciding']);
    expect(held).toEqual([]);
    intake.use(1);
    await settled();
    expect(held).toEqual(['staff.csv']);
  });

  it('uses a file that was wanted while it was being read as soon as it is read', async () => {
    const waiting: ((result: ReadResult) => void)[] = [];
    const {held, intake} = portsOf({
      sketch: async () => ({kind: 'sketched', sketch: sketchOf({kind: null})}),
      read: () => new Promise((resolve) => waiting.push(resolve)),
    });
    void intake.takeIn([staff]);
    await settled();
    expect(steps(intake)).toEqual(['deciding']);
    intake.use(1);
    await settled();
    expect(held).toEqual([]);
    for (const finish of waiting) finish(accepted);
    await settled();
    expect(held).toEqual(['staff.csv']);
  });

  it('drops what an earlier decision would have come to: the last one counts', async () => {
    const asked: (string | undefined)[] = [];
    const {intake, held} = portsOf({
      sketch: async () => ({kind: 'sketched', sketch: sketchOf({kind: null})}),
      read: async (_, {mapping}: {mapping: Mapping}) => {
        asked.push(mapping.asAt);
        await settled();
        return accepted;
      },
      patience: {sketch: 1, read: 1},
    });
    void intake.takeIn([staff]);
    await settled();
    intake.change(1, {asAt: '2026-03-31'});
    intake.change(1, {asAt: '2026-09-30'});
    intake.use(1);
    await settled();
    await settled();
    await settled();
    expect(asked).toEqual([undefined, '2026-09-30']);
    expect(held).toEqual(['staff.csv']);
    expect(intake.state().files[0]?.mapping).toEqual({asAt: '2026-09-30'});
  });

  it('cancels a file at whatever point, ends its readers, and goes on with the next', async () => {
    const ended: boolean[] = [];
    const {held, intake} = portsOf({
      read: (file, {signal}) =>
        file === children
          ? Promise.resolve(accepted)
          : new Promise((resolve) => {
              signal.addEventListener('abort', () => {
                ended.push(true);
                resolve({kind: 'cancelled'});
              });
            }),
    });
    void intake.takeIn([staff, children]);
    await settled();
    intake.remove(1);
    await settled();
    expect(ended).toEqual([true]);
    expect(held).toEqual(['children.csv']);
  });

  it('refuses with a sentence where reading or counting fails, and takes in the next file', async () => {
    const {intake} = portsOf({
      read: async (file) => {
        if (file === staff) throw new Error('The disk is gone.');
        return accepted;
      },
      hold: async () => {
        throw new Error('Out of memory.');
      },
    });
    await intake.takeIn([staff, children]);
    const texts = intake.state().files.map(({step}) => (step.at === 'refused' ? step.issue.text : ''));
    expect(texts[0]).toContain('staff.csv could not be read: The disk is gone.');
    expect(texts[1]).toContain('children.csv was read but could not be counted: Out of memory.');
    expect(texts[1]).toContain('The earlier figures stay.');
  });

  it('applies a mapping file to the extracts it was made for, and to no other', async () => {
    const mapping: Mapping = {kind: 'workforce', columns: [{heading: 'Sex', column: 'sex'}]};
    const {intake} = portsOf({
      sketch: async (file) => ({kind: 'sketched', sketch: sketchOf(file === children ? {kind: 'caseload'} : {})}),
    });
    await intake.takeIn([staff, children], Promise.resolve([givenMapping('staff.mapping.json', mapping)]));
    expect(intake.state().files.map(({applied}) => applied?.fileName ?? null)).toEqual(['staff.mapping.json', null]);
  });

  it('forgets every file, and drops what was being read', async () => {
    const {held, intake} = portsOf({
      read: (_, {signal}) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve({kind: 'cancelled'}))),
    });
    void intake.takeIn([staff]);
    await settled();
    intake.forget();
    await settled();
    expect(intake.state().files).toEqual([]);
    expect(held).toEqual([]);
  });
});
