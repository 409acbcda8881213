import {failureWords} from '../failureWords';
import {readComparatorCsv} from './readComparatorCsv';
import type {ComparatorMessage, ComparatorRequest} from './workerMessages';

/** Progress is shown to a person: more often than this is waste. */
const millisecondsBetweenReports = 100;

function send(message: ComparatorMessage): void {
  self.postMessage(message, {transfer: []});
}

async function answer({file}: ComparatorRequest): Promise<void> {
  let last = 0;
  try {
    const result = await readComparatorCsv(
      {name: file.name, bytes: file},
      {
        onProgress: (progress) => {
          const now = performance.now();
          if (now - last < millisecondsBetweenReports) return;
          last = now;
          send({kind: 'progress', progress});
        },
      },
    );
    send({kind: 'result', result});
  } catch (error) {
    send({kind: 'failed', message: failureWords(error)});
  }
}

self.addEventListener('message', (event: MessageEvent<ComparatorRequest>) => void answer(event.data));
