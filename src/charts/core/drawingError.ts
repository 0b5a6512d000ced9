/** Keys, as an author writes them, that lead from the `tekening` of a chart to a place in it: `['groepen', 0, 'staven', 2, 'feit']`. */
export type DrawingPath = readonly (string | number)[];

/** A chart that cannot be drawn from its content: a sentence for the author, and where in the `tekening` the mistake stands. */
export class DrawingError extends Error {
  override readonly name = 'DrawingError';
  readonly path: DrawingPath;

  constructor(message: string, path: DrawingPath, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

/** What `read` gives; an error of it becomes one of that place. */
export function at<Result>(path: DrawingPath, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new DrawingError((error as Error).message, path, { cause: error });
  }
}
