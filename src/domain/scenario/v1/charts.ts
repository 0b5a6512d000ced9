import type { Chart } from '../picture.ts';

/** The charts of version 1 in the order of the page. */
export const CHARTS: readonly Chart[] = [
  {
    id: 'mensen',
    title: 'Mensen per groep',
    subtitle: 'Aantal mensen aan het eind van elk jaar, per groep',
    unit: 'Aantal mensen. Het vlak is wat er kan uitkomen tussen uw laagste en hoogste aannames, de lijn is het midden.',
    missing: 'Vul van een groep het aantal, de instroom en de uitstroom in. Dan staat hier hoe die groep verandert.',
  },
  {
    id: 'massa',
    title: 'Mensen bij het bedrijf',
    subtitle: 'Aantal mensen dat een sociaal ontwikkelbedrijf begeleidt, per model (de massa)',
    unit: 'Aantal mensen. Het vlak is wat er kan uitkomen, de lijn is het midden.',
    missing: 'Vul de groepen in die een bedrijf begeleidt. Voor het klassieke model is de Wsw genoeg.',
  },
  {
    id: 'kosten',
    title: 'Vaste kosten per persoon',
    subtitle: 'Vaste kosten per persoon in een bedrijf dat krimpt of groeit, voor één model',
    unit: 'Een verhouding: het eerste jaar is honderd. Het is geen bedrag.',
    missing:
      'Kies één model, en vul in welk deel van de vaste kosten niet meekrimpt. De modellen staan hier niet naast elkaar: dat zou een rangorde lijken. Elk begint bij zijn eigen honderd, en welk lager uitkomt, hangt af van de groepen die het in deze som heeft. Wat een model kost, zegt dat niet.',
  },
  {
    id: 'plek',
    title: 'Wat één plek beschut werk kost, en wat dat dekt',
    subtitle: 'Euro’s per plek, met de bedragen van de bronnen en wat u zelf invult',
    unit: 'Euro per plek, in prijzen van het onderzoek. Een stippelrand ligt tussen twee bedragen of is nog niet verdeeld.',
    missing: '',
  },
  {
    id: 'gemeente',
    title: 'Wat er van beschut werk niet gedekt is',
    subtitle: 'Wat er na Rijk, loonkostensubsidie en opbrengst overblijft, voor alle plekken samen',
    unit: 'Miljoenen euro per jaar. De loonkostensubsidie is er al af; die betaalt een gemeente zelf.',
    missing: 'Vul loonkostensubsidie en opbrengst van het werk in. De bronnen geven die bedragen niet.',
  },
];
