// Draws what stands in the tables: no number comes from anywhere else, and without a script the tables say it all.
(function () {
  'use strict';

  const FONT_SIZE = 13;

  // A drawing of more lines than fit is made higher, by so many rem for each.
  const LINES_IN_FRAME = 8;
  const LINE_HEIGHT = 1.9;

  // A frame narrower than so many pixels leaves so many letters to a line of a name.
  const NARROW = 480;
  const LETTERS = 15;

  // Such a drawing is as high as its names, with room for its scale and what its colours mean, in rem.
  const LEAST_HEIGHT = 15;
  const LETTER_HEIGHT = 1;
  const FOOT_HEIGHT = 6.5;
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue('--' + name).trim();

  // Fill and edge of each series; neighbours differ in lightness too, so that they can be told apart without colour.
  const SERIES = {
    shares: [['good-line', 'good'], ['warn-line', 'warn'], ['bad', 'bad'], ['line', 'line-strong']],
    stacked: [['bad', 'bad'], ['warn-line', 'warn'], ['line', 'line-strong']],
    both: [['good-line', 'good'], ['bad', 'bad']],
    bars: [['line', 'line-strong'], ['bad', 'bad']],
    flow: [['accent-soft', 'accent'], ['warn-soft', 'warn-line'], ['good-line', 'good'], ['line-strong', 'calm']]
  };

  function read(table, columns) {
    const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
    const rows = [...table.tBodies[0].rows];
    const name = (row) => (row.cells[0].querySelector('summary') || row.cells[0]).textContent.trim();
    return {
      names: rows.map(name),
      series: columns.map((column) => ({
        label: heads[column],
        data: rows.map((row) => Number(row.cells[column].dataset.value || 0))
      }))
    };
  }

  // A name in lines that fit beside a lying bar; a long word has a line of its own.
  function inLines(name) {
    return name.split(' ').reduce((lines, word) => {
      const last = lines[lines.length - 1];
      return last !== undefined && (last + ' ' + word).length <= LETTERS
        ? [...lines.slice(0, -1), last + ' ' + word]
        : [...lines, word];
    }, []);
  }

  function painted(series, kinds) {
    return series.map((one, place) => ({
      ...one,
      backgroundColor: colour(kinds[place % kinds.length][0]),
      borderColor: colour(kinds[place % kinds.length][1]),
      borderWidth: 1
    }));
  }

  function shares(found, narrow) {
    const kinds = SERIES.shares;
    return {
      type: 'doughnut',
      data: {
        labels: found.names,
        datasets: [{
          ...found.series[0],
          backgroundColor: kinds.map((kind) => colour(kind[0])),
          borderColor: colour('surface'),
          borderWidth: 2
        }]
      },
      options: { cutout: '58%', plugins: { legend: { position: narrow ? 'bottom' : 'right' } } }
    };
  }

  function bars(found, kinds, lying, stacked, narrow) {
    const whole = {
      beginAtZero: true,
      stacked,
      ticks: { precision: 0, callback: (number) => Math.abs(number) },
      grid: { color: colour('line') }
    };
    const names = { stacked, grid: { display: false } };
    return {
      type: 'bar',
      data: {
        labels: lying && narrow ? found.names.map(inLines) : found.names,
        datasets: painted(found.series, kinds)
      },
      options: {
        indexAxis: lying ? 'y' : 'x',
        scales: lying ? { x: whole, y: names } : { x: names, y: whole },
        plugins: {
          legend: { display: found.series.length > 1, position: 'bottom' },
          tooltip: {
            callbacks: {
              title: (items) => found.names[items[0].dataIndex],
              label: (item) => item.dataset.label + ': ' + Math.abs(lying ? item.parsed.x : item.parsed.y)
            }
          }
        }
      }
    };
  }

  // What came in stands above the line of nothing, what went out below it; what is open is a line by the same measure.
  function flow(found) {
    const made = bars(found, SERIES.flow, false, true);
    made.data.datasets.forEach((one, place) => {
      one.stack = 'flow';
      if (place === 2 || place === 3) {
        one.data = one.data.map((number) => -number);
      }
      if (place === 4) {
        one.type = 'line';
        one.stack = 'stock';
        one.borderColor = colour('ink');
        one.backgroundColor = colour('ink');
        one.borderWidth = 2;
        one.pointRadius = 3;
        one.order = -1;
      }
    });
    return made;
  }

  function drawing(kind, found, narrow) {
    switch (kind) {
      case 'shares': return shares(found, narrow);
      case 'flow': return flow(found);
      case 'bars': return bars(found, SERIES.bars, true, false, narrow);
      default: return bars(found, found.series.length === 2 ? SERIES.both : SERIES.stacked, true, true, narrow);
    }
  }

  function draw(frame) {
    const table = frame.parentElement.querySelector('table');
    if (!table || !window.Chart) {
      return;
    }
    const found = read(table, frame.dataset.columns.split(' ').map(Number));
    if (frame.dataset.drawing === 'stacked' && table.closest('#ageing')) {
      // The last row is the sum of the others.
      found.names.pop();
      found.series.forEach((one) => one.data.pop());
    }
    if (found.series.every((one) => one.data.every((number) => number === 0))) {
      return;
    }
    frame.classList.add('shown');
    const narrow = frame.clientWidth < NARROW;
    if (frame.dataset.drawing === 'bars' && found.names.length > LINES_IN_FRAME) {
      frame.style.height = found.names.length * LINE_HEIGHT + 'rem';
    }
    if (narrow && !['shares', 'flow'].includes(frame.dataset.drawing)) {
      const lines = found.names.reduce((sum, name) => sum + inLines(name).length + 1, 0);
      frame.style.height = Math.max(LEAST_HEIGHT, lines * LETTER_HEIGHT + FOOT_HEIGHT) + 'rem';
    }
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', frame.dataset.label);
    frame.append(canvas);
    const made = drawing(frame.dataset.drawing, found, narrow);
    made.options = {
      ...made.options,
      responsive: true,
      maintainAspectRatio: false,
      animation: false
    };
    new window.Chart(canvas, made);
  }

  function begin() {
    if (window.Chart) {
      window.Chart.defaults.font.family = style.getPropertyValue('--font');
      window.Chart.defaults.font.size = FONT_SIZE;
      window.Chart.defaults.color = colour('ink-soft');
    }
    document.querySelectorAll('.drawing-frame').forEach(draw);
  }

  begin();
})();
