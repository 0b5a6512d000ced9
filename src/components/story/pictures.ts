/** The pictures of the story, with the words around them that do not change. */
export const PICTURES = {
  'deuren-voor': {
    subtitle: 'Regelingen vóór de Participatiewet',
    unit: 'Een deur die openstaat, is een regeling waar iemand nieuw in kan komen. De stip is iemand die hulp zoekt. De grootte zegt niets over aantallen.',
  },
  'deuren-na': {
    subtitle: 'Regelingen sinds de Participatiewet',
    unit: 'Een dichte deur laat niemand meer binnen, een halve deur alleen een kleinere groep. De stip is iemand die hulp zoekt. De grootte zegt niets over aantallen.',
  },
  mensen: {
    subtitle: 'Mensen bij een verzonnen bedrijf, per jaar',
    unit: 'Het water is het aantal mensen aan het eind van een jaar, de dikke lijn is het midden. Donker vlak: waarschijnlijk. Licht vlak: uiterst.',
  },
  kosten: {
    subtitle: 'Bij hetzelfde verzonnen bedrijf',
    unit: 'Boven: de vaste kosten. Onder: wat bij het aantal mensen past. Ertussen: wat blijft. Dikke streep aan het eind: waarschijnlijk. Dunne: uiterst. Zonder prijsstijging.',
  },
  plek: {
    subtitle: 'Eén plek beschut werk, in euro’s',
    unit: 'Euro per plek: de kosten, en twee bijdragen van het Rijk. Alleen bij de begeleiding zegt de brief dat het per jaar is. Een open staaf is wat overblijft of is aangekondigd. Een stippelrand ligt tussen twee bedragen, of is de rest.',
  },
  taken: {
    subtitle: 'Uw keuze naast de vijf modellen van Iroko',
    unit: 'Een vol blok is een taak in het bedrijf, een half of kwart blok een deel of een klein deel, een smal blok niets of heel weinig, een open blok een taak elders. Vraagteken: dit staat niet in de omschrijving.',
  },
  jaren: {
    subtitle: 'Vier geldstromen voor heel Nederland, per jaar',
    unit: 'Een vol blok is een bedrag voor dat jaar. Een smalle balk is één bedrag voor al die jaren samen. Een stippelrand: er is geld aangekondigd, maar het bedrag voor dat jaar staat er niet. Een streepje: niets genoemd. Hoe hoog een bedrag is, laat de tekening niet zien.',
  },
} as const;

export type PictureId = keyof typeof PICTURES;
