// Packs a file for the single file and prints it as text; `src/shell/unpack.js` reads it.
import { readFileSync } from "node:fs";
import { compress } from "lzma1";

/** 8 MB of window: all that is carried, so that what two files share is carried once. */
const MODE = 7;

const character = (digit) => String.fromCharCode(digit + (digit > 24 ? 36 : 35));
const packed = compress(readFileSync(process.argv[2]), MODE);
let text = "";
let [held, bits] = [0, 0];
for (const byte of packed) {
  held = (held << 8) | byte;
  bits += 8;
  if (bits >= 13) {
    bits -= 13;
    const value = held >> bits;
    text += character(Math.floor(value / 91)) + character(value % 91);
    held &= (1 << bits) - 1;
  }
}
if (bits > 0) {
  const value = held << (13 - bits);
  text += character(Math.floor(value / 91)) + character(value % 91);
}
process.stdout.write(text);
