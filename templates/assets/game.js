/*
 * Plays a story of the Trade Game on its page. The address holds the whole game (seed and choices),
 * so that the back button takes a choice back, and a link shares a game. Without this script the
 * page leads to the same story page by page.
 */
(function () {
  'use strict';
  /** @type {HTMLElement} */
  var place = document.querySelector('[data-game]');
  var story = window.hubStory;
  var rules = window.hubGame;
  if (!place || !story || !rules) return;

  var words = story.words;
  var root = place.dataset.game;
  var key = 'game:' + story.id;
  var language = document.documentElement.lang;
  var intro = place.querySelector('.game-intro');
  var stage = element('div', { className: 'game-stage' });
  var said = element('p', { className: 'vh' });
  said.setAttribute('role', 'status');
  place.append(stage, said);

  /** Makes an element; children may be texts, elements, or nothing. */
  function element(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties || {});
    (children || []).forEach(function (child) { if (child) made.append(child); });
    return made;
  }

  function number(n) {
    return n.toLocaleString(language);
  }

  function signed(n) {
    return (n < 0 ? '−' : '+') + number(Math.abs(n));
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (all, name) { return values[name]; });
  }

  function remember(text) {
    try { localStorage.setItem(key, text); } catch (e) { /* no storage: nothing is kept */ }
  }

  function remembered() {
    try { return localStorage.getItem(key) || ''; } catch (e) { return ''; }
  }

  function newSeed() {
    return Math.floor(Math.random() * 0x7fffffff);
  }

  function link(text, address, className) {
    return element('a', { href: address, className: className || '' }, [text]);
  }

  function guideLink(guide) {
    var made = link(guide.title, root + guide.path);
    if (guide.lang) made.lang = made.hreflang = guide.lang;
    return made;
  }

  /** Days, money and reputation as a sentence. */
  function purse(game) {
    return ['days', 'money', 'reputation']
      .map(function (what) { return words[what] + ' ' + number(game[what]); })
      .join(', ');
  }

  /** Days, money and reputation as fields. */
  function purseFields(game) {
    return element('dl', { className: 'fields game-purse' }, ['days', 'money', 'reputation'].map(function (what) {
      return element('div', {}, [
        element('dt', {}, [words[what]]),
        element('dd', {}, [number(game[what])])
      ]);
    }));
  }

  /** What an outcome has changed, such as "Days −3 · Money −200". */
  function changes(outcomes) {
    return ['days', 'money', 'reputation'].map(function (what) {
      var sum = outcomes.reduce(function (total, outcome) { return total + (outcome[what] || 0); }, 0);
      return sum ? words[what] + ' ' + signed(sum) : '';
    }).filter(Boolean).join(' · ');
  }

  /** What came of the last choice, with the guide that tells why. */
  function happened(step) {
    var notes = step.outcomes.filter(function (outcome) { return outcome.note; });
    var changed = changes(step.outcomes);
    if (!notes.length && !changed) return null;
    return element('div', { className: 'note game-note' }, [
      element('p', { className: 'note-title' }, [words.happened]),
      notes.length ? element('div', {}, notes.map(function (outcome) { return element('p', {}, [outcome.note]); })) : null,
      changed ? element('p', { className: 'game-changes' }, [changed]) : null,
      step.scene.guide ? element('p', { className: 'meta' }, [words.guide + ' ', guideLink(step.scene.guide)]) : null
    ]);
  }

  function choices(game) {
    return element('ul', { className: 'game-choices' }, game.open().map(function (n) {
      var address = '#' + rules.write(game.seed, game.choices.concat(n));
      return element('li', {}, [link(game.scene().choices[n].say, address)]);
    }));
  }

  function undo(game) {
    if (!game.choices.length) return null;
    return link(words.undo, '#' + rules.write(game.seed, game.choices.slice(0, -1)));
  }

  /** The readiness profile: how each skill was answered. */
  function profile(game) {
    var rows = story.skills.map(function (skill) {
      var score = game.scores[skill.id];
      var text = score ? fill(words.score, { points: score.points, possible: score.possible }) : words.unscored;
      var bar = null;
      if (score) {
        bar = element('meter', { min: 0, max: score.possible, low: score.possible * 0.4, high: score.possible * 0.7, optimum: score.possible, value: score.points });
        bar.setAttribute('aria-hidden', 'true');
      }
      var head = element('th', { scope: 'row' }, [link(skill.title, root + skill.path)]);
      return element('tr', {}, [head, element('td', {}, [bar, bar ? ' ' : null, text])]);
    });
    return element('table', { className: 'game-profile' }, [
      element('caption', {}, [words.profile_caption]),
      element('tbody', {}, rows)
    ]);
  }

  /** The guides of scenes where a better choice was left; of the untested skills the questions. */
  function reading(game) {
    var seen = {};
    var items = [];
    game.steps.forEach(function (step) {
      var guide = step.scene.guide;
      if (step.scene.skill && guide && (step.choice.points || 0) < 2 && !seen[guide.path]) {
        seen[guide.path] = true;
        items.push(element('li', {}, [guideLink(guide)]));
      }
    });
    return items.length
      ? element('ul', {}, items)
      : element('p', {}, [words.nothing_to_read]);
  }

  function way(game) {
    return element('ol', {}, game.steps.map(function (step) {
      var changed = changes(step.outcomes);
      return element('li', {}, [
        element('b', {}, [step.scene.title + ': ']),
        step.choice.say,
        changed ? element('span', { className: 'meta' }, [' (' + changed + ')']) : null
      ]);
    }));
  }

  function section(title, content) {
    return element('section', {}, [element('h3', {}, [title]), content]);
  }

  function ending(game) {
    var address = element('input', { readOnly: true, value: location.href, id: 'game-link' });
    address.addEventListener('focus', function () { address.select(); });
    var print = element('button', { type: 'button', className: 'game-button' }, [words.print]);
    print.addEventListener('click', function () { window.print(); });
    return [
      element('p', { className: 'game-result game-' + game.scene().ending }, [words['ending_' + game.scene().ending]]),
      section(words.profile, profile(game)),
      section(words.reading, reading(game)),
      section(words.way, way(game)),
      element('section', { className: 'game-after' }, [
        element('h3', {}, [words.after]),
        element('p', { className: 'game-buttons' }, [
          link(words.again, '#' + rules.write(newSeed(), []), 'game-button'), ' ',
          link(words.same_luck, '#' + rules.write(game.seed, []), 'game-button'), ' ',
          link(words.other_story, root + words.start_path, 'game-button'), ' ',
          words.planner_path ? link(words.planner, root + words.planner_path, 'game-button') : null, ' ',
          print
        ]),
        element('p', {}, [element('label', { htmlFor: 'game-link' }, [words.share]), element('br'), address])
      ])
    ];
  }

  function show(game) {
    var scene = game.scene();
    var last = game.steps[game.steps.length - 1];
    var heading = element('h2', { tabIndex: -1 }, [scene.title]);
    var back = undo(game);
    var parts = [
      purseFields(game),
      last ? happened(last) : null,
      heading
    ].concat(scene.text.map(function (paragraph) { return element('p', {}, [paragraph]); }));
    parts = parts.concat(game.isOver() ? ending(game) : [element('h3', { className: 'vh' }, [words.choose]), choices(game)]);
    if (back) parts.push(element('p', { className: 'game-undo' }, [back]));
    stage.replaceChildren.apply(stage, parts.filter(Boolean));
    intro.hidden = true;
    said.textContent = purse(game);
    heading.focus();
    heading.scrollIntoView({ block: 'center' });
    if (last) place.scrollIntoView({ block: 'start' });
    remember(rules.write(game.seed, game.choices));
  }

  /** The beginning: a new game, or the one that was left off. */
  function open() {
    stage.replaceChildren();
    said.textContent = '';
    intro.hidden = false;
    var begin = intro.querySelector('.game-begin');
    var kept = rules.read(story, remembered());
    begin.replaceChildren(link(words.begin, '#' + rules.write(newSeed(), []), 'game-button'));
    if (kept && kept.choices.length) {
      begin.append(' ', link(kept.isOver() ? words.see_end : words.go_on, '#' + rules.write(kept.seed, kept.choices), 'game-button'));
    }
  }

  /** Shows what the address says. */
  function follow() {
    var game = rules.read(story, location.hash.slice(1));
    if (game) show(game); else open();
  }

  window.addEventListener('hashchange', follow);
  follow();
})();
