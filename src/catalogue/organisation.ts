import type {Organisation} from './types';

type Words = Omit<Organisation, 'serviceAreas' | 'serviceAreaNote'>;
type Places = Pick<Organisation, 'serviceAreas' | 'serviceAreaNote'>;

const words = import.meta.glob<Words>('../../data/organisation/*/organisation.json', {eager: true, import: 'default'});
const places = import.meta.glob<Places>('../../data/organisation/*/service-areas.json', {
  eager: true,
  import: 'default',
});

function only<T>(files: Readonly<Record<string, T>>, kind: string): T {
  const [file, another] = Object.values(files);
  if (file === undefined || another !== undefined) throw new Error(`data/organisation needs exactly one ${kind} file`);
  return file;
}

/** Whose staff and children these are: the one organisation under data/organisation. */
export const organisation: Organisation = {
  ...only(words, 'organisation.json'),
  ...only(places, 'service-areas.json'),
};
