/** Calls once when the page has loaded and is idle and the element is visible. Returns a function that cancels. */
export function whenSeen(element: Element, call: () => void): () => void {
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  let over = false;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    call();
  });
  const watch = () => idle(() => !over && observer.observe(element));
  if (document.readyState === "complete") watch();
  else window.addEventListener("load", watch, { once: true });
  return () => {
    over = true;
    observer.disconnect();
    window.removeEventListener("load", watch);
  };
}
