/** Without a date of their own files would differ from build to build; none is true of them, so it is that of an empty zip. */
export const NO_DATE = new Date(Date.UTC(1980, 0, 1));
