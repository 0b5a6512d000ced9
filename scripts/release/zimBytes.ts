import { createHash } from 'node:crypto';

const ID_BYTES = 16;
/** Where the header of a ZIM file has its own id. */
const HEADER_ID = 8;
const ZIM_MAGIC = 0x044d495a;
/** How a Xapian index begins; two bytes with its version and then its id follow. */
const XAPIAN = Buffer.from('\x0f\x0dXapian Glass', 'latin1');
const XAPIAN_VERSION_BYTES = 2;

/**
 * A ZIM file with ids that follow from what it is instead of from chance: its own, and those of the two indexes of words in it. Its checksum,
 * the last sixteen bytes, is made anew. What readers of such files see is the same.
 * @param name what the file is: the same name gives the same ids
 * @throws Error when these bytes are no ZIM file
 */
export function withFixedIds(zim: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(zim);
  if (bytes.length < HEADER_ID + ID_BYTES * 2 || bytes.readUInt32LE(0) !== ZIM_MAGIC) throw new Error('this is no ZIM file');
  idOf(name).copy(bytes, HEADER_ID);
  let index = 0;
  for (let at = bytes.indexOf(XAPIAN); at !== -1; at = bytes.indexOf(XAPIAN, at + 1))
    idOf(`${name} ${index++}`).copy(bytes, at + XAPIAN.length + XAPIAN_VERSION_BYTES);
  const end = bytes.length - ID_BYTES;
  createHash('md5').update(bytes.subarray(0, end)).digest().copy(bytes, end);
  return bytes;
}

/** Sixteen bytes for a name, in the form of an id that follows from one (RFC 9562, version 8). */
function idOf(name: string): Buffer {
  const id = createHash('sha256').update(name).digest().subarray(0, ID_BYTES);
  id.writeUInt8((id.readUInt8(6) & 0x0f) | 0x80, 6);
  id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8);
  return id;
}
