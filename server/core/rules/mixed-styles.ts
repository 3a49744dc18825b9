/** Markers of one document are written in two ways: `[1]` here, `[^1]` there. Symbols do not count. */
import type { Form, Occurrence } from '../model.js';
import { type Rule, showing } from './rule.js';

const code = 'note/mixed-styles';
const names: Readonly<Partial<Record<Form, string>>> = {
  caret: 'Markdown footnotes such as [^1]',
  bracket: 'numbers in brackets such as [1]',
  superscript: 'raised numbers such as ¹',
  bare: 'plain numbers',
};

export const mixedStyles: Rule = {
  code,
  title: 'Markers in mixed styles',
  space: 'note',
  severity: 'hint',
  checkOrder({ occurrences }) {
    const byForm = new Map<Form, Occurrence[]>();
    for (const one of occurrences) {
      if (one.kind !== 'marker' || !one.form || !names[one.form]) continue;
      const own = byForm.get(one.form);
      if (own) own.push(one);
      else byForm.set(one.form, [one]);
    }
    const [main, ...others] = [...byForm].sort(([, a], [, b]) => b.length - a.length);
    const most = main?.[1][0];
    if (!main || !most) return [];
    return others.flatMap(([form, [at]]) => {
      if (!at) return [];
      const message = `Most markers of this text are ${names[main[0]]}; from here on some are ${names[form]}. Write them all in one way.`;
      return [{ code, at, message, related: [{ at: most, message: 'The first marker of the other style.' }] }];
    });
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing('Go to the first marker of the other style', view.focus(at)));
  },
};
