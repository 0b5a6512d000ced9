import { z } from 'zod';

/** The kinds of content that others may refer to by id. */
export type Referred =
  'facts' | 'sources' | 'documents' | 'terms' | 'models' | 'companies' | 'charts' | 'differences' | 'questions' | 'series' | 'arguments';

/** What a field means to the rest of the content. */
export interface Mark {
  /** A text for readers, in which `{feit:id}` stands for a figure. */
  prose?: true;
  /** A text for readers that takes no figure. */
  words?: true;
  /** An id of another kind of content. */
  refersTo?: Referred;
  /** True where several ids stand in one text, separated by spaces. */
  list?: true;
  /** An address inside the site, with or without a section: `/modellen/#tomin`. */
  link?: true;
}

/** What fields mean, by their schema: the corpus reads it to find figures, references and links in whatever content has. */
export const marks = z.registry<Mark>();
