/** What a preset stands for, and where its idea comes from. */
export const PRESET_TEXTS: Readonly<Record<string, string>> = {
  voorbeeld: 'Een verzonnen regio met ronde getallen, om te leren hoe het werkt. Geen enkel aantal hoort bij een echte gemeente.',
  krimp:
    'De eerste richting van Berenschot: de infrastructuur krimpt. Wij vertaalden dat in 0,3 keer zo veel nieuwe mensen. De banenafspraak, de tussengroep en de overige kandidaten gaan uit het bedrijf.',
  behoud:
    'De tweede richting van Berenschot: de infrastructuur zo veel mogelijk behouden. Wij vertaalden dat in evenveel nieuwe mensen als u invult, en dezelfde taken.',
  'grotere-rol':
    'De derde richting van Berenschot: de meeste bedrijven krijgen een duidelijk grotere rol. Wij vertaalden dat in 1,8 keer zo veel nieuwe mensen. De banenafspraak en de tussengroep komen bij het bedrijf.',
  leeg: 'Alleen de bedragen van de bronnen zijn ingevuld. Zo begint u met uw eigen cijfers.',
};

/** What the model cannot say, in view beside every result. */
export const LIMITS: readonly string[] = [
  'Dit is geen voorspelling. Het is een som met uw aannames.',
  'Het weet niet hoeveel mensen er in uw gemeente zijn. Dat vult u zelf in.',
  'Het zegt niet welk model beter of goedkoper is, en niets over de kwaliteit van werk en begeleiding.',
  'Het ziet niet dat iemand van de ene groep naar de andere gaat. Vul dat in als uitstroom hier en instroom daar.',
  'De bronnen geven geen vaste kosten, geen loonkostensubsidie in euro’s en geen opbrengst van het werk. Zolang die leeg zijn, staat er geen tekort. Wie rekent zoals de sector in 2023, gebruikt een landelijk gemiddelde.',
  'Het rekent kosten, opbrengst en geld van het Rijk met dezelfde stijging van prijzen. Dat hoeft niet zo te gaan.',
  'Wat het Rijk betaalt in jaren waarvoor wij geen bedrag zagen, weet het ook niet.',
];
