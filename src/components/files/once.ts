/**
 * The same function, which makes the file of an object with an ending once: a build asks for it where it is given, where it is listed with
 * its size, and where catalogues describe it.
 */
export function once<Of extends object, Ending extends string, File>(
  make: (of: Of, ending: Ending) => File,
): (of: Of, ending: Ending) => File {
  const made = new WeakMap<Of, Map<Ending, File>>();
  return (of, ending) => {
    const files = made.get(of) ?? new Map<Ending, File>();
    made.set(of, files);
    const file = files.get(ending) ?? make(of, ending);
    files.set(ending, file);
    return file;
  };
}
