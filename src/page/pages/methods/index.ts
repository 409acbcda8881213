/** Every method that a figure of the app uses, by theme, in the order a reader meets them. */
import {areas} from './areas';
import {caseload} from './caseload';
import {change} from './change';
import {disclosure} from './disclosure';
import {enquiry} from './enquiry';
import {groups} from './groups';
import {residents} from './residents';
import {shares} from './shares';
import {staff} from './staff';
import type {MethodTheme} from './types';

export const themes: readonly MethodTheme[] = [
  shares,
  residents,
  groups,
  areas,
  change,
  enquiry,
  staff,
  caseload,
  disclosure,
];
