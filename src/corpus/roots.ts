/** Where the content is kept, from the project's folder: what holds for the whole country, and what belongs to one municipality. */
export function contentFolders(municipality: string): string[] {
  return ['content/landelijk', `content/gemeente/${municipality}`];
}
