import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import {extremesBy, solvedBy} from './highsSolver';
import {ContradictionError} from './linearSystem';
import type {SolverReply, SolverRequest} from './workerMessages';

/** Built, the address is relative to the page's folder or to this script's; either way it is of our own origin. */
const loading = loadHighs({locateFile: () => new URL(wasmUrl, import.meta.url).href});

async function replyTo(request: SolverRequest): Promise<SolverReply> {
  const {number} = request;
  try {
    const highs = await loading;
    if (request.kind === 'lp') return {kind: 'lp', number, answer: solvedBy(highs, request.text)};
    return {kind: 'extremes', number, ...extremesBy(highs, request.system, request.wanted, request.whole)};
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The solver failed.';
    return {kind: error instanceof ContradictionError ? 'contradiction' : 'failed', number, message};
  }
}

self.addEventListener('message', ({data}: MessageEvent<SolverRequest>) => {
  void replyTo(data).then((reply) => self.postMessage(reply, {transfer: []}));
});
