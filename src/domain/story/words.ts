/** What a picture is called and shows, and what comes of what the reader did: a sentence or more. */
export interface PictureWords {
  title: string;
  description: string;
  outcome: string;
  /** What is assumed, where the reader must know before acting. */
  assumed?: string;
}

/** Where the shortage is. Before the answer is shown, the words keep it to themselves. */
export function placeWords(description: string, shown: boolean): PictureWords {
  return shown
    ? { title: 'Het tekort zit volgens onderzoek vooral in de lage opbrengst, niet in het geld voor begeleiding', description, outcome: '' }
    : {
        title: 'Waar zit het tekort? Schat eerst',
        description:
          'De bovenste balk laat zien wat een plek beschut werk kost. Wat daarvan betaald wordt, ziet u na uw schatting. Dan worden drie andere balken ingevuld.',
        outcome: '',
      };
}
