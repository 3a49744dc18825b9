// Draws images/icon.png: lines of text, a marker raised above them, and the note that it leads to.
// Run it after changing the drawing: node tools/icon.mjs
import fs from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from './prepare.mjs';

const size = 256;
const navy = [31, 42, 68];
const paper = [244, 241, 232];
const ink = [150, 156, 170];
const amber = [232, 163, 61];

/** Painted in this order. Each is a thick line with round ends: colour, half its width, and its two ends. */
const strokes = [
  [paper, 24, 72, 64, 184, 64],
  [paper, 24, 72, 192, 184, 192],
  [paper, 24, 72, 64, 72, 192],
  [paper, 24, 184, 64, 184, 192],
  [paper, 80, 128, 128, 128, 128],
  [ink, 6, 72, 88, 132, 88],
  [ink, 6, 72, 116, 184, 116],
  [ink, 6, 72, 144, 168, 144],
  [amber, 3, 72, 168, 112, 168],
  [amber, 7, 76, 196, 76, 196],
  [ink, 6, 98, 196, 184, 196],
  [amber, 8, 162, 58, 162, 94],
  [amber, 8, 162, 58, 150, 68],
  [amber, 8, 150, 94, 174, 94],
];

const rows = Array.from({ length: size }, (_, y) =>
  Buffer.from([0, ...Array.from({ length: size }, (_, x) => pixel(x + 0.5, y + 0.5)).flat()]),
);
const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6], 8); // eight bits for each of red, green, blue and alpha
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const data = deflateSync(Buffer.concat(rows), { level: 9 });
const png = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
fs.mkdirSync(path.join(root, 'images'), { recursive: true });
fs.writeFileSync(path.join(root, 'images', 'icon.png'), png);

function pixel(x, y) {
  const corner = 48;
  const dx = Math.max(corner - x, x - (size - corner), 0);
  const dy = Math.max(corner - y, y - (size - corner), 0);
  let colour = navy;
  for (const [paint, halfWidth, ...ends] of strokes) {
    const cover = clamp(halfWidth - distance(x, y, ...ends) + 0.5);
    colour = colour.map((value, i) => Math.round(value + (paint[i] - value) * cover));
  }
  return [...colour, Math.round(255 * clamp(corner - Math.hypot(dx, dy) + 0.5))];
}

/** From a point to the line between two others. */
function distance(x, y, x1, y1, x2, y2) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : clamp(((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length);
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

function clamp(value) {
  return Math.min(1, Math.max(0, value));
}

function chunk(type, content) {
  const typed = Buffer.concat([Buffer.from(type), content]);
  const bytes = Buffer.alloc(typed.length + 8);
  bytes.writeUInt32BE(content.length, 0);
  bytes.set(typed, 4);
  bytes.writeUInt32BE(crc32(typed), typed.length + 4);
  return bytes;
}
