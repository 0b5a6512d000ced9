/** The address of a page as a file for paper: `/voor/raadsleden.pdf` for `/voor/raadsleden/`. */
export function pdfAddress(address: string): string {
  return `${address.slice(0, -1)}.pdf`;
}
