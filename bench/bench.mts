// Prints how fast Glossator is, beside other tools on the same footnotes. Judges nothing: figures depend on the machine.
//
//   npm run bench -- [seed]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { Document } from '../server/core/document.js';
import { items } from '../server/core/query.js';
import { digits, median, quantile, table, times } from './measure.mjs';
import { openPeers } from './peers.mjs';
import { openSubjectPeers } from './subject-peers.mjs';
import { article, markdown, plain, volume } from './text.mjs';

const seed = Number(process.argv[2] ?? 1);
const articleLength = 28_000;
const million = 1_000_000;
/** In milliseconds. */
const SLOW = 2000;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const one = article(seed, articleLength);
const small = plain(one);
const smallMarkdown = markdown(one);
const articles = volume(seed, 10 * million, articleLength);
const large = joined(articles.slice(0, Math.ceil(million / articleLength)));
const largeMarkdown = joinedMarkdown(articles.slice(0, Math.ceil(million / articleLength)));

console.log(`Node ${process.version} on ${os.cpus()[0]?.model.trim() ?? os.arch()}, seed ${seed}`);
await opening();
await typing();
await bulk();
await beside();
await subjects();

/** Opened and diagnosed; the first time is that of a server that has just started. */
async function opening(): Promise<void> {
  const [first = Number.NaN] = await times(() => diagnose(small), 1);
  const samples = await times(() => diagnose(small), 200, 50);
  section(`An article of ${size(small)} opened and diagnosed`);
  const doc = new Document(small);
  const found = `${items(doc, 'marker').length} of ${one.notes.length} markers, ${doc.findings().length} findings`;
  console.log(
    table(
      ['', 'median ms', 'p95 ms', 'first ms'],
      [[found, ...[median(samples), quantile(samples, 0.95), first].map(digits)]],
    ),
  );
}

/** One letter typed inside a word, anywhere in the text, notes included; then diagnosed; the paragraphs that were read anew are counted by the document itself. */
async function typing(): Promise<void> {
  const letters = 200;
  const rows: string[][] = [];
  for (const text of [small, large]) {
    const doc = new Document(text);
    doc.findings();
    const read: number[] = [];
    let pairings = 0;
    const samples = await times((run) => {
      doc.work.reset();
      const at = placeToType(doc, run);
      doc.edit(at, at, 'e');
      doc.findings();
      read.push(doc.work.paragraphs);
      pairings += doc.work.pairings;
    }, letters);
    const micros = [median(samples), quantile(samples, 0.95)].map((ms) => digits(ms * 1000));
    rows.push([size(text), ...micros, `${median(read)}`, `${Math.max(...read)}`, `${pairings}`]);
  }
  section('A letter typed in it, and diagnosed');
  console.log(table(['', 'median µs', 'p95 µs', 'paragraphs read', 'at most', `paired anew in ${letters}`], rows));
}

/** 10 MB as one text, as the articles it is made of, and these through the built command line. */
async function bulk(): Promise<void> {
  const texts = articles.map(plain);
  const whole = joined(articles);
  const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
  const ways: [name: string, work: () => void][] = [
    ['as one text', () => diagnose(whole)],
    [`as ${texts.length} articles`, () => texts.forEach(diagnose)],
    ['as articles through annotate --jsonl', () => annotate(input)],
  ];
  const rows: string[][] = [];
  for (const [name, work] of fs.existsSync(cli) ? ways : ways.slice(0, 2)) {
    const time = median(await times(work, 3));
    rows.push([name, digits(time), digits(whole.length / 1000 / time)]);
  }
  section(`${size(whole)} analysed from scratch`);
  console.log(table(['', 'ms', 'MB/s'], rows));
  if (!fs.existsSync(cli)) console.log('Not built: dist/cli.js');
}

/** The same footnotes in Markdown, where others find them, too. */
async function beside(): Promise<void> {
  const { peers, missing } = await openPeers();
  const own = { name: 'Glossator', check: async (text: string) => diagnose(text) };
  for (const text of [smallMarkdown, largeMarkdown]) {
    const rows: string[][] = [];
    const damaged = text.slice(0, text.lastIndexOf('[^'));
    let reference = Number.NaN;
    for (const { name, check } of [own, ...peers]) {
      const reports = await check(text);
      const sees = (await check(damaged)) > reports ? 'yes' : 'no';
      const runs = text === smallMarkdown ? 20 : 3;
      const time = median(await times(() => check(text), runs, Math.ceil(runs / 4)));
      if (name === own.name) reference = time;
      rows.push([
        name,
        digits(time),
        digits(text.length / 1000 / time),
        `${digits(time / reference)} ×`,
        `${reports}`,
        sees,
      ]);
    }
    section(`${size(text)} of Markdown from scratch, without a fault; then with one note taken away`);
    console.log(table(['', 'median ms', 'MB/s', 'time', 'false alarms', 'sees the fault'], rows));
  }
  for (const name of missing) console.log(`Not installed: ${name}`);
}

/** Names and dates in prose, where others find them, too. They find what they take for names; the numbers are no measure of who is right. */
async function subjects(): Promise<void> {
  const { peers, missing } = await openSubjectPeers();
  const own = [
    { name: 'Glossator, all detectors', check: async (text: string) => new Document(text).mentions('date').length },
    { name: 'Glossator, actors', check: async (text: string) => new Document(text).actors.length },
    { name: 'Glossator, dates', check: async (text: string) => new Document(text).dates.length },
  ];
  const rows: string[][] = [];
  let reference = Number.NaN;
  for (const { name, check } of [...own, ...peers]) {
    let found = 0;
    const [first = 0] = await times(async () => {
      found = await check(small);
    }, 1);
    // What takes seconds is not asked again.
    const time = first > SLOW ? first : median(await times(() => check(small), 5, 2));
    if (name === own[0]?.name) reference = time;
    rows.push([name, digits(time), digits(small.length / 1000 / time), `${digits(time / reference)} ×`, `${found}`]);
  }
  section(`Names and dates in an article of ${size(small)}, from scratch`);
  console.log(table(['', 'median ms', 'MB/s', 'time', 'found'], rows));
  for (const name of missing) console.log(`Not installed: ${name}`);
}

function diagnose(text: string): number {
  return new Document(text).findings().filter(({ severity }) => severity !== 'hint').length;
}

/** A whole run of the program, with its start and both ways through JSON. */
function annotate(input: string): void {
  const { status } = spawnSync(process.execPath, [cli, 'annotate', '--jsonl'], { input, maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`annotate ended with ${status}`);
}

/** A place inside a word, another one for each run. */
function placeToType(doc: Document, run: number): number {
  const start = (run * 7919 * 31) % doc.length;
  const window = doc.text({ from: start, to: Math.min(doc.length, start + 200) });
  return start + Math.max(0, window.search(/[a-z]{3}/)) + 1;
}

function joined(parts: typeof articles): string {
  return parts.map(plain).join('\n\n\n');
}

function joinedMarkdown(parts: typeof articles): string {
  return parts.map((part, index) => markdown(part, `${index + 1}-`)).join('\n\n');
}

function section(title: string): void {
  console.log(`\n${title}`);
}

function size(text: string): string {
  return text.length < million ? `${Math.round(text.length / 1000)} kB` : `${digits(text.length / million)} MB`;
}
