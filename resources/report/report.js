// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a report alive. All of it can be read without.
(function () {
  'use strict';
  const all = (what, within) => Array.from((within || document).querySelectorAll(what));
  const tools = document.getElementById('tools');
  const spoken = document.getElementById('spoken');
  const tip = document.getElementById('tip');
  let lit = null;

  // A company stands out in every picture and table.
  function light(company) {
    lit = lit === company ? null : company;
    document.body.classList.toggle('lighting', lit !== null);
    for (const each of all('[data-c]')) {
      const is = lit !== null && each.dataset.c === lit;
      each.classList.toggle('lit', is);
      if (each.tagName === 'BUTTON') each.setAttribute('aria-pressed', String(is));
    }
  }

  // What a mark stands for, beside it.
  function tell(mark, x, y) {
    for (const each of all('.marks .told')) each.classList.remove('told');
    tip.hidden = !mark;
    if (!mark) return;
    mark.classList.add('told');
    tip.textContent = mark.tip;
    const box = mark.getBoundingClientRect();
    const left = x === undefined ? box.left + box.width / 2 : x + 14;
    const top = y === undefined ? box.bottom + 6 : y + 16;
    const room = document.documentElement;
    tip.style.left = Math.max(8, Math.min(left, room.clientWidth - tip.offsetWidth - 8)) + 'px';
    const above = (y === undefined ? box.top : y) - tip.offsetHeight - 8;
    const fits = top + tip.offsetHeight < room.clientHeight - 8;
    tip.style.top = (fits ? top : Math.max(8, above)) + 'px';
  }

  for (const marks of all('svg.marks')) {
    const list = all('g', marks);
    let at = -1;
    for (const mark of list) {
      const title = mark.querySelector('title');
      mark.tip = title.textContent;
      title.remove();
      mark.addEventListener('pointermove', (event) => tell(mark, event.clientX, event.clientY));
      mark.addEventListener('pointerleave', () => tell(null));
      mark.addEventListener('click', () => mark.dataset.c && light(mark.dataset.c));
    }
    if (list.length === 0) continue;
    marks.setAttribute('tabindex', '0');
    marks.setAttribute('role', 'group');
    marks.setAttribute('aria-label', tools.dataset.marks);
    marks.addEventListener('blur', () => tell(null));
    marks.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) {
        at = at < 0 && step < 0 ? list.length - 1 : (at + step + list.length) % list.length;
        list[at].scrollIntoView({ block: 'nearest' });
        tell(list[at]);
        spoken.textContent = list[at].getAttribute('aria-label');
        event.preventDefault();
      } else if (event.key === 'Enter' && at >= 0 && list[at].dataset.c) {
        light(list[at].dataset.c);
      }
    });
  }

  for (const button of all('button[data-c]')) {
    button.addEventListener('click', () => light(button.dataset.c));
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (!tip.hidden) tell(null);
    else if (lit !== null) light(lit);
  });

  // Tables are sorted by a column: numbers and days as such, what is empty last.
  function sort(table, column, button) {
    const heading = button.closest('th');
    const falls = heading.getAttribute('aria-sort') === 'ascending';
    const rows = all('tbody tr', table);
    const keyOf = (row) => {
      const cell = row.cells[column];
      return cell.dataset.v === undefined ? cell.textContent.trim() : cell.dataset.v;
    };
    const isNumber = heading.classList.contains('number');
    const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const compare = (a, b) => (isNumber ? a - b : order.compare(a, b)) * (falls ? -1 : 1);
    const keys = new Map(rows.map((row) => [row, keyOf(row)]));
    rows.sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      return a === '' || b === '' ? (a === '') - (b === '') : compare(a, b);
    });
    for (const each of all('th[aria-sort]', table)) each.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
    table.tBodies[0].append(...rows);
  }
  for (const table of all('table')) {
    all('thead th', table).forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.title = tools.dataset.sort;
      heading.append(button);
      button.addEventListener('click', () => sort(table, column, button));
    });
  }

  // From a citation to its source, and back.
  const back = document.createElement('a');
  back.className = 'here';
  back.textContent = tools.dataset.back;
  let cited = 0;
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#source-"]');
    if (!link) return;
    const origin = link.closest('svg') ? link.closest('section') : link;
    if (!origin.id) origin.id = 'cited-' + ++cited;
    back.href = '#' + origin.id;
    const source = document.getElementById(link.getAttribute('href').slice(1));
    if (source) source.append(' ', back);
  });

  tools.hidden = false;
})();
