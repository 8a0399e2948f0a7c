/**
 * Coalesces concurrent reads: a call made while a read is running shares the read that follows it, so nobody gets a value
 * read before they asked.
 */
export function coalesceReads<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    next = null;
    const value = read();
    const end = () => {
      if (running === value) running = null;
    };
    running = value;
    value.then(end, end);
    return value;
  };
  return () => {
    if (next !== null) return next;
    if (running === null) return begin();
    next = running.then(begin, begin);
    return next;
  };
}

/** Concurrent calls with one key share one run; nothing is remembered once it has ended. */
export function singleFlight<T>(): (key: string, run: () => Promise<T>) => Promise<T> {
  const flights = new Map<string, Promise<T>>();
  return (key, run) => {
    const flight = flights.get(key) ?? run().finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
}
