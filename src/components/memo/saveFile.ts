// Not by way of `controls/download.ts`: shared with the scenario it becomes a file of its own, which both then load.
/** Gives something to the reader as a file. It is made in the browser and goes nowhere else. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
