import type { Cost } from '../benchmarkBuild/measure.ts';

/** A file of a built site: the hash of its bytes, and of its bytes without the address of the site. */
export interface BuiltFile {
  path: string;
  bytes: number;
  hash: string;
  butAddress: string;
}

/** A site that was built. */
export interface MeasuredSite {
  id: string;
  cost: Cost;
  files: readonly BuiltFile[];
}

const MB = 1e6;

/** What the sites cost together, and what they share, in lines with their units. */
export function reportScale(sites: readonly MeasuredSite[]): string {
  const all = sites.flatMap(({ files }) => files);
  const [first, ...others] = sites.map(({ cost }) => cost.cpuSeconds);
  const sizes = sites.map(({ files }) => total(files));
  return [
    `sites: ${sites.length}`,
    `CPU of the first, which makes pictures and spreadsheets anew: ${(first ?? 0).toFixed(1)} s`,
    ...(others.length > 0
      ? [
          `CPU of each further one, mean: ${mean(others).toFixed(1)} s (${Math.min(...others).toFixed(1)} to ${Math.max(...others).toFixed(1)})`,
        ]
      : []),
    `peak memory, highest: ${Math.max(...sites.map(({ cost }) => cost.peakMiB)).toFixed(0)} MiB`,
    `files a site, mean: ${mean(sites.map(({ files }) => files.length)).toFixed(0)}`,
    `size a site, mean: ${(mean(sizes) / MB).toFixed(1)} MB`,
    `all sites together: ${(total(all) / MB).toFixed(1)} MB; each file that is the same kept once: ${(total(once(all, 'hash')) / MB).toFixed(1)} MB`,
    `the same but for the address of the site: ${(total(once(all, 'butAddress')) / MB).toFixed(1)} MB`,
    ...kinds(sites),
  ].join('\n');
}

/** How many of the files of the second site the first has too, by folder. */
function kinds([first, second]: readonly MeasuredSite[]): string[] {
  if (!first || !second) return [];
  const [hashes, butAddress] = (['hash', 'butAddress'] as const).map((key) => new Set(first.files.map((file) => file[key])));
  return [...Map.groupBy(second.files, ({ path }) => (path.includes('/') ? `${path.split('/')[0] ?? ''}/` : '(root)'))].map(
    ([folder, files]) => {
      const [same, alike] = [files.filter(({ hash }) => hashes?.has(hash)), files.filter((file) => butAddress?.has(file.butAddress))];
      return `  ${folder} ${files.length} files, ${(total(files) / MB).toFixed(2)} MB; same at the first: ${same.length}, but for the address: ${alike.length}`;
    },
  );
}

function once(files: readonly BuiltFile[], key: 'hash' | 'butAddress'): BuiltFile[] {
  return [...new Map(files.map((file) => [file[key], file])).values()];
}

function total(files: readonly BuiltFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
