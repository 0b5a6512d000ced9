/** A tab that changes what is kept holds this. */
const LOCK = 'wegwijzer-onderweg';

/** Does work that no other tab does at the same time; undefined, and nothing done, where another is at it. */
export async function holding<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks ? locks.request(LOCK, { ifAvailable: true }, async (held) => (held === null ? undefined : work())) : work();
}

/** Whether the browser can keep anything of the site. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Asks the browser not to clear what is kept. Firefox asks the reader in turn, and waits for an answer as long as it takes: nobody waits for it here. */
export function askToStay(): void {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  storage?.persist?.().catch(() => undefined);
}

/** Whether the reader wants nothing kept, or the browser remembers nothing. @param key where that stands */
export function isRefused(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

/** Bytes that the browser still has for the site; undefined where it does not say. */
export async function freeRoom(): Promise<number | undefined> {
  const { quota, usage } = (await (navigator.storage as Partial<StorageManager> | undefined)?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}
