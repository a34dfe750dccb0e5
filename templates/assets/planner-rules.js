/*
 * The rules of the planner: which questions are asked, and what comes into a plan. The generator
 * proves the rules by the same reading of them in Java (package planner); a test compares the two.
 */

/**
 * @typedef {{ id: string, economies?: string[] }} Answer
 * @typedef {{ id: string, when?: string[][], economies?: number, answers: Answer[] }} Question
 * @typedef {{ when?: string[][], unless?: string[][] }} Rule
 * @typedef {Rule & { guide: string, why: string, first?: number }} Advice
 * @typedef {Rule & { id: string, name: string, use: string, issuer: string, guide?: string }} Paper
 * @typedef {Rule & { id: string, days: number, title: string, text: string, guide?: string }} Step
 * @typedef {{ id: string, title: string, path: string, lang?: string, topics: string[], tasks?: string[] }} Guide
 * @typedef {{ title: string, url: string, publisher: string, topics: string[], lang?: string }} Resource
 * @typedef {{ questions: Question[], guides: Advice[], documents: Paper[], steps: Step[], pages: Guide[], having: string, resources: Record<string, Resource[]>, words: Record<string, string> }} Data
 * @typedef {Record<string, string>} Answers the answer or the economy, by question
 */
window.hubPlan = (function () {
  'use strict';

  /** The answers that one answer comes down to: an economy stands for the groups it belongs to. */
  function meant(question, value) {
    return question.answers
      .filter(function (answer) {
        return answer.id === value || (answer.economies || []).indexOf(value) >= 0;
      })
      .map(function (answer) { return answer.id; });
  }

  function every(clauses, held) {
    return clauses.every(function (clause) {
      return clause.some(function (answer) { return held.indexOf(answer) >= 0; });
    });
  }

  /** @param {Rule} rule @param {string[]} held */
  function holds(rule, held) {
    return every(rule.when || [], held) && !(rule.unless && every(rule.unless, held));
  }

  /**
   * The questions that are asked of somebody who has answered some, and what these answers come
   * down to. Answers to questions that are not asked do not count.
   *
   * @param {Data} data
   * @param {Answers} answers
   */
  function look(data, answers) {
    var held = [];
    var asked = data.questions.filter(function (question) {
      if (!holds(question, held)) return false;
      held = held.concat(meant(question, answers[question.id]));
      return true;
    });
    return { asked: asked, held: held };
  }

  /** The economies that were chosen, each once. */
  function economies(asked, answers) {
    return asked
      .filter(function (question) {
        var value = answers[question.id];
        return question.economies && !question.answers.some(function (answer) { return answer.id === value; });
      })
      .map(function (question) { return answers[question.id]; })
      .filter(function (code, i, all) { return all.indexOf(code) === i; });
  }

  /**
   * The plan for some answers.
   *
   * @param {Data} data
   * @param {Answers} answers
   */
  function plan(data, answers) {
    var known = look(data, answers);
    function applies(rule) { return holds(rule, known.held); }
    var advice = data.guides.filter(applies);
    var guides = data.pages.map(function (page) {
      var rules = advice.filter(function (rule) { return rule.guide === page.id; });
      return {
        page: page,
        why: rules.map(function (rule) { return rule.why; }),
        first: rules.some(function (rule) { return rule.first; })
      };
    }).filter(function (guide) { return guide.why.length; });
    return {
      first: guides.filter(function (guide) { return guide.first; }),
      then: guides.filter(function (guide) { return !guide.first; }),
      documents: data.documents.filter(applies),
      steps: data.steps.filter(applies),
      economies: economies(known.asked, answers)
    };
  }

  /**
   * The resources of an economy that fit a plan best, by how many topics they share with its
   * guides.
   */
  function best(resources, made, most) {
    var weights = {};
    made.first.concat(made.then).forEach(function (guide) {
      guide.page.topics.forEach(function (topic) { weights[topic] = (weights[topic] || 0) + 1; });
    });
    function weight(resource) {
      var sum = resource.topics.reduce(function (all, topic) { return all + (weights[topic] || 0); }, 0);
      return sum / resource.topics.length;
    }
    return resources.slice()
      .sort(function (a, b) { return weight(b) - weight(a); })
      .slice(0, most);
  }

  return { look: look, plan: plan, best: best };
})();
