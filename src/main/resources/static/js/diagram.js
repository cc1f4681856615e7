// Draws a process diagram by bpmn-js and marks where a thing stands in it, or how much waits at each step. The page says the same in words, so that
// nothing is lost where the drawing cannot be seen or fails.
// <div class="diagram" data-diagram="/ui/diagrams/recommendation" data-present="UserTask_A" data-passed="StartEvent_A UserTask_B">
// <div class="diagram" data-diagram="/ui/diagrams/recommendation" data-heat="id of the table whose rows have data-element, data-level, data-shown and a link">
(function () {
  'use strict';

  const LEAST_SCALE = 0.65;
  const MARGIN = 24;

  // Room below the drawing for the mark of bpmn.io.
  const FOOT = 28;

  function words(text) {
    return (text || '').split(' ').filter(Boolean);
  }

  function mark(viewer, ids, marker) {
    const elements = viewer.get('elementRegistry');
    ids.filter((id) => elements.get(id)).forEach((id) => viewer.get('canvas').addMarker(id, marker));
  }

  function drawn(name, attributes, parent) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return parent.appendChild(made);
  }

  // A number on the upper right corner of the step.
  function count(viewer, element, shown) {
    const width = 14 + 8 * shown.length;
    const badge = drawn('g', { class: 'count' }, viewer.get('canvas').getGraphics(element));
    drawn('rect', { x: element.width - width + 8, y: -12, width: width, height: 22, rx: 11 }, badge);
    drawn('text', { x: element.width - width / 2 + 8, y: 4 }, badge).textContent = shown;
  }

  // Each step in the colour of its row, with its number; a click leads where the row leads.
  function heat(viewer, table) {
    const links = {};
    table.querySelectorAll('tr[data-element]').forEach((row) => {
      const element = viewer.get('elementRegistry').get(row.dataset.element);
      const link = row.querySelector('a[href]');
      if (element && link) {
        links[element.id] = link.href;
        viewer.get('canvas').addMarker(element, 'heat-' + row.dataset.level);
        viewer.get('canvas').addMarker(element, 'leads');
        count(viewer, element, row.dataset.shown);
      }
    });
    viewer.get('eventBus').on('element.click', (event) => {
      if (links[event.element.id]) {
        window.location.assign(links[event.element.id]);
      }
    });
  }

  // As wide as the page allows, but never too small to read: then the frame around it scrolls.
  function fit(frame, drawing, viewer) {
    const canvas = viewer.get('canvas');
    const { inner } = canvas.viewbox();
    const scale = Math.min(1, Math.max(LEAST_SCALE, (frame.clientWidth - 2 * MARGIN) / inner.width));
    drawing.style.width = Math.max(frame.clientWidth, inner.width * scale + 2 * MARGIN) + 'px';
    drawing.style.height = inner.height * scale + 2 * MARGIN + FOOT + 'px';
    canvas.resized();
    const width = drawing.clientWidth / scale;
    canvas.viewbox({
      x: inner.x - Math.max(MARGIN / scale, (width - inner.width) / 2),
      y: inner.y - MARGIN / scale,
      width: width,
      height: drawing.clientHeight / scale
    });
  }

  function showPresent(frame, viewer, ids) {
    const element = ids.map((id) => viewer.get('elementRegistry').get(id)).find(Boolean);
    if (element) {
      const box = viewer.get('canvas').viewbox();
      frame.scrollLeft = (element.x + element.width / 2 - box.x) * box.scale - frame.clientWidth / 2;
    }
  }

  async function draw(frame) {
    const drawing = document.createElement('div');
    frame.append(drawing);
    try {
      const answer = await fetch(frame.dataset.diagram, { headers: { Accept: 'application/xml' } });
      if (!answer.ok) {
        throw new Error('The diagram cannot be read: ' + answer.status);
      }
      const viewer = new window.BpmnJS({ container: drawing });
      await viewer.importXML(await answer.text());
      mark(viewer, words(frame.dataset.passed), 'passed');
      mark(viewer, words(frame.dataset.present), 'present');
      if (frame.dataset.heat) {
        heat(viewer, document.getElementById(frame.dataset.heat));
      }
      // The mark of bpmn.io stays in view where the drawing scrolls.
      frame.after(drawing.querySelector('.bjs-powered-by'));
      const show = () => {
        fit(frame, drawing, viewer);
        showPresent(frame, viewer, words(frame.dataset.present));
      };
      show();
      window.addEventListener('resize', show);
    } catch (failure) {
      console.warn(failure);
      frame.closest('figure').classList.add('without-drawing');
    }
  }

  document.querySelectorAll('.diagram').forEach(draw);
})();
