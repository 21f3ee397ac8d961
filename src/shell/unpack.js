// Unpacks what the single file carries: LZMA, a quarter smaller than the gzip that browsers know,
// written as text with 7 bits to a character, where base64 has 6. `xtask/js/pack.mjs` is the other
// direction.
import { Decoder } from "../../node_modules/lzma1/lib/decoder.js";
import { InputBuffer, OutputBuffer } from "../../node_modules/lzma1/lib/streams.js";

/** Characters that the parser of HTML changes or ends an element at; others stand for them. */
const STAND_INS = [0, 13, 60];
const FIRST_STAND_IN = 0x100;

function packedBytes(text) {
  const bytes = new Uint8Array((text.length * 7) >> 3);
  let [held, bits, at] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    held = (held << 7) | (code < FIRST_STAND_IN ? code : STAND_INS[code - FIRST_STAND_IN]);
    bits += 7;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}

function bytesOf(text) {
  const packed = packedBytes(text);
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
