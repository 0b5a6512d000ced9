/** What the worker uses of its surroundings: the types of a page, which the rest of the project has, do not know them. */
export interface WorkerScope {
  registration: { scope: string };
  location: Location;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window'; includeUncontrolled?: boolean }) => Promise<readonly WorkerClient[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof WorkerEvents>(name: Name, act: (event: WorkerEvents[Name]) => void) => void;
}

interface WorkerClient {
  id: string;
  url: string;
}

interface WorkerEvents {
  install: LongEvent;
  activate: LongEvent;
  message: LongEvent & { data: unknown; source: { postMessage: (message: unknown) => void } | null };
  fetch: AskedEvent;
}

/** An event that keeps the worker running until all that it waits for is done. */
interface LongEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page, which the worker may answer. */
export interface AskedEvent extends LongEvent {
  request: Request;
  /** The page that asks; empty for a page that is opened. */
  clientId: string;
  /** The page that comes of it, where one is opened; not every browser says. */
  resultingClientId?: string;
  respondWith: (answer: Promise<Response>) => void;
}
