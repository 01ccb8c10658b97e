import { gzipSync } from 'node:zlib';

/** A .tar.gz as GitHub makes them: a commit header, one folder, and the files below it. */
export function tarball(folder: string, files: ReadonlyMap<string, Buffer>): Buffer {
  const parts = [
    entry('pax_global_header', Buffer.from('52 comment=0123456789012345678901234567890123456789\n'), 'g'),
  ];
  parts.push(entry(`${folder}/`, Buffer.alloc(0), '5'));
  for (const [path, bytes] of files) {
    const name = `${folder}/${path}`;
    if (Buffer.byteLength(name) > 100) {
      const record = ` path=${name}\n`;
      let length = record.length + 2;
      while (String(length).length + record.length !== length) length = String(length).length + record.length;
      parts.push(entry('long-name', Buffer.from(`${length}${record}`), 'x'));
    }
    parts.push(entry(name.slice(0, 100), bytes, '0'));
  }
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

function entry(name: string, bytes: Buffer, type: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
