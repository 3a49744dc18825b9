import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown, webLink } from '../../server/features/markdown.js';

/** A renderer with everything switched on, HTML and links in plain words too. */
const renderer = new MarkdownIt({ html: true, linkify: true });

/** What the reader sees: tags as they are, characters instead of their codes. */
function rendered(markdown: string): string {
  const html = renderer.render(markdown).trim();
  return html
    .replace(/&lt;/g, '‹')
    .replace(/&gt;/g, '›')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

for (const text of [
  '*bold* _slanted_ **strong** `code` ~~gone~~',
  '[a link](command:evil) ![a picture](https://example.org/x.png) [ref][1]',
  '<script>alert(1)</script> <command:evil> <a href="x">',
  '# no heading',
  '> no quotation',
  '- no list',
  '+ no list',
  '12. no list',
  '3) no list',
  '--- no rule',
  '=== no underline',
  '~~~ no fence',
  '&lt; &#35; &amp;copy; A & B',
  'back \\ slash \\* star',
  'www.example.org and https://example.org and me@example.org',
]) {
  test(`this shows as it stands: ${text}`, () => {
    const shown = rendered(escapeMarkdown(text));
    assert.equal(shown, `<p>${text.replaceAll('<', '‹').replaceAll('>', '›')}</p>`);
  });
}

test('lines are folded, so that nothing begins in the middle', () => {
  assert.equal(rendered(escapeMarkdown('a line\n\n# no heading\n    no code')), '<p>a line # no heading no code</p>');
});

test('the addresses of a text are links and nothing around them is', () => {
  const url = 'https://example.org/a_b_c?d=*1*&e=(2)';
  assert.equal(rendered(escapeMarkdown(`See ${url}, there!`, [url])), `<p>See <a href="${url}">${url}</a>, there!</p>`);
  assert.equal(rendered(escapeMarkdown(`Wow!${url}`, [url])), `<p>Wow!<a href="${url}">${url}</a></p>`);
});

test('one address may be the beginning of another', () => {
  const links = ['https://example.org/a', 'https://example.org/a/b'];
  const shown = rendered(escapeMarkdown(links.join(' and '), links));
  assert.equal(shown, `<p>${links.map((url) => `<a href="${url}">${url}</a>`).join(' and ')}</p>`);
});

test('only the web and mail are links', () => {
  assert.equal(rendered(webLink('command:evil')), '<p>command:evil</p>');
  assert.equal(rendered(webLink('javascript:alert(1)')), '<p>javascript:alert(1)</p>');
});
