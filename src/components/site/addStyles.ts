/** Adds a stylesheet that only an interactive part needs; pages without that part never fetch it. */
export function addStyles(href: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}
