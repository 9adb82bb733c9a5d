import { crc32 } from 'node:zlib';

interface ZipEntry {
  name: string;
  content: Buffer;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** 1 January 2026, in the date format of DOS: the same input always gives the same bytes. */
const date = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** The fields that the local and the central header share: version, flags (names are UTF-8), method (stored), time, date, checksum, sizes, name. */
function commonHeader({ name, content }: ZipEntry): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(date, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A ZIP archive without compression, as an EPUB wants it for its first file. Source: PKWARE APPNOTE 6.3. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const common = commonHeader(entry);
    const local = Buffer.concat([number32(signature.local), common, name, entry.content]);
    centrals.push(
      Buffer.concat([
        number32(signature.central),
        Buffer.from([20, 0]),
        common,
        Buffer.alloc(10),
        number32(offset),
        name,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, number32(signature.end), end]);
}
