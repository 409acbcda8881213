import {attackExactly} from './attackExactly';
import {attackWorld, nothingAttacked, type Attacked} from './attackWalks';
import {gates} from './gates';

const walksPerWorld = 10;

/** Attacks walks through random worlds and prints what came of it; throws where a figure is left fewer counts than promised. */
export async function stress(walks: number, gate: keyof typeof gates = 'nearestLinked'): Promise<void> {
  const onPages = nothingAttacked();
  const onWalks = nothingAttacked();
  const begun = Date.now();
  for (let world = 0; onWalks.walks < walks; world += 1) {
    attackWorld(10_000 + world, gates[gate], Math.min(walksPerWorld, walks - onWalks.walks), onPages, onWalks);
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`${gates[gate].name}: ${onWalks.walks} walks, ${onWalks.pages} pages, ${seconds} s`);
  report('within a page', onPages);
  report('over a walk', onWalks);
  const exact = {withheld: 0, tighter: 0, one: 0, two: 0};
  const exactWalks = Math.ceil(walks / 20);
  for (let world = 0; world * 2 < exactWalks; world += 1) await attackExactly(10_000 + world, gates[gate], 2, exact);
  console.log(`all sums at once, ${exactWalks} walks: ${JSON.stringify(exact)}`);
  if (exact.one > 0) throw new Error('A withheld figure is determined by all the sums at once');
  if (tight(onPages, 3) > 0 || tight(onWalks, 2) > 0 || onPages.missed + onWalks.missed > 0) {
    throw new Error('A withheld figure is left fewer counts than promised, or the intruder was wrong');
  }
}

function tight({widths}: Attacked, counts: number): number {
  return widths.slice(0, counts).reduce((sum, count) => sum + (count ?? 0), 0);
}

function report(where: string, attacked: Attacked): void {
  const {figures, withheld, widths, zeros, zerosKnown, missed, examples} = attacked;
  const spread = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((width) => `${width}: ${widths[width] ?? 0}`).join(', ');
  console.log(`${where}: ${figures} figures seen, ${withheld} withheld figures of people attacked`);
  console.log(`  counts each could still be (12 is 12 or more): ${spread}`);
  console.log(
    `  withheld zeros ${zeros}, known to be none ${zerosKnown}; truths outside the intruder's range ${missed}`,
  );
  for (const example of examples) console.log(`  ${example}`);
}
