import DataLoader from 'dataloader';
import { withObserved } from '../../engines/workflow/observe.js';
import type { State } from '../../engines/workflow/state.js';
import type { DocumentRequest } from '../document/file-links.js';
import { caller, type Request } from '../identity/request.js';
import { isObserving, type ObservedCase, type Observer, observedFactsOf } from './observe-port.js';

/** A request of this module's resolvers: the composition says who observes cases, and which ways to sign there are. */
export interface CaseRequestContext extends Request, Pick<DocumentRequest, 'signatureMethods'> {
  readonly observers: readonly Observer[];
}

type Loader = DataLoader<ObservedCase, State, string>;
const loaders = new WeakMap<CaseRequestContext, Loader>();

/** The state with what is seen beside the case now; all cases of one answer are looked at together. */
export function seenNow(request: CaseRequestContext, one: ObservedCase): Promise<State> {
  if (!isObserving(one.definition)) return Promise.resolve(one.state);
  const known = loaders.get(request);
  const loader = known ?? loaderFor(request);
  if (!known) loaders.set(request, loader);
  return loader.load(one);
}

function loaderFor(request: CaseRequestContext): Loader {
  const { institutionId } = caller(request);
  const { gateway, clock } = request.runner;
  const work = {
    institutionId,
    now: clock.now(),
    query: <R extends object>(sql: string, values?: readonly unknown[]) => gateway.read<R>(institutionId, sql, values),
  };
  return new DataLoader<ObservedCase, State, string>(
    async (cases) => {
      const facts = await observedFactsOf(request.observers, work, cases);
      return cases.map(({ id, definition, state }) => withObserved(definition, state, facts.get(id) ?? {}));
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
