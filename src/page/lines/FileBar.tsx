import {useRef, useState} from 'react';
import {Button, FileTrigger} from 'react-aria-components';
import {saveText} from '../../chart';
import {countLabel, dateLabel, recordDate, type FollowUps, type StocktakeRecord} from '../../view';
import {differing, followUps, unsavedChanges, useFollowUps, withRecord} from '../stock/followUps';
import {followUpFile, followUpFileName, followUpLimits} from './followUpFile';
import {OpenQuestion} from './OpenQuestion';
import {readFollowUpFile} from './readFollowUpFile';

interface FileBarProps {
  /** The page's area by name: in the file's own name. */
  place: string;
  isExact: boolean;
  /** The stocktake looked at, as a file keeps it; null while it is not there, and of exact figures. */
  record: () => StocktakeRecord | null;
}

interface Said {
  readonly text: string;
  readonly isRefusal: boolean;
  /** What was kept then: after the next edit it is no longer said. */
  readonly of: FollowUps;
}

interface Asked {
  readonly fileName: string;
  readonly opened: FollowUps;
}

const exactReason = 'Turn exact figures off to save: a file of lines holds protected figures only.';

/** The reader's file: what of it is open, what is not saved, and how to open, save and undo. */
export function FileBar({place, isExact, record}: FileBarProps) {
  const state = useFollowUps();
  const [said, setSaid] = useState<Said | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const bar = useRef<HTMLElement>(null);
  const {kept, fileName, undoes} = state;
  const unsaved = unsavedChanges(state);
  const say = (text: string, isRefusal = false): void => setSaid({text, isRefusal, of: followUps.state().kept});
  const current = said?.of === kept ? said : null;

  function take({fileName: name, opened}: Asked, how: 'replace' | 'merge'): void {
    followUps.open(name, opened, how);
    setAsked(null);
    say(`${name} is open: ${heldWords(opened)}.`);
  }

  async function open(file: File): Promise<void> {
    setAsked(null);
    const text =
      file.size > 4 * followUpLimits.characters ? 'x'.repeat(followUpLimits.characters + 1) : await file.text();
    const result = readFollowUpFile(text);
    if (result.kind === 'refused') {
      say(`${file.name} was not opened. ${result.sentence} What is here has not changed.`, true);
      return;
    }
    const next = {fileName: file.name, opened: result.followUps};
    const held = followUps.state().kept;
    if (held.lines.size === 0 && held.records.length === 0) take(next, 'replace');
    else {
      setSaid(null);
      setAsked(next);
    }
  }

  function save(): void {
    if (isExact) {
      say(exactReason, true);
      return;
    }
    const present = record();
    if (present === null) {
      say('The figures are still being counted. Save again in a moment.', true);
      return;
    }
    const whole = withRecord(kept, present);
    const name = followUpFileName(place, recordDate(present));
    saveText(name, followUpFile(whole));
    followUps.saved(name, whole);
    say(`Saved as ${name}, in your downloads.`);
  }

  return (
    <section className="lines-file" aria-label="Your file of lines" ref={bar} tabIndex={-1}>
      <div className="lines-file-bar">
        <p>
          <b>{fileName ?? 'No file is open'}</b>{' '}
          {(kept.lines.size > 0 || kept.records.length > 0) && <span className="muted">{heldWords(kept)}.</span>}{' '}
          {unsaved > 0 && (
            <strong className="lines-unsaved">
              Not saved: {countLabel(unsaved)} {unsaved === 1 ? 'change' : 'changes'}
            </strong>
          )}
          <span className="lines-file-where">Pins, notes and owners live in a file you keep, not on this device.</span>
        </p>
        <div className="lines-file-actions">
          <Button
            className="button"
            aria-disabled={undoes === null}
            onPress={() => {
              if (undoes === null) return;
              followUps.undo();
              say(`Undone: ${undoes}.`);
            }}
          >
            Undo{undoes !== null && <span className="visually-hidden">: {undoes}</span>}
          </Button>
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(list) => {
              const [chosen] = list ?? [];
              if (chosen) void open(chosen);
            }}
          >
            <Button className="button">Open a file</Button>
          </FileTrigger>
          <Button className={`button${unsaved > 0 ? ' button-primary' : ''}`} aria-disabled={isExact} onPress={save}>
            Save to a file
          </Button>
        </div>
      </div>
      {isExact && <p className="small">{exactReason}</p>}
      {asked && (
        <OpenQuestion
          fileName={asked.fileName}
          opened={heldWords(asked.opened)}
          here={heldWords(kept)}
          unsaved={unsaved}
          differing={differing(kept, asked.opened)}
          onAnswer={(answer) => {
            if (answer === 'cancel') setAsked(null);
            else take(asked, answer);
            bar.current?.focus();
          }}
        />
      )}
      <p
        className={current?.isRefusal ? 'lines-said is-refusal' : 'lines-said'}
        role={current?.isRefusal ? 'alert' : 'status'}
      >
        {current?.text}
      </p>
    </section>
  );
}

/** '12 lines followed; stocktake of 31 March 2026'. */
function heldWords({lines, records}: FollowUps): string {
  const followed = `${countLabel(lines.size)} ${lines.size === 1 ? 'line' : 'lines'} followed`;
  const last = records.at(-1);
  if (!last) return followed;
  const date = dateLabel(recordDate(last));
  return records.length === 1
    ? `${followed}; the stocktake of ${date}`
    : `${followed}; ${countLabel(records.length)} stocktakes, the last of ${date}`;
}
