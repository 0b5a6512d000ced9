/** Addresses on other sites in the text of a file, with their place: "src/site.ts:6: https://…". */
export function outsideAddresses(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(/https?:\/\/[\w.-]+[^\s"'`<>)]*/g)].map(([found]) => `${file}:${index + 1}: ${found}`));
}
