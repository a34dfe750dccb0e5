/*
 * Plans as files: to keep, to read again on another device, and as tasks for a calendar.
 */
window.hubPlanFiles = (function () {
  'use strict';
  var FORMAT = 'trade4msmes-plan';
  var MOST_BYTES = 200000;
  var MOST_DONE = 2000;

  /** @typedef {{ id: string, answers: Record<string, string>, start: string, done: string[] }} State */

  /** Whether a text is a real day, written like 2026-11-24. */
  function isDay(text) {
    if (typeof text !== 'string' || !/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false;
    var day = new Date(text + 'T00:00:00Z');
    return !isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  }

  /** The day so many days after another one. */
  function after(day, days) {
    return new Date(Date.parse(day + 'T00:00:00Z') + days * 86400000).toISOString().slice(0, 10);
  }

  /** @param {State} state */
  function write(state) {
    return JSON.stringify({
      format: FORMAT, version: 1, id: state.id, answers: state.answers, start: state.start, done: state.done
    }, null, 1) + '\n';
  }

  /** Tells the tasks of one plan from those of another one in a calendar. */
  function newId() {
    return (Math.random().toString(36) + '00000000').slice(2, 10);
  }

  /** Whether a question can be answered so. */
  function fits(question, value, isEconomy) {
    return question.answers.some(function (answer) { return answer.id === value && !answer.economies; })
      || (!!question.economies && isEconomy(value));
  }

  /**
   * What a text says, if it is a plan. Whatever does not belong into one is left out.
   *
   * @param {string} text
   * @param {Data} data
   * @param {(code: string) => boolean} isEconomy
   * @param {string} today
   * @returns {State | null} null where the text is no plan
   */
  function read(text, data, isEconomy, today) {
    if (text.length > MOST_BYTES) return null;
    var found;
    try { found = JSON.parse(text); } catch (e) { return null; }
    if (!found || found.format !== FORMAT || found.version !== 1) return null;
    if (!found.answers || typeof found.answers !== 'object') return null;
    var answers = {};
    data.questions.forEach(function (question) {
      var value = Object.prototype.hasOwnProperty.call(found.answers, question.id)
        ? found.answers[question.id] : null;
      if (typeof value === 'string' && fits(question, value, isEconomy)) answers[question.id] = value;
    });
    var done = (Array.isArray(found.done) ? found.done : []).slice(0, MOST_DONE).filter(function (tick) {
      return typeof tick === 'string' && /^[a-z]{1,20}:[a-z0-9-]{1,80}(:\d{1,3})?$/.test(tick);
    });
    var id = /^[a-z0-9]{8}$/.test(found.id) ? found.id : newId();
    return { id: id, answers: answers, start: isDay(found.start) ? found.start : today, done: done };
  }

  /** A value of a calendar, as RFC 5545 escapes it. */
  function escaped(text) {
    return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
  }

  /** A line of a calendar, folded so that no part is longer than 75 bytes. */
  function folded(line) {
    var out = '';
    var bytes = 0;
    Array.from(line).forEach(function (character) {
      var size = new TextEncoder().encode(character).length;
      if (bytes + size > 74) {
        out += '\r\n ';
        bytes = 1;
      }
      out += character;
      bytes += size;
    });
    return out + '\r\n';
  }

  /**
   * Tasks for a calendar.
   *
   * @param {{ id: string, title: string, text: string, day: string, done: boolean, link?: string }[]} tasks
   * @param {string} id the id of the plan
   * @param {string} name the name of the list
   * @param {Date} now
   */
  function calendar(tasks, id, name, now) {
    var stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
    var lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Trade4MSMEs hub//Planner//EN', 'X-WR-CALNAME:' + escaped(name)];
    tasks.forEach(function (task) {
      lines.push(
        'BEGIN:VTODO',
        'UID:' + task.id + '.' + id + '@plan.trade4msmes-hub',
        'DTSTAMP:' + stamp,
        'DUE;VALUE=DATE:' + task.day.replace(/-/g, ''),
        'SUMMARY:' + escaped(task.title),
        'DESCRIPTION:' + escaped(task.text)
      );
      if (task.link) lines.push('URL:' + task.link);
      lines.push('STATUS:' + (task.done ? 'COMPLETED' : 'NEEDS-ACTION'), 'END:VTODO');
    });
    lines.push('END:VCALENDAR');
    return lines.map(folded).join('');
  }

  return { write: write, read: read, calendar: calendar, after: after, isDay: isDay, newId: newId, MOST_BYTES: MOST_BYTES };
})();
