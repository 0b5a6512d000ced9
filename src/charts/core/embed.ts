/** What an image of a chart needs where it is shown elsewhere. */
export interface Embed {
  /** Address of the image. */
  image: string;
  /** Address of the chart's own page. */
  page: string;
  title: string;
  description: string;
  /** Source and date in one sentence. */
  source: string;
  siteName: string;
}

/** Lines of HTML that show a chart on another site: an image with alternative text, its source and a link; no frame, no script. */
export function embedSnippet({ image, page, title, description, source, siteName }: Embed): string {
  return [
    '<figure>',
    `  <img src="${image}" alt="${escape(`${title}. ${description}`)}" width="640">`,
    `  <figcaption>${escape(`${title}. ${source}`)} <a href="${page}">${escape(siteName)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
