const START_OF_SCAN = 0xda;

/** APP1 (EXIF and XMP), APP13 (IPTC) and comments: where, when, by whom and with what a picture was taken. */
const PRIVATE = [0xe1, 0xed, 0xfe];

/** A JPEG picture without what cameras and programs write about it; its pixels and colours stay as they are (ITU T.81, annex B). */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [view.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= view.length && view[at] === 0xff && view[at + 1] !== START_OF_SCAN) {
    const end = at + 2 + view.readUInt16BE(at + 2);
    if (!PRIVATE.includes(view[at + 1] ?? 0)) kept.push(view.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, view.subarray(at)]);
}
