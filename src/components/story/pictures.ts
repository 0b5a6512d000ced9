/** The pictures of the story, with the words around them that do not change. */
export const PICTURES = {
  'deuren-voor': {
    subtitle: 'Regelingen voor mensen met een arbeidsbeperking, vóór de Participatiewet',
    unit: 'Een deur die openstaat, is een regeling waar iemand nieuw in kan komen. De stip is wie u koos. De grootte zegt niets over aantallen.',
  },
  'deuren-na': {
    subtitle: 'Dezelfde regelingen, sinds de Participatiewet',
    unit: 'Een dichte deur laat niemand meer binnen, een halve deur alleen een kleinere groep. De stip is wie u koos. De grootte zegt niets over aantallen.',
  },
  mensen: {
    subtitle: 'Mensen bij een verzonnen bedrijf aan het eind van elk jaar',
    unit: 'Aantal mensen. Het vlak is wat er kan uitkomen als het mee- of tegenvalt, de lijn is het midden.',
  },
  kosten: {
    subtitle: 'Mensen, vaste kosten, en vaste kosten per persoon bij hetzelfde verzonnen bedrijf',
    unit: 'Een verhouding: het eerste jaar is honderd. Het zijn geen bedragen.',
  },
  plek: {
    subtitle: 'Wat één plek beschut werk kost, en twee bijdragen van het Rijk, in euro’s',
    unit: 'Euro per plek. Een open staaf is wat overblijft of is aangekondigd. Een stippelrand ligt tussen twee bedragen, of is de rest.',
  },
  taken: {
    subtitle: 'De taken die u kiest, naast de vijf modellen van Iroko',
    unit: 'Een vol blok is een taak in het bedrijf, een half blok een deel ervan, een smal blok heel weinig, een open blok een taak elders. Vraagteken: dit staat niet in de omschrijving.',
  },
  jaren: {
    subtitle: 'Vier geldstromen van het Rijk, per jaar: wat de bronnen zeggen en wat niet',
    unit: 'Een vol blok is een bedrag voor dat jaar. Een smalle balk is één bedrag voor al die jaren samen. Een stippelrand: er is geld, maar het bedrag staat er niet.',
  },
} as const;

export type PictureId = keyof typeof PICTURES;
