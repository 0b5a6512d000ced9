/** What a reader reports a mistake in. */
export interface Reported {
  /** The title of the page. */
  title: string;
  /** Its whole address. */
  address: string;
  /** The figure, where the page is about one: its id and what it says. */
  figure?: { id: string; says: string } | undefined;
  /** The edition that the reader sees. */
  edition: string;
}

/** An address that opens a message about a mistake, with what was reported filled in; the reader writes the rest. */
export function reportAddress(to: string, { title, address, figure, edition }: Reported): string {
  const lines = [
    `Bladzijde: ${title}`,
    `Adres: ${address}`,
    ...(figure ? [`Cijfer: ${figure.id} (${figure.says})`] : []),
    `Versie: ${edition}`,
    '',
    'Wat klopt er niet?',
    '',
    'Hoe weet u dat? (een bron, een datum)',
    '',
  ];
  const subject = `Fout op de Wegwijzer: ${figure?.id ?? title}`;
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

/** An address that opens a message about a barrier: where it is, and what the reader needs, to fill in. */
export function barrierAddress(to: string, edition: string): string {
  const lines = [
    'Op welke bladzijde liep u vast?',
    '',
    'Wat wilde u doen, en wat lukte niet?',
    '',
    'Welk apparaat, welke browser en welk hulpmiddel gebruikt u?',
    '',
    'Hoe wilt u de informatie liever krijgen?',
    '',
    `Versie: ${edition}`,
    '',
  ];
  return `mailto:${to}?subject=${encodeURIComponent('Ik kan iets niet gebruiken op de Wegwijzer')}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
