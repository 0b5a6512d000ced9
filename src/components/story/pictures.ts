/** The pictures of the story, with the words around them that do not change. */
export const PICTURES = {
  'deuren-voor': {
    subtitle: 'Regelingen voor mensen met een arbeidsbeperking, vóór de Participatiewet',
    unit: 'Een deur die openstaat, is een regeling waar iemand nieuw in kan komen. De stip is iemand die hulp zoekt. De grootte zegt niets over aantallen.',
  },
  'deuren-na': {
    subtitle: 'Regelingen voor mensen met een arbeidsbeperking, sinds de Participatiewet',
    unit: 'Een dichte deur laat niemand meer binnen, een halve deur alleen een kleinere groep. De stip is iemand die hulp zoekt. De grootte zegt niets over aantallen.',
  },
  mensen: {
    subtitle: 'Mensen bij een verzonnen bedrijf aan het eind van elk jaar',
    unit: 'Aantal mensen. Het vlak is wat er kan uitkomen als het mee- of tegenvalt, de lijn is het midden.',
  },
  kosten: {
    subtitle: 'Mensen, vaste kosten, en vaste kosten per persoon bij hetzelfde verzonnen bedrijf',
    unit: 'Een verhouding: het eerste jaar is honderd. Het zijn geen bedragen. Het vlak is wat er kan uitkomen als het mee- of tegenvalt.',
  },
  plek: {
    subtitle: 'Wat één plek beschut werk kost, en twee bijdragen van het Rijk, in euro’s',
    unit: 'Euro per plek. Alleen bij de begeleiding zegt de brief dat het per jaar is. Een open staaf is wat overblijft of is aangekondigd. Een stippelrand ligt tussen twee bedragen, of is de rest.',
  },
  taken: {
    subtitle: 'De taken die u kiest, naast de vijf modellen van Iroko',
    unit: 'Een vol blok is een taak in het bedrijf, een half of kwart blok een deel of een klein deel, een smal blok niets of heel weinig, een open blok een taak elders. Vraagteken: dit staat niet in de omschrijving.',
  },
  jaren: {
    subtitle: 'Vier geldstromen die voor heel Nederland zijn aangekondigd, per jaar: wat de bronnen zeggen en wat niet',
    unit: 'Een vol blok is een bedrag voor dat jaar. Een smalle balk is één bedrag voor al die jaren samen. Een stippelrand: er is geld aangekondigd, maar het bedrag voor dat jaar staat er niet. Een streepje: niets genoemd. Hoe hoog een bedrag is, laat de tekening niet zien.',
  },
} as const;

export type PictureId = keyof typeof PICTURES;
