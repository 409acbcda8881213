import {organisation} from '../catalogue';
import type {Slice} from './types';

/** Where the app opens: the whole nation, latest snapshot, like for like. */
export const defaultSlice: Slice = {
  page: 'stocktake',
  area: organisation.nation,
  snapshot: null,
  since: null,
  residents: 'likeForLike',
  staff: 'all',
  by: 'ethnicGroup',
  detail: 'broad',
  open: [],
  ranges: true,
  population: 'caseload',
  category: null,
  level: 'serviceArea',
  show: 'ratio',
  layout: 'map',
  against: null,
  split: 'role',
  comparator: null,
  line: null,
  list: null,
  about: null,
  inside: null,
  gap: null,
  moved: null,
  status: null,
  pinned: false,
  unowned: false,
};
