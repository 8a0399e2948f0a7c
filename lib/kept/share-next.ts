/**
 * A read that many ask for at once, made once for all who asked before it began: nobody is told what was read before they asked.
 */
export function shareNext<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;
  return () => {
    if (next !== null) return next;
    const begin = (): Promise<T> => {
      next = null;
      const answer = read();
      running = answer;
      const end = () => {
        if (running === answer) running = null;
      };
      answer.then(end, end);
      return answer;
    };
    if (running === null) return begin();
    next = running.then(begin, begin);
    return next;
  };
}
