import { describe, expect, it } from 'vitest';
import { corpus } from './corpus.ts';

/** The parts of each document that a place begins with, or between « » names: as a person finds them in it. */
const PARTS: Readonly<Record<string, RegExp>> = {
  collegebrief: /^(eerste (alinea|bladzijde)|tweede (alinea|bladzijde)|slotalinea|lijst van bijlagen|voetnoot bij de eerste alinea|ondertekening|kop van de brief)/,
  verslag: /^§ (1\.[12]|2\.[1245]|2\.3(\.[123])?)(?![\d.]*\d)/,
  'iroko-notitie': /^§ [1-9](?!\d)/,
  'iroko-presentatie':
    /«(Opzet korte presentatie|Voor 2015|Aanleidingen Participatiewet|Invoering Participatiewet in 2015|Ontwikkeling doelgroep|Ontwikkelingen vanaf 2015|Uitvoeringsmodaliteiten Pwet en Wsw|Functionaliteiten sociale infrastructuur Participatiewet|Belangrijke knelpunten|Waarnemingen|Maatregelen Rijksoverheid)»/,
  'werkzaak-presentatie':
    /«(Gemeenschappelijke regeling|Welke type bedrijfsmodel is Werkzaak\?|Functionaliteiten voor een goed werkende arbeidsmarkt voor de doelgroep van de P-wet|Wat doet Werkzaak ook aan ontwikkeling|Op welke punten is Werkzaak succesvol\?|Realisatie KPI’s Werkzaak Rivierenland|Bijdrage 2024|Ontwikkelbedrijf van de toekomst)»|^titeldia$/,
  'am-match-presentatie':
    /«(AM match|Historie, van productie naar dienstverlener|Huidige opdracht AM match|Missie en visie|Inclusiviteit op de arbeidsmarkt|Ontwikkeling van de doelgroep in begeleiding|Met een beetje aanpassing en faciliteiten|Aandachtspunten|Interessant om te volgen)»|^dia over kennis en kunde van AM match|^titeldia$|^voet van de dia’s/,
  'kamerbrief-juli-2023':
    /^(kop van de brief|eerste (en tweede )?alinea|bladzijden vóór «Inhoud van deze brief»|Inhoud van deze brief|Onderzoek infrastructuur sociaal ontwikkelbedrijven|Uitkomsten onderzoek|Impuls infrastructuur sociaal ontwikkelbedrijven|Beschut werk|Onderzoek financiering beschut werk|Doorgroeien van dagbesteding naar werk|Aanbeveling [1-8] van Significant|Aanbevelingen over de infrastructuur|Aanbevelingen van de Beleidsonderzoekers en Berenschot|Aanvullende stappen om beschut werk verder te stimuleren|Extra investeringen in beschut werk per 2024|Andere verdeling van de plaatsen en middelen|Extra banen voor mensen met beschut werk en de banenafspraak|Tot slot)/,
};

/** What of a later source a place can name: the beginning that was read, or a heading, a table or a paragraph in it, between « ». */
const LATER_PARTS = /^(titel|kop|inleiding|begin van de bladzijde|begin van het stuk|(kop|alinea|tabel|lijst|artikel) (over |«).+)/;

describe('a place in a source', () => {
  it.each(corpus.sources.map(({ id, later }) => ({ id, later })))('$id: is a part that the document has', ({ id, later }) => {
    // Of a later source mostly the beginning was read: no place lies deeper than that.
    const parts = later ? LATER_PARTS : PARTS[id];
    const places = corpus.citations.get(id) ?? [];
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => parts?.test(place) !== true)).toEqual([]);
  });
});
