// The form of a step, wherever it stands: what one has to know, the fields, and what was refused.
import { background } from './step-background.js';
import { element } from './step-element.js';
import { fields } from './step-fields.js';

/** The parts of a form: begins with what was kept, or else with what the server knows; {@code level} is that of its headings. */
export function body(step, root, kept, level) {
  const group = fields(step.fields, step.words, '');
  const summary = element('div', { className: 'step-summary', role: 'alert', tabIndex: -1 });
  group.write(kept || step.values || {});
  return {
    elements: [
      element('p', { className: 'step-why' }, step.why + ' ', element('strong', {}, step.due)),
      step.background ? background(step, root, level) : '',
      element('p', { className: 'step-claim' }, step.task && step.task.assignee ? step.words.claimed : step.words.claim),
      kept ? element('p', { className: 'step-restored', role: 'status' }, step.words.restored) : '',
      element('div', { className: 'step-fields' }, ...group.elements),
      summary
    ],
    text: () => JSON.stringify(group.read()),
    /** Shows sentences, each beside its field where it begins with one; {@code lead} stands above when no field is marked. */
    refuse(sentences, lead) {
      const others = group.refuse(sentences);
      const marked = group.first();
      summary.replaceChildren(element('p', {}, marked ? step.words.problems : lead),
        ...others.map((sentence) => element('p', {}, sentence)));
      (marked || summary).focus();
      (marked || summary).scrollIntoView({ block: 'center' });
    }
  };
}
