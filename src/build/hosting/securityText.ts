/** Whom somebody tells that the site is not safe, and until when that holds. */
interface SecurityContact {
  /** `mailto:…`, `tel:…` or `https://…`. */
  contact: string;
  /** The last day that it holds, as 2027-06-30. */
  verloopt: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days ahead of the last that the build begins to warn. */
const WARN_DAYS = 30;
/** RFC 9116 asks for less than a year, so that nobody is sent to somebody who left. */
const MOST_DAYS = 366;

/** The text of `/.well-known/security.txt` (RFC 9116). */
export function securityText({ contact, verloopt }: SecurityContact, origin: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${verloopt}T23:59:59Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/**
 * What is wrong with the setting on a day, or soon will be: one sentence each.
 * @param today as 2027-06-30
 */
export function securityContactProblems({ contact, verloopt }: SecurityContact, today: string): string[] {
  const problems: string[] = [];
  if (!/^(mailto:[^@\s]+@[^@\s]+|tel:\+[\d-]+|https:\/\/\S+)$/.test(contact))
    problems.push(`"${contact}" is no contact: write mailto:, tel: or https:// before it`);
  else if (/\.example\b/.test(contact)) problems.push(`${contact} is an example: write who is told that the site is not safe`);
  const days = daysBetween(today, verloopt);
  if (Number.isNaN(days)) problems.push(`"${verloopt}" is no day: write it as 2027-06-30`);
  else if (days < 0) problems.push(`it ran out on ${verloopt}: look whether the contact still holds, and choose a new day`);
  else if (days <= WARN_DAYS)
    problems.push(`it runs out on ${verloopt}, in ${days} days: look whether the contact still holds, and choose a new day`);
  else if (days > MOST_DAYS) problems.push(`${verloopt} is more than a year away: nobody knows who answers then`);
  return problems;
}

function daysBetween(from: string, to: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(to)) return NaN;
  const day = new Date(`${to}T00:00:00Z`);
  // 30 February is read as a day of March.
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(to)) return NaN;
  return Math.round((day.getTime() - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
