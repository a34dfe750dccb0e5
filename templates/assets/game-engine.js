/*
 * The rules of the Trade Game. The generator proves and tests the stories with the same rules in
 * Java (package game); a test compares the two.
 */

/**
 * @typedef {{ has?: string[], lacks?: string[], days?: number, money?: number, reputation?: number }} Condition
 * @typedef {{ weight?: number, to: string, note?: string, days?: number, money?: number, reputation?: number, gains?: string[] }} Outcome
 * @typedef {{ say: string, points?: number, if?: Condition, outcomes: Outcome[] }} Choice
 * @typedef {Outcome & { if?: Condition }} Route
 * @typedef {{ title: string, path: string, lang?: string }} Guide
 * @typedef {{ title: string, text: string[], skill?: string, guide?: Guide, choices?: Choice[], routes?: Route[], ending?: string }} Scene
 * @typedef {{ id: string, days: number, money: number, reputation: number, start: string, out: Record<string, string>, scenes: Record<string, Scene> }} Story
 * @typedef {{ days: number, money: number, reputation: number }} Purse
 */
window.hubGame = (function () {
  'use strict';

  /** The finalizer of MurmurHash3: a number from 0 to below bound, from seed and step alone. */
  function draw(seed, step, bound) {
    var hash = seed ^ Math.imul(step + 1, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) % bound;
  }

  /** The outcome that chance picks at a step. */
  function pick(seed, step, outcomes) {
    if (outcomes.length === 1) return outcomes[0];
    var total = outcomes.reduce(function (sum, outcome) { return sum + outcome.weight; }, 0);
    var left = draw(seed, step, total);
    return outcomes.find(function (outcome) {
      left -= outcome.weight;
      return left < 0;
    });
  }

  /**
   * One game. Its choices and its seed say everything about it, so that it can be kept in an
   * address.
   *
   * @param {Story} story
   * @param {number} seed
   */
  function Game(story, seed) {
    this.story = story;
    this.seed = seed;
    this.choices = [];
    this.scores = {};
    /** What happened, step by step: the scene, the choice, and all outcomes that came of it. */
    this.steps = [];
    this.facts = {};
    this.days = story.days;
    this.money = story.money;
    this.reputation = story.reputation;
    this.sceneId = story.start;
    this.opening = this.settle();
  }

  /** @returns {Scene} the scene that the player is in */
  Game.prototype.scene = function () {
    return this.story.scenes[this.sceneId];
  };

  Game.prototype.isOver = function () {
    return !!this.scene().ending;
  };

  Game.prototype.holds = function (condition) {
    if (!condition) return true;
    var game = this;
    function gained(fact) { return game.facts[fact] === true; }
    function enough(what) { return condition[what] === undefined || game[what] >= condition[what]; }
    return (condition.has || []).every(gained)
      && !(condition.lacks || []).some(gained)
      && ['days', 'money', 'reputation'].every(enough);
  };

  /** The numbers of the choices that can be taken. */
  Game.prototype.open = function () {
    var game = this;
    var numbers = [];
    (this.scene().choices || []).forEach(function (choice, number) {
      if (game.holds(choice.if)) numbers.push(number);
    });
    return numbers;
  };

  /** The effects of an outcome, and the scene it leads to: the end, where something ran out. */
  Game.prototype.apply = function (outcome) {
    this.days += outcome.days || 0;
    this.money += outcome.money || 0;
    this.reputation += outcome.reputation || 0;
    var facts = this.facts;
    (outcome.gains || []).forEach(function (fact) { facts[fact] = true; });
    var out = this.story.out;
    if (this.days < 0) this.sceneId = out.days;
    else if (this.money < 0) this.sceneId = out.money;
    else if (this.reputation < 0) this.sceneId = out.reputation;
    else this.sceneId = outcome.to;
  };

  /** Goes through turns, which need no choice, and gives back the routes that were taken. */
  Game.prototype.settle = function () {
    var game = this;
    var taken = [];
    while (this.scene().routes) {
      var route = this.scene().routes.find(function (r) { return game.holds(r.if); });
      this.apply(route);
      taken.push(route);
    }
    return taken;
  };

  /**
   * Takes a choice, if it can be taken.
   *
   * @param {number} number
   * @returns {boolean} whether it was taken
   */
  Game.prototype.choose = function (number) {
    if (this.open().indexOf(number) < 0) return false;
    var scene = this.scene();
    var choice = scene.choices[number];
    var outcome = pick(this.seed, this.choices.length, choice.outcomes);
    if (scene.skill) {
      var score = this.scores[scene.skill] || (this.scores[scene.skill] = { points: 0, possible: 0 });
      score.points += choice.points || 0;
      score.possible += 2;
    }
    this.choices.push(number);
    this.apply(outcome);
    this.steps.push({ scene: scene, choice: choice, outcomes: [outcome].concat(this.settle()) });
    return true;
  };

  /** The game as a part of an address, such as "k3f.0120". */
  function write(seed, choices) {
    return seed.toString(36) + '.' + choices.map(function (n) { return n.toString(36); }).join('');
  }

  /**
   * The game that an address tells; choices that cannot be taken, and what follows them, are left
   * out.
   *
   * @param {Story} story
   * @param {string} text
   * @returns {Game | null} null where the text is no game
   */
  function read(story, text) {
    var parts = /^([0-9a-z]{1,6})\.([0-9a-z]*)$/.exec(text);
    if (!parts) return null;
    var game = new Game(story, parseInt(parts[1], 36) | 0);
    parts[2].split('').every(function (digit) { return game.choose(parseInt(digit, 36)); });
    return game;
  }

  return { Game: Game, draw: draw, write: write, read: read };
})();
