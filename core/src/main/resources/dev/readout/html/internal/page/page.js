(() => {
  'use strict';
  const root = document.documentElement;
  const segments = [...document.querySelectorAll('.text .t')];
  const notes = [...document.querySelectorAll('.note')];
  const form = document.querySelector('.filter');
  const close = document.createElement('button');
  let selected = null;
  let parts = null;

  const ranges = (list) => list.split(' ').filter(Boolean).map((range) => range.split('-').map(Number));

  /** Adds a class to the segments of half-open ranges. */
  const light = (list, name) => ranges(list).forEach(([start, end]) => {
    for (let i = start; i < end; i++) {
      segments[i].classList.add(name);
    }
  });

  const unlight = (...names) => names.forEach((name) =>
    document.querySelectorAll('.text .' + name).forEach((element) => element.classList.remove(name)));

  /** The lines, numbers and joints of each statement in the text. */
  const marks = new Map();
  document.querySelectorAll('.text [data-n]').forEach((mark) => {
    const number = mark.dataset.n;
    if (!marks.has(number)) {
      marks.set(number, []);
    }
    marks.get(number).push(mark);
  });
  const marksOf = (note) => marks.get(note.dataset.n) || [];

  const deselect = () => {
    if (selected) {
      selected.classList.remove('on');
      selected.removeAttribute('aria-current');
      marksOf(selected).forEach((mark) => mark.classList.remove('on'));
      close.remove();
      unlight('lit', 'lit-part');
      selected = null;
      lightFiltered();
    }
  };

  const isVisible = (element) => {
    const box = element.getBoundingClientRect();
    return box.top > 0 && box.bottom < window.innerHeight * 0.6;
  };

  const select = (note) => {
    deselect();
    lightFiltered();
    unlight('lit', 'mentioned');
    selected = note;
    note.hidden = false;
    note.classList.add('on');
    note.setAttribute('aria-current', 'true');
    marksOf(note).forEach((mark) => {
      mark.classList.add('on');
      mark.classList.remove('off');
    });
    light(note.dataset.content, 'lit');
    light(note.dataset.source, 'lit-part');
    light(note.dataset.cue, 'lit-part');
    light(note.dataset.addressee, 'lit-part');
    note.append(close);
    const words = document.getElementById('text-' + note.dataset.n);
    if (words && !isVisible(words)) {
      words.scrollIntoView({block: 'center'});
    }
    note.focus({preventScroll: true});
    if (getComputedStyle(note).position !== 'fixed') {
      note.scrollIntoView({block: 'nearest'});
    }
  };

  /** Lights up the words that name a speaker or a meeting. */
  const lightCard = (card) => {
    if (card) {
      card.classList.add('on');
      light(card.dataset.mentions, 'mentioned');
    }
  };

  /** Lights up all that the chosen speaker says. */
  const lightFiltered = () => {
    unlight('lit', 'mentioned');
    document.querySelectorAll('.card.on').forEach((card) => card.classList.remove('on'));
    const speaker = form && form.speaker.value;
    if (speaker) {
      notes.filter((note) => !note.hidden).forEach((note) => light(note.dataset.content, 'lit'));
      lightCard(document.getElementById('speaker-' + speaker));
    }
  };

  const has = (list, word) => list.split(' ').includes(word);

  const filter = () => {
    const speaker = form.speaker.value;
    const kind = form.form.value;
    let shown = 0;
    notes.forEach((note) => {
      const isShown = (!speaker || has(note.dataset.speakers, speaker)) && (!kind || has(note.dataset.form, kind));
      note.hidden = !isShown;
      marksOf(note).forEach((mark) => mark.classList.toggle('off', !isShown));
      shown += isShown ? 1 : 0;
    });
    form.querySelector('.count').textContent =
      (shown === notes.length ? '' : shown + ' of ') + notes.length + (notes.length === 1 ? ' statement' : ' statements');
    if (selected && selected.hidden) {
      deselect();
    }
    if (!selected) {
      lightFiltered();
    }
  };

  const setFilter = (speaker) => {
    form.speaker.value = speaker;
    form.form.value = '';
    filter();
  };

  const show = (hash) => {
    const [, kind, number] = /^#(statement|text|speaker|meeting)-(\d+)$/.exec(hash) || [];
    const note = (kind === 'statement' || kind === 'text') && notes[number - 1];
    deselect();
    lightFiltered();
    if (note) {
      select(note);
    }
    if (kind === 'speaker' || kind === 'meeting') {
      const speaks = kind === 'speaker' && form && [...form.speaker.options].some((option) => option.value === number);
      if (form) {
        setFilter(speaks ? number : '');
      }
      const card = document.getElementById(kind + '-' + number);
      if (card) {
        lightCard(card);
        card.focus({preventScroll: true});
        card.scrollIntoView({block: 'nearest'});
      }
    }
    return Boolean(kind);
  };

  const remember = (hash, isStep) => {
    try {
      history[isStep ? 'replaceState' : 'pushState'](null, '', hash || location.pathname + location.search);
    } catch (e) {
      // Some documents have no address that could change. The selection works all the same.
    }
  };

  const go = (note, isStep) => {
    remember('#' + note.id, isStep);
    select(note);
  };

  const step = (forward) => {
    const shown = notes.filter((note) => !note.hidden);
    const next = shown.indexOf(selected) + (forward ? 1 : -1);
    const note = selected ? shown[next] : shown[forward ? 0 : shown.length - 1];
    if (note) {
      go(note, true);
    }
  };

  const leave = () => {
    const words = selected && document.getElementById('text-' + selected.dataset.n);
    remember('', true);
    deselect();
    if (words) {
      words.focus({preventScroll: true});
    }
  };

  /** The statements of which a segment is the content, or else the source or the cue; the shortest first. */
  const statementsAt = (index) => {
    parts = parts || notes.map((note) => [
      ranges(note.dataset.content), ranges(note.dataset.source + ' ' + note.dataset.cue)]);
    const covers = (list) => list.some(([start, end]) => start <= index && index < end);
    const size = (note) => parts[note.dataset.n - 1][0].reduce((sum, [start, end]) => sum + end - start, 0);
    const shown = notes.filter((note) => !note.hidden);
    const said = shown.filter((note) => covers(parts[note.dataset.n - 1][0]));
    return (said.length ? said : shown.filter((note) => covers(parts[note.dataset.n - 1][1])))
      .sort((one, other) => size(one) - size(other));
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      const hash = link.dataset.voice ? '#speaker-' + link.dataset.voice : link.getAttribute('href');
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey && show(hash)) {
        event.preventDefault();
        remember(hash, false);
      }
      return;
    }
    if (event.target === close) {
      leave();
      return;
    }
    if (event.target.closest('a, button, select, input, label') || !getSelection().isCollapsed) {
      return;
    }
    const note = event.target.closest('.note');
    const segment = event.target.closest('.text .t');
    if (note && note !== selected) {
      go(note, false);
    } else if (segment) {
      const found = statementsAt(segments.indexOf(segment));
      const next = found[(found.indexOf(selected) + 1) % found.length];
      if (next) {
        go(next, false);
      }
    }
  });

  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : root;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('select, input, textarea')) {
      return;
    }
    const isInside = target.closest('.note, .r');
    const letters = !form || form.keys.checked;
    const key = event.key;
    if ((letters && key === 'j') || (isInside && key === 'ArrowDown')) {
      step(true);
    } else if ((letters && key === 'k') || (isInside && key === 'ArrowUp')) {
      step(false);
    } else if (key === 'Escape' && selected) {
      leave();
    } else if (key === 'Escape' && form) {
      setFilter('');
      remember('', true);
    } else {
      return;
    }
    event.preventDefault();
  });

  window.addEventListener('popstate', () => show(location.hash));
  close.type = 'button';
  close.className = 'close';
  close.textContent = '×';
  close.setAttribute('aria-label', 'Close the note');
  root.classList.add('js');
  if (form) {
    form.hidden = false;
    form.addEventListener('change', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    filter();
  }
  show(location.hash);
})();
