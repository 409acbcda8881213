import {Button} from 'react-aria-components';
import type {Before} from '../stock/stockState';

/** Undoes the latest load: what was there before is still in memory until something else changes. */
export function PutBack({before, onPutBack}: {before: Before | null; onPutBack: () => void}) {
  if (!before || before.words === 'nothing') return null;
  return (
    <Button className="button" onPress={onPutBack}>
      Put back what was loaded before: {before.words}
    </Button>
  );
}
