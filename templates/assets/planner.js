/*
 * "What applies to me": asks, shows the plan, and keeps it on this device alone. Everything that
 * comes from a file is set as text.
 */
(function () {
  'use strict';
  var MOST_RESOURCES = 6;
  var KEY = 'planner';
  /** @type {HTMLElement} */
  var place = document.querySelector('[data-planner]');
  /** @type {Data} */
  var data = window.hubPlanner;
  var rules = window.hubPlan;
  var files = window.hubPlanFiles;
  if (!place || !data || !rules || !files) return;

  var words = data.words;
  var root = place.dataset.planner;
  var language = document.documentElement.lang;
  var form = place.querySelector('form');
  var shown = place.querySelector('[data-plan]');
  var said = place.querySelector('[data-said]');
  var message = place.querySelector('[data-message]');
  var picker = place.querySelector('#plan-file');
  var fileMessage = place.querySelector('[data-file-message]');
  /** @type {State | null} */
  var state = null;
  var keeps = true;

  // 1. Small helpers

  /** Makes an element; children may be texts, elements, or nothing. */
  function element(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties || {});
    (children || []).forEach(function (child) { if (child) made.append(child); });
    return made;
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (all, name) { return values[name]; });
  }

  function button(text, action) {
    var made = element('button', { type: 'button' }, [text]);
    made.addEventListener('click', action);
    return made;
  }

  function today() {
    var now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function dayText(day) {
    var locale = language === 'en' ? 'en-GB' : language;
    return new Date(day + 'T00:00:00Z').toLocaleDateString(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  }

  function stored(key) {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }

  function store(key, text) {
    try { localStorage.setItem(key, text); } catch (e) { keeps = false; }
  }

  function keep() {
    store(KEY, files.write(state));
  }

  function pageOf(id) {
    return data.pages.find(function (page) { return page.id === id; });
  }

  function guideLink(page) {
    var made = element('a', { href: root + page.path }, [page.title]);
    if (page.lang) made.lang = made.hreflang = page.lang;
    return made;
  }

  /** The option of an economy; nothing where there is no such economy. */
  function option(code) {
    return Array.from(form.querySelectorAll('select option')).find(function (o) { return o.value === code; });
  }

  function isEconomy(code) {
    return /^[A-Z]{2}$/.test(code) && !!option(code);
  }

  function economyName(code) {
    return option(code).textContent;
  }

  // 2. The questions

  function questionPlace(question) {
    return form.querySelector('[data-question="' + question.id + '"]');
  }

  function answers() {
    var given = {};
    new FormData(form).forEach(function (value, name) { if (value) given[name] = String(value); });
    return given;
  }

  /** Shows the questions that are asked after what has been answered; fields of others are off. */
  function ask() {
    var asked = rules.look(data, answers()).asked;
    data.questions.forEach(function (question) {
      var off = asked.indexOf(question) < 0;
      var item = questionPlace(question);
      item.hidden = off;
      item.querySelectorAll('input, select').forEach(function (field) { field.disabled = off; });
    });
  }

  /** Fills the form in. Disabled fields say nothing, so all are on until what is asked is known. */
  function answer(given) {
    form.reset();
    form.querySelectorAll('input, select').forEach(function (field) {
      field.disabled = false;
      if (field.type === 'radio') field.checked = given[field.name] === field.value;
      else if (given[field.name]) field.value = given[field.name];
    });
    ask();
  }

  /** What was answered, in the words of the form. */
  function answered() {
    return rules.look(data, state.answers).asked.map(function (question) {
      var item = questionPlace(question);
      var field = Array.from(item.querySelectorAll('option, input')).find(function (f) { return f.value === state.answers[question.id]; });
      var text = field.tagName === 'OPTION' ? field.textContent : field.parentNode.textContent.trim();
      return element('div', {}, [element('dt', {}, [item.dataset.name]), element('dd', {}, [text])]);
    });
  }

  // 3. Boxes to tick

  function isDone(tick) {
    return state.done.indexOf(tick) >= 0;
  }

  function setDone(tick, done) {
    state.done = state.done.filter(function (other) { return other !== tick; });
    if (done) state.done.push(tick);
  }

  /** A box with what stands beside it. */
  function box(tick, children, changed) {
    var input = element('input', { type: 'checkbox', checked: isDone(tick) });
    input.addEventListener('change', function () {
      setDone(tick, input.checked);
      keep();
      if (changed) changed();
    });
    return element('label', {}, [input, element('span', {}, children)]);
  }

  /** Where the page of a guide keeps its ticks; see site.js. */
  function ticksKey(page) {
    var path = new URL(root + page.path, location.href).pathname;
    return 'ticks:' + (page.lang || language) + ':' + path.split('/').slice(-3).join('/');
  }

  function tickOf(page, number) {
    return 'guide:' + page.id + ':' + number;
  }

  /** Takes over what has been ticked on the page of a guide. */
  function readTicks(page) {
    var ticks = stored(ticksKey(page));
    if (ticks === null) return;
    page.tasks.forEach(function (task, number) { setDone(tickOf(page, number), ticks.charAt(number) === '1'); });
  }

  function writeTicks(page) {
    store(ticksKey(page), page.tasks.map(function (task, number) { return isDone(tickOf(page, number)) ? '1' : '0'; }).join(''));
  }

  /** The guides of a plan that have something to tick. */
  function guidesOf(plan) {
    return plan.first.concat(plan.then)
      .map(function (entry) { return entry.page; })
      .filter(function (page) { return page.tasks; });
  }

  function checklist(page) {
    var summary = element('summary');
    function count() {
      var done = page.tasks.filter(function (task, number) { return isDone(tickOf(page, number)); }).length;
      summary.textContent = fill(words.checklist, { n: done, all: page.tasks.length });
    }
    count();
    var list = element('ul', {}, page.tasks.map(function (task, number) {
      return element('li', { className: 'task' }, [box(tickOf(page, number), [task], function () {
        writeTicks(page);
        count();
      })]);
    }));
    if (page.lang) list.lang = page.lang;
    return element('details', {}, [summary, list]);
  }

  // 4. The plan

  function section(id, title, children) {
    return element('section', { id: 'plan-' + id }, [element('h3', { id: 'plan-' + id + '-title' }, [title])].concat(children));
  }

  function guide(entry) {
    return element('li', {}, [
      element('p', { className: 'plan-name' }, [guideLink(entry.page)])
    ].concat(
      entry.why.map(function (why) { return element('p', {}, [why]); }),
      entry.page.tasks ? [checklist(entry.page)] : []
    ));
  }

  function guides(plan) {
    var parts = [];
    if (plan.first.length) {
      parts.push(element('h4', {}, [words.first]), element('ol', { className: 'plan-list' }, plan.first.map(guide)));
    }
    if (plan.then.length) {
      parts.push(element('h4', {}, [plan.first.length ? words.then : words.in_order]));
      parts.push(element('ol', { className: 'plan-list', start: plan.first.length + 1 }, plan.then.map(guide)));
    }
    return section('guides', words.guides, parts);
  }

  function more(id) {
    return id ? element('p', { className: 'meta' }, [words.more + ' ', guideLink(pageOf(id))]) : null;
  }

  function documents(plan) {
    return section('documents', words.documents, [
      element('p', {}, [words.documents_note]),
      element('ul', { className: 'plan-list plan-boxes' }, plan.documents.map(function (paper) {
        return element('li', { className: 'task' }, [
          box('document:' + paper.id, [element('b', {}, [paper.name])]),
          element('p', {}, [paper.use]),
          element('p', {}, [element('i', {}, [words.issuer]), ' ' + paper.issuer]),
          more(paper.guide)
        ]);
      }))
    ]);
  }

  /** The steps with the day by which each should be done. */
  function timed(plan) {
    var days = 0;
    return plan.steps.map(function (step) {
      days += step.days;
      return { step: step, day: files.after(state.start, days) };
    });
  }

  function steps(plan) {
    var list = element('ol', { className: 'plan-list plan-boxes' });
    function paint() {
      list.replaceChildren.apply(list, timed(plan).map(function (entry) {
        return element('li', { className: 'task' }, [
          box('step:' + entry.step.id, [element('b', {}, [entry.step.title])]),
          element('p', { className: 'plan-day' }, [
            fill(words.until, { day: dayText(entry.day), n: entry.step.days })
          ]),
          element('p', {}, [entry.step.text]),
          more(entry.step.guide)
        ]);
      }));
    }
    var start = element('input', { type: 'date', id: 'plan-start', value: state.start });
    start.addEventListener('change', function () {
      if (!files.isDay(start.value)) return;
      state.start = start.value;
      keep();
      paint();
    });
    paint();
    return section('steps', words.steps, [
      element('p', {}, [words.steps_note]),
      element('p', { className: 'plan-start' }, [element('label', { htmlFor: 'plan-start' }, [words.start]), ' ', start]),
      list
    ]);
  }

  function resource(found) {
    var link = element('a', { href: found.url, rel: 'external' }, [found.title]);
    if (found.lang && found.lang !== language) link.lang = link.hreflang = found.lang;
    return element('li', {}, [link, element('p', { className: 'meta' }, [found.publisher])]);
  }

  /** Loads the resources of one economy, which come as a script, and shows the best of them. */
  function economy(code, plan) {
    var name = economyName(code);
    var address = place.dataset.economies + code.toLowerCase() + '.html';
    var list = element('div');
    function show() {
      var found = rules.best(data.resources[code] || [], plan, MOST_RESOURCES);
      list.replaceChildren(found.length
        ? element('ul', { className: 'resources' }, found.map(resource))
        : element('p', {}, [words.no_resources]));
    }
    if (data.resources[code] || data.having.indexOf(code) < 0) {
      show();
    } else {
      var script = element('script', { src: root + 'planner/' + code.toLowerCase() + '.js' });
      script.onload = show;
      script.onerror = function () { list.replaceChildren(element('p', {}, [words.failed])); };
      document.head.append(script);
    }
    return element('div', {}, [
      element('h4', {}, [name]),
      list,
      element('p', { className: 'more' }, [element('a', { href: address }, [fill(words.economy, { name: name })])])
    ]);
  }

  function resources(plan) {
    return section('resources', words.resources, [
      element('p', {}, [words.resources_note])
    ].concat(plan.economies.map(function (code) { return economy(code, plan); })));
  }

  function contents(parts) {
    return element('ul', { className: 'plan-contents' }, parts.map(function (part) {
      var title = part.querySelector('h3').textContent;
      var link = element('a', { href: '#' + part.id }, [title]);
      return element('li', {}, [link]);
    }));
  }

  function sameTwice() {
    var chosen = data.questions
      .filter(function (question) { return question.economies; })
      .map(function (question) { return state.answers[question.id]; });
    return chosen.length > 1 && chosen.every(function (code) { return code === chosen[0]; });
  }

  function tools(plan) {
    return element('p', { className: 'plan-tools' }, [
      button(words.change, change),
      button(words.print, function () { window.print(); }),
      button(words.save, function () { download('plan.json', 'application/json', files.write(state)); }),
      button(words.calendar, function () {
        download('plan.ics', 'text/calendar', files.calendar(timed(plan).map(task), state.id, words.title, new Date()));
      }),
      button(words.remove, remove)
    ]);
  }

  function task(entry) {
    var page = entry.step.guide && pageOf(entry.step.guide);
    return {
      id: entry.step.id,
      title: entry.step.title,
      text: entry.step.text + (page ? '\n' + words.more + ' ' + page.title : ''),
      day: entry.day,
      done: isDone('step:' + entry.step.id),
      link: page && location.protocol !== 'file:' ? new URL(root + page.path, location.href).href : undefined
    };
  }

  function download(name, type, text) {
    var address = URL.createObjectURL(new Blob([text], { type: type + ';charset=utf-8' }));
    element('a', { href: address, download: name }).click();
    setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
  }

  /** Shows the plan, and gives back its heading. */
  function show() {
    var plan = rules.plan(data, state.answers);
    guidesOf(plan).forEach(readTicks);
    keep();
    var parts = [guides(plan), documents(plan), steps(plan)];
    if (plan.economies.length) parts.push(resources(plan));
    var heading = element('h2', { tabIndex: -1 }, [words.title]);
    shown.replaceChildren.apply(shown, [
      heading,
      element('dl', { className: 'fields' }, answered()),
      keeps ? null : element('p', { className: 'notice' }, [words.not_kept]),
      sameTwice() ? element('p', { className: 'notice' }, [words.same_twice]) : null,
      tools(plan),
      contents(parts)
    ].concat(parts, [element('p', { className: 'notice' }, [words.general])]).filter(Boolean));
    form.hidden = true;
    said.textContent = fill(words.summary, { guides: plan.first.length + plan.then.length, documents: plan.documents.length, steps: plan.steps.length });
    return heading;
  }

  /** Shows the form again, with what was answered. */
  function change() {
    answer(state.answers);
    shown.replaceChildren();
    said.textContent = '';
    form.hidden = false;
    form.querySelector('input:checked, select, input').focus();
  }

  function remove() {
    state = null;
    try { localStorage.removeItem(KEY); } catch (e) { /* nothing was kept */ }
    answer({});
    shown.replaceChildren();
    form.hidden = false;
    form.querySelector('input').focus();
    said.textContent = words.removed;
  }

  // 5. From a file

  /** @param {string} text what a file holds, which may be anything */
  function openFile(text) {
    var found = files.read(text, data, isEconomy, today());
    if (!found) {
      fileMessage.textContent = words.bad_file;
      return;
    }
    fileMessage.textContent = '';
    state = found;
    if (isWhole()) {
      guidesOf(rules.plan(data, state.answers)).forEach(writeTicks);
      show().focus();
    } else {
      change();
      message.textContent = words.incomplete;
    }
  }

  /** Whether everything that is asked has been answered. */
  function isWhole() {
    return rules.look(data, state.answers).asked.every(function (question) { return state.answers[question.id]; });
  }

  picker.addEventListener('change', function () {
    var file = picker.files[0];
    if (!file) return;
    if (file.size > files.MOST_BYTES) {
      fileMessage.textContent = words.bad_file;
      return;
    }
    var reader = new FileReader();
    reader.onload = function () { openFile(String(reader.result)); };
    reader.onerror = function () { fileMessage.textContent = words.bad_file; };
    reader.readAsText(file);
    picker.value = '';
  });

  form.addEventListener('change', ask);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    message.textContent = '';
    fileMessage.textContent = '';
    state = {
      id: state ? state.id : files.newId(),
      answers: answers(),
      start: state ? state.start : today(),
      done: state ? state.done : []
    };
    show().focus();
  });

  // Checklists are printed open, and are then as they were.
  var closed = [];
  addEventListener('beforeprint', function () {
    closed = Array.from(shown.querySelectorAll('details:not([open])'));
    closed.forEach(function (details) { details.open = true; });
  });
  addEventListener('afterprint', function () {
    closed.forEach(function (details) { details.open = false; });
  });

  place.querySelector('.plan-import').hidden = false;
  state = files.read(stored(KEY) || '', data, isEconomy, today());
  answer(state ? state.answers : {});
  if (state && isWhole()) show(); else form.hidden = false;
})();
