// Packs a file for the single file and prints it as text; `src/shell/unpack.js` reads it.
import { readFileSync } from "node:fs";
import { compress } from "lzma1";

/** 8 MB of window: all that is carried, so that what two files share is carried once. */
const MODE = 7;

/** What HTML changes or ends an element at is written as another character; see `src/shell/unpack.js`. */
const STAND_INS = [0, 13, 60];
const character = (value) => {
  const at = STAND_INS.indexOf(value);
  return String.fromCharCode(at < 0 ? value : 0x100 + at);
};

let text = "";
let [held, bits] = [0, 0];
for (const byte of compress(readFileSync(process.argv[2]), MODE)) {
  held = (held << 8) | byte;
  bits += 8;
  while (bits >= 7) {
    bits -= 7;
    text += character(held >> bits);
    held &= (1 << bits) - 1;
  }
}
if (bits > 0) text += character(held << (7 - bits));
process.stdout.write(text);
