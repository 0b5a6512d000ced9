/** The file that a host answers an address with: `/modellen/` has `modellen/index.html`, `/data/feiten.csv` has `data/feiten.csv`. */
export function fileOfAddress(path: string): string {
  const file = path.replace(/^\//, '');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/**
 * The way from one file to another, both as paths from the folder that holds them, with slashes between:
 * from `modellen/index.html` to `index.html` it is `../index.html`. A file leads to itself by its own name.
 */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const shared = here.findIndex((folder, index) => folder !== there[index] || index === there.length - 1);
  const common = shared === -1 ? here.length : shared;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
