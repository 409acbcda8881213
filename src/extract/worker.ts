import {areaIndex} from '../catalogue';
import {codeLists} from './codeLists';
import {failureWords} from './failureWords';
import {readExtract} from './readExtract';
import {rejectedFile} from './rejectedFile';
import {sketchFile} from './sketchFile';
import type {Extract} from './types';
import type {ReadRequest, WorkerMessage} from './workerMessages';

/** Progress is shown to a person: more often than this is waste. */
const millisecondsBetweenReports = 100;

/** The memory of an extract's columns, to be handed over instead of copied. */
function buffersOf(extract: Extract): Transferable[] {
  const {snapshot, place, frontline, person, fteHundredths, count} = extract;
  const columns = [extract.dimensions, extract.splits, extract.quantities].flatMap((held) => Object.values(held));
  const arrays = [snapshot, place, frontline, person, fteHundredths, count, ...columns];
  return [...new Set(arrays.flatMap((array) => (array?.buffer instanceof ArrayBuffer ? [array.buffer] : [])))];
}

function send(message: WorkerMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, {transfer});
}

async function answer({task, file, organisation, mapping, kind}: ReadRequest): Promise<void> {
  let last = 0;
  try {
    const context = {areas: areaIndex(organisation), organisation, codes: codeLists};
    const options = {mapping, ...(kind ? {kind} : {})};
    const bytes = {name: file.name, bytes: file};
    if (task === 'sketch') {
      send({kind: 'sketch', result: await sketchFile(bytes, context, options)});
      return;
    }
    if (task === 'rejected') {
      send({kind: 'rejected', blob: await rejectedFile(bytes, context, options)});
      return;
    }
    const result = await readExtract(bytes, context, {
      ...options,
      onProgress: (progress) => {
        const now = performance.now();
        if (now - last < millisecondsBetweenReports) return;
        last = now;
        send({kind: 'progress', progress});
      },
    });
    send({kind: 'result', result}, result.kind === 'accepted' ? buffersOf(result.extract) : []);
  } catch (error) {
    send({kind: 'failed', message: failureWords(error)});
  }
}

self.addEventListener('message', (event: MessageEvent<ReadRequest>) => void answer(event.data));
