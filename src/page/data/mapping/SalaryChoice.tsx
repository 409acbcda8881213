import {useState} from 'react';
import {Button} from 'react-aria-components';
import type {Mapping, Sketch} from '../../../extract';
import {withHourlyFromSalary} from './mappingEdits';

/** Hourly pay is worked out from a yearly salary only when somebody says so, and what full time is. */
export function SalaryChoice(props: {sketch: Sketch; mapping: Mapping; onChange: (mapping: Mapping) => void}) {
  const {sketch, mapping, onChange} = props;
  const [typed, setTyped] = useState('37');
  const has = (column: string) => sketch.columns.some((match) => match.column === column);
  if (!has('annual_salary') || has('hourly_pay')) return null;
  const hours = Number(typed);
  const isHours = hours >= 1 && hours <= 100;
  const {hourlyFromSalary} = mapping;
  return (
    <div className="mapping-note salary">
      {hourlyFromSalary ? (
        <>
          <p>
            Hourly pay is worked out from the yearly salary at {hourlyFromSalary.weeklyHours} hours a week, full time.
          </p>
          <Button className="button" onPress={() => onChange(withHourlyFromSalary(mapping, null))}>
            Do not work it out
          </Button>
        </>
      ) : (
        <>
          <p>There is a yearly salary and no hourly pay. Work it out, for the pay gap?</p>
          <label>
            Hours a week, full time
            <input
              type="number"
              min={1}
              max={100}
              step={0.25}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <Button
            className="button"
            aria-disabled={!isHours}
            onPress={() => {
              if (isHours) onChange(withHourlyFromSalary(mapping, hours));
            }}
          >
            Work out hourly pay
          </Button>
        </>
      )}
    </div>
  );
}
