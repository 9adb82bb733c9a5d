/**
 * A PNG as a Windows icon file with one picture in it, which browsers ask for where a page names no icon.
 * @param size The picture's width and height, in pixels; at most 255.
 */
export function iconFile(png: Uint8Array, size: number): Uint8Array {
  const header = Buffer.alloc(22);
  // The folder: one picture, of kind 1 (an icon).
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  // The picture: width, height, one plane of 32 bits a pixel, its length and where it begins.
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.byteLength, 14);
  header.writeUInt32LE(header.byteLength, 18);
  return Buffer.concat([header, png]);
}
