import {useEffect, useRef} from 'react';
import {Button} from 'react-aria-components';
import type {Stock} from '../stock/createStock';
import {openFile, type IntakeFile} from '../stock/intakeState';
import {replacedBy, type StockState} from '../stock/stockState';
import {IntakeQueue} from './IntakeQueue';
import {MappingScreen} from './mapping/MappingScreen';
import './intake.css';

/** Files on their way in: the queue, and the mapping of the one that is being decided. */
export function Intake({stock, state}: {stock: Stock; state: StockState}) {
  const {intake} = state;
  const open = openFile(intake);
  const openId = open?.id ?? null;
  const queue = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (openId === null) return undefined;
    const frame = queue.current;
    // The screen that had the focus is gone: what became of the file is said here, unless the next screen takes it.
    return () => frame?.focus();
  }, [openId]);
  const replaces = (file: IntakeFile): string | null => {
    const kind = file.lastRead?.kind ?? file.sketch?.kind ?? null;
    return kind === null || file.isAgain ? null : replacedBy(state, kind);
  };
  return (
    <>
      <div ref={queue} tabIndex={-1} className="queue-frame">
        <IntakeQueue
          {...{intake, openId, replaces}}
          actions={{onOpen: stock.intake.open, onCancel: stock.intake.remove, onDismiss: stock.intake.dismiss}}
        />
        {intake.ready && (
          <div className="intake" role="status">
            <p>
              <b>{intake.ready.fileName}</b> is ready: it is applied to the next file that it fits.
            </p>
            <Button className="button" onPress={() => stock.intake.makeReady(null)}>
              Let go of it
            </Button>
          </div>
        )}
      </div>
      {open && (
        <MappingScreen
          key={open.id}
          file={open}
          replaces={replaces(open)}
          onChange={(mapping) => stock.intake.change(open.id, mapping)}
          onUse={() => stock.intake.use(open.id)}
          onCancel={() => stock.intake.remove(open.id)}
          onOpenMapping={(file) => void stock.applyMapping(open.id, file)}
        />
      )}
    </>
  );
}
