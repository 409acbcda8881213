import {assert, property, string} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultSlice, parseSlice, sliceHref, type Slice} from '../../src/slice';

describe('sliceHref and parseSlice', () => {
  it('write the start page as nothing but a question mark', () => {
    expect(sliceHref(defaultSlice)).toBe('?');
  });

  it('are each other’s inverse', () => {
    const slice: Slice = {
      ...defaultSlice,
      page: 'map',
      area: 'E09000030',
      snapshot: '2026-09-30',
      by: 'religion',
      open: ['asian', 'black'],
      detail: 'drill',
      level: 'localAuthority',
      category: 'muslim',
      show: 'gap',
      layout: 'hex',
      ranges: false,
    };
    expect(parseSlice(sliceHref(slice)).slice).toEqual(slice);
  });

  it('carry an opened line of enquiry and what its lists are narrowed to', () => {
    const slice: Slice = {
      ...defaultSlice,
      page: 'lines',
      line: 'staff-community.all.ethnicGroup.asian.E92000001',
      list: 'beside',
      about: 'religion',
      inside: 'serviceArea',
      gap: 'lower',
      moved: 'new',
      status: 'agreed',
      pinned: true,
      unowned: true,
    };
    expect(parseSlice(sliceHref(slice))).toEqual({slice, notUnderstood: []});
    const odd = '?page=lines&line=a.b.c.d.<script>&status=better&about=shoes';
    expect(parseSlice(odd).notUnderstood).toEqual(['line', 'about', 'status']);
    expect(parseSlice(odd).slice).toMatchObject({line: null, about: null, status: null});
  });

  it('carry what a characteristic is broken down by, and refuse what nobody knows', () => {
    for (const split of ['grade', 'application_type', 'own_team_2', 'by:sex'] as const) {
      expect(parseSlice(sliceHref(defaultSlice, {split}))).toEqual({
        slice: {...defaultSlice, split},
        notUnderstood: [],
      });
    }
    expect(sliceHref(defaultSlice, {split: 'role'})).toBe('?');
    for (const odd of ['by:shoes', 'own_', 'own_<b>', 'leave_reason', 'by:']) {
      expect(parseSlice(`?split=${encodeURIComponent(odd)}`)).toEqual({slice: defaultSlice, notUnderstood: ['split']});
    }
  });

  it('leave defaults out of the link', () => {
    expect(sliceHref(defaultSlice, {page: 'characteristic', by: 'disability'})).toBe(
      '?page=characteristic&by=disability',
    );
  });

  it('fall back and say so when a value is unknown', () => {
    const {slice, notUnderstood} = parseSlice('?page=secret&by=shoeSize&area=A15&snapshot=31-03-2026');
    expect(slice).toEqual({...defaultSlice, area: 'A15'});
    expect(notUnderstood).toEqual(['page', 'snapshot', 'by']);
  });

  it('never throw, whatever the text', () => {
    assert(
      property(string(), (text) => {
        expect(parseSlice(text).slice.page).toBeTypeOf('string');
      }),
    );
    expect(parseSlice('?area=%E0%A4%A').slice.area).toBe(defaultSlice.area);
    expect(parseSlice('?page=__proto__').slice.page).toBe('stocktake');
  });
});
