import {areaIndex} from '../../catalogue';
import {failureWords} from '../failureWords';
import {readBaselineCsv} from './readBaselineCsv';
import type {BaselineMessage, BaselineRequest} from './workerMessages';

/** Progress is shown to a person: more often than this is waste. */
const millisecondsBetweenReports = 100;

function send(message: BaselineMessage): void {
  self.postMessage(message, {transfer: []});
}

async function answer({file, organisation}: BaselineRequest): Promise<void> {
  let last = 0;
  try {
    const result = await readBaselineCsv(
      {name: file.name, bytes: file},
      {areas: areaIndex(organisation)},
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

self.addEventListener('message', (event: MessageEvent<BaselineRequest>) => void answer(event.data));
