declare module 'citeproc' {
  /** One work in a citation, and what stands behind it. */
  interface Cited {
    id: string;
    suffix?: string;
  }

  /** The engine of the Citation Style Language: one style, one language, the works that it is asked for. */
  class Engine {
    constructor(
      system: { retrieveLocale: (language: string) => string; retrieveItem: (id: string) => unknown },
      style: string,
      language: string,
      forceLanguage: boolean,
    );
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(cited: readonly Cited[]): string;
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
