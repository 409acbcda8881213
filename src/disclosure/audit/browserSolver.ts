import {ContradictionError} from './linearSystem';
import type {Solver} from './solver';
import type {SolverReply, SolverRequest} from './workerMessages';

type Question = SolverRequest extends infer Request
  ? Request extends SolverRequest
    ? Omit<Request, 'number'>
    : never
  : never;

interface Waiting {
  readonly resolve: (reply: SolverReply) => void;
  readonly reject: (error: Error) => void;
}

/** HiGHS in a worker of its own, which ends when closed: the page stays responsive while it solves. */
export function openBrowserSolver(): Solver {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module', name: 'audit'});
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const failAll = (message: string): void => {
    for (const {reject} of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('error', (event) => {
    failAll(event.message || 'The part of Stocktake that audits tables did not start. Reload the page.');
  });
  worker.addEventListener('message', ({data}: MessageEvent<SolverReply>) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.kind === 'contradiction') one?.reject(new ContradictionError(data.message));
    else if (data.kind === 'failed') one?.reject(new Error(data.message));
    else one?.resolve(data);
  });
  const ask = (question: Question): Promise<SolverReply> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, {resolve, reject});
      worker.postMessage({...question, number: asked}, {transfer: []});
    });
  return {
    async solveLp(text) {
      const reply = await ask({kind: 'lp', text});
      if (reply.kind !== 'lp') throw new Error('The solver answered another question');
      return reply.answer;
    },
    async extremes(system, wanted, whole) {
      const reply = await ask({kind: 'extremes', system, wanted, whole});
      if (reply.kind !== 'extremes') throw new Error('The solver answered another question');
      return {lp: reply.lp, integer: reply.integer};
    },
    close() {
      worker.terminate();
      failAll('The audit was stopped.');
    },
  };
}
