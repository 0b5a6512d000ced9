/** Lets the browser do first what it has to do, such as answer the reader. */
export function nextTask(): Promise<void> {
  return new Promise((then) => setTimeout(then));
}
