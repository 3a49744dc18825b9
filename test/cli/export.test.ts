import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import Ajv2020 from 'ajv/dist/2020.js';
import { fromRoot, glossator, jsonLines, write } from './cli.js';

const schemaOf = (name: string) => {
  const schema = JSON.parse(fs.readFileSync(fromRoot(`schema/${name}.schema.json`), 'utf8'));
  return new Ajv2020({ strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(schema);
};
const validators = { csl: schemaOf('csl-data'), annotations: schemaOf('web-annotation') };

const samples = fs.readdirSync(fromRoot('samples')).filter((name) => /\.(txt|md)$/.test(name));

const ports = `The levy rose.[1] It fell again 🎉.[2] It rose.[3] It stayed.[4]

[1] Mara Dahl and Per van der Aa, “The Price of Harbours,” Port Review, May 3, 2021, https://ports.example.org/price.
[2] Council of Ports & Quays, “50% of_all {Tolls} in $ #1,” 2019, https://ports.example.org/a_b?c=d&e=%20f (accessed 4 June 2020).
[3] Dahl and van der Aa, “The Price of Harbours,” p. 4.
[4] Karl Brandt, The Duties of Ports (Oslo: Quay Press, 2018), p. 12.
`;
const canals = `The toll rose.[1] It fell.[2]

[1] Mara Dahl and Per van der Aa, “The Price of Harbours,” Port Review, May 3, 2021, https://ports.example.org/price.
[2] Human Rights Council, “The Right to a Canal,” A/HRC/48/99, 15 September 2021, para. 4.
`;

const exported = (format: string, ...files: string[]) => {
  const { stdout, stderr, status } = glossator(['export', '--format', format, ...files]);
  assert.deepEqual([stderr, status], ['', 0]);
  return stdout;
};

describe('sources as CSL-JSON', () => {
  test('what several texts cite is there once', () => {
    const items = JSON.parse(exported('csl-json', write('ports.txt', ports), write('canals.txt', canals)));
    const ids = items.map(({ id }: { id: string }) => id);
    assert.deepEqual(ids, [
      'dahl2021price',
      'councilofportsquays201950',
      'brandt2018duties',
      'humanrightscouncil2021right',
    ]);
    assertValid('csl', items);
  });

  test('names, days and types are those of the citation', () => {
    const [first, second, third] = JSON.parse(exported('csl-json', write('ports.txt', ports)));
    assert.deepEqual(first.author, [
      { family: 'Dahl', given: 'Mara' },
      { family: 'Aa', given: 'Per', 'non-dropping-particle': 'van der' },
    ]);
    assert.deepEqual(first.issued, { 'date-parts': [[2021, 5, 3]] });
    assert.deepEqual(second.author, [{ literal: 'Council of Ports & Quays' }]);
    assert.deepEqual(second.accessed, { 'date-parts': [[2020, 6, 4]] });
    assert.deepEqual([first.type, third.type, third.publisher], ['webpage', 'book', 'Quay Press']);
  });

  test('the sources of every sample are as the schema says', () => {
    const all = samples.map((name) => JSON.parse(exported('csl-json', fromRoot(`samples/${name}`))));
    for (const items of all) assertValid('csl', items);
    assert.ok(all.flat().length > 10, `${all.flat().length} sources`);
  });

  test('the schema refuses what is none', () => {
    const good = { id: 'a', type: 'book', author: [{ family: 'Dahl', given: 'Mara' }] };
    assertValid('csl', [good]);
    const spoilt = [
      { id: 'a' },
      { ...good, type: 'novel' },
      { ...good, author: 'Dahl' },
      { ...good, author: [{ name: 'Dahl' }] },
      { ...good, issued: '2021' },
      { ...good, issued: { 'date-parts': [[]] } },
      { ...good, year: 2021 },
    ];
    for (const one of spoilt) assert.equal(validators.csl([one]), false, JSON.stringify(one));
  });
});

describe('sources as BibTeX', () => {
  test('another program reads what was written', () => {
    const text = exported('bibtex', write('ports.txt', ports), write('canals.txt', canals));
    const read = new Cite(text).data;
    const meant = JSON.parse(exported('csl-json', write('ports.txt', ports), write('canals.txt', canals)));
    const shown = (items: typeof read) =>
      items.map(({ title, author, issued, URL }) => ({ title, author, URL, day: issued?.['date-parts'] }));
    assert.deepEqual(shown(read), shown(meant).map(asBibtex));
    assert.deepEqual(
      read.map(({ 'citation-key': key }) => key),
      meant.map(({ id }: { id: string }) => id),
    );
  });

  test('it can read the sources of every sample', () => {
    for (const name of samples) {
      const file = fromRoot(`samples/${name}`);
      const meant = JSON.parse(exported('csl-json', file));
      const text = exported('bibtex', file);
      const read = text.trim() ? new Cite(text).data : [];
      assert.deepEqual(
        read.map(({ title }) => title),
        meant.map(({ title }: { title?: string }) => title),
        name,
      );
    }
  });
});

describe('sources as a table', () => {
  test('each source of each text has its line', () => {
    const rows = exported('csv', write('ports.txt', ports), write('canals.txt', canals)).split('\r\n');
    assert.equal(
      rows[0],
      'file,id,type,authors,title,container,publisher,date,year,symbols,url,doi,accessed,citations,notes,pinpoints',
    );
    assert.equal(
      rows[1],
      'ports.txt,dahl2021price,article,Mara Dahl; Per van der Aa,The Price of Harbours,Port Review,,"May 3, 2021",2021,,https://ports.example.org/price,,,2,1; 3,p. 4',
    );
    assert.deepEqual(
      rows.slice(1).map((row) => row.split(',')[0]),
      ['ports.txt', 'ports.txt', 'ports.txt', 'canals.txt', 'canals.txt', ''],
    );
  });

  test('no cell is a formula', () => {
    const file = write('=1+1.txt', ports);
    const rows = exported('csv', `./${file}`, file).split('\r\n').slice(1, -1);
    assert.ok(
      rows.some((row) => row.startsWith("'=1+1.txt,")),
      rows.join('\n'),
    );
    assert.doesNotMatch(rows.join('\n'), /(?:^|,)"?[=+@-]/m);
  });

  test('commas and quotation marks stay in their cell', () => {
    const file = write('a "b", c.txt', ports);
    assert.match(exported('csv', file).split('\r\n')[1] ?? '', /^"a ""b"", c\.txt",dahl2021price,/);
  });
});

test('sources as Markdown, in the order of the alphabet', () => {
  const one = exported('markdown', write('ports.txt', ports));
  assert.match(one, /^# Sources\n\n- Brandt, Karl\. \*The Duties of Ports\*\. Quay Press, 2018\. Note 4\.\n- Council/);
  const both = exported('markdown', write('ports.txt', ports), write('canals.txt', canals));
  assert.match(both, /^# Sources\n\n## ports\.txt\n\n- Brandt[\s\S]+\n\n## canals\.txt\n\n- Dahl/);
});

describe('Web Annotations', () => {
  test('each names its words by position and by quotation', () => {
    const page = JSON.parse(exported('web-annotation', write('ports.txt', ports)));
    assertValid('annotations', page);
    assert.ok(page.items.length > 15, `${page.items.length}`);
    for (const place of page.items.flatMap(placesOf)) assertSound(place, ports);
  });

  test('a short form leads to its full citation', () => {
    const page = JSON.parse(exported('web-annotation', write('ports.txt', ports)));
    const short = page.items.find(({ target }: { target: Place }) => quoted(target).startsWith('Dahl and van der Aa'));
    const tags = short.body.flatMap(({ value, purpose }: Body) => (purpose === 'tagging' ? [value] : []));
    assert.deepEqual(tags, ['citation', 'author-short', 'dahl2021price']);
    assert.match(quoted(short.body.at(-1)), /^Mara Dahl and Per van der Aa, “The Price of Harbours,”/);
  });

  test('those of every sample are as the schema says', () => {
    for (const name of samples) {
      const file = fromRoot(`samples/${name}`);
      const page = JSON.parse(exported('web-annotation', file));
      assertValid('annotations', page);
      const ids = page.items.map(({ id }: { id: string }) => id);
      assert.equal(new Set(ids).size, ids.length, name);
      const text = fs.readFileSync(file, 'utf8');
      for (const place of page.items.flatMap(placesOf)) assertSound(place, text);
    }
  });

  test('what annotate finds is all there', () => {
    const file = fromRoot('samples/endnotes-article.txt');
    const [found] = jsonLines(glossator(['annotate', file]).stdout);
    const { items } = JSON.parse(exported('web-annotation', file));
    const kinds = items.map(({ body }: { body: Body | Body[] }) => [body].flat()[0]?.value);
    const count = (kind: string) => kinds.filter((one: string) => one === kind).length;
    for (const kind of ['marker', 'note', 'actor', 'instrument', 'date'])
      assert.equal(count(kind), found[`${kind}s`].length, kind);
    assert.ok(count('marker') > 5 && count('citation') > 5);
  });

  test('the schema refuses what is none', () => {
    const page = JSON.parse(exported('web-annotation', write('ports.txt', ports)));
    const [item] = page.items;
    const [position, quote] = item.target.selector;
    const spoilt = [
      { ...page, '@context': 'http://example.org' },
      { ...page, items: [{ ...item, id: undefined }] },
      { ...page, items: [{ ...item, motivation: 'guessing' }] },
      { ...page, items: [{ ...item, target: undefined }] },
      { ...page, items: [{ ...item, target: { ...item.target, selector: [quote] } }] },
      { ...page, items: [{ ...item, target: { ...item.target, selector: [{ ...position, start: -1 }, quote] } }] },
    ];
    for (const one of spoilt) assert.equal(validators.annotations(JSON.parse(JSON.stringify(one))), false);
  });
});

describe('what cannot be exported', () => {
  test('the format must be named, and be one of ours', () => {
    const file = write('ports.txt', ports);
    const complaints = [
      ['export', file],
      ['export', '--format', 'ris', file],
      ['export', '--format', 'csv'],
    ];
    for (const args of complaints) {
      const { status, stdout, stderr } = glossator(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^glossator: .+ See "glossator --help"\.\n$/);
    }
  });

  test('a text that cannot be read does not cost the others', () => {
    const { status, stdout, stderr } = glossator(['export', '--format', 'csv', 'no.txt', write('ports.txt', ports)]);
    assert.equal(status, 2);
    assert.match(stderr, /no\.txt: there is no such file/);
    assert.match(stdout, /dahl2021price/);
  });

  test('standard input is a text like others', () => {
    const { stdout, status } = glossator(['export', '--format', 'csv', '-'], ports);
    assert.equal(status, 0);
    assert.match(stdout, /<stdin>,dahl2021price/);
  });
});

interface Place {
  readonly source: string;
  readonly selector: readonly [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
}

interface Body extends Partial<Place> {
  readonly purpose?: string;
  readonly value?: string;
}

/** The target, and the places that the body names. */
function placesOf({ target, body }: { target: Place; body: Body | Body[] }): Place[] {
  return [target, ...[body].flat().filter((one): one is Place => one.selector !== undefined)];
}

function quoted({ selector }: Place): string {
  return selector[1].exact;
}

/** Counted in code points, as the standard has it, and found again by its surroundings. */
function assertSound({ selector: [{ start, end }, { exact, prefix, suffix }] }: Place, text: string): void {
  const points = [...text];
  assert.equal(points.slice(start, end).join(''), exact);
  assert.ok(points.slice(0, start).join('').endsWith(prefix));
  assert.ok(points.slice(end).join('').startsWith(suffix));
}

function assertValid(kind: keyof typeof validators, value: unknown): void {
  assert.ok(validators[kind](value), JSON.stringify(validators[kind].errors));
}

/** Whoever reads BibTeX cannot know a body from a family. */
function asBibtex<Item extends { author?: readonly object[] | undefined }>(item: Item): Item {
  return { ...item, author: item.author?.map((name) => ('literal' in name ? { family: name.literal } : name)) };
}
