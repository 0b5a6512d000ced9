declare module 'citeproc' {
  /** The engine of the Citation Style Language: one style, one language, the works that it is asked for. */
  interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [{ entry_ids: [string][] }, string[]];
    makeCitationCluster(cited: readonly { id: string }[]): string;
  }

  const CSL: {
    Engine: new (
      system: { retrieveLocale: (language: string) => string; retrieveItem: (id: string) => unknown },
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => Engine;
    PROCESSOR_VERSION: string;
  };
  export default CSL;
}
