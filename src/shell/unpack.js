// Unpacks what the single file carries: LZMA, a quarter smaller than the gzip that browsers know,
// written as text with 13 bits to two characters, where base64 has 12. `xtask/js/pack.mjs` is the
// other direction.
import { Decoder } from "../../node_modules/lzma1/lib/decoder.js";
import { InputBuffer, OutputBuffer } from "../../node_modules/lzma1/lib/streams.js";

/** The digit that a character stands for: 91 printable ones without quotation marks, `!` and `<`. */
const digit = (code) => code - (code > 60 ? 36 : 35);

function packedBytes(text) {
  const bytes = new Uint8Array((text.length * 13) >> 4);
  let [held, bits, at] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 2) {
    held = (held << 13) | (digit(text.charCodeAt(i)) * 91 + digit(text.charCodeAt(i + 1)));
    bits += 13;
    while (bits >= 8) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
    }
    held &= (1 << bits) - 1;
  }
  return bytes;
}

function bytesOf(text) {
  const packed = packedBytes(text.trim());
  // The length stands behind five bytes of settings; nothing here is near 4 GB.
  const length = new DataView(packed.buffer).getUint32(5, true);
  const out = new OutputBuffer(length);
  new Decoder().decompress(new InputBuffer(packed), out);
  if (out.count !== length) throw new Error("this copy of the file is not whole");
  return out.buf;
}

/** The files in a packed text by their names: a line of JSON says how long each is, then come all of them. */
export function unpack(text) {
  const bytes = bytesOf(text);
  const head = bytes.indexOf(10);
  const files = new Map();
  let at = head + 1;
  for (const [name, length] of JSON.parse(new TextDecoder().decode(bytes.subarray(0, head)))) {
    files.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return files;
}
