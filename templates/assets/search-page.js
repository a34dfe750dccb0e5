/*
 * The page of results: search.html?q=. Facets with counts, several values at once, the state in the address.
 * Loaded after search.js; docs/search.md has the markup.
 */
(function () {
  "use strict";

  const { Pack, PackError, withEngine, packs, say, make, marked, count, number, facts, failure, languageName, rising, LANGUAGE } =
    window.hubSearch;
  const FACETS = ["kind", "topic", "audience", "type", "language", "economy", "publisher", "year"];
  const STEP = 10;
  const LAZY = ["economy", "publisher"];

  /** The file of the pack that has a facet. */
  const file = (engine, facet) => engine.pack.load("f-" + (LAZY.includes(facet) ? facet : "small"));

  /** Which documents have a value of a facet. @returns {Promise<Map<string, number[]>>} */
  async function facetOf(engine, name) {
    engine.facets ??= new Map();
    if (!engine.facets.has(name)) {
      const found = new Map();
      if (name === "kind") engine.kind.forEach((kind, doc) => found.get(kind)?.push(doc) ?? found.set(kind, [doc]));
      else {
        const { values, docs } = (await file(engine, name))[name];
        values.forEach((value, i) => found.set(value, rising(docs[i])));
      }
      engine.facets.set(name, found);
    }
    return engine.facets.get(name);
  }

  /** The documents that the chosen values of each facet allow. */
  async function allow(engine, filters) {
    const allowed = new Map();
    for (const facet of FACETS.filter((f) => filters[f]?.length)) {
      const values = await facetOf(engine, facet);
      allowed.set(facet, new Set(filters[facet].flatMap((value) => values.get(value) ?? [])));
    }
    return allowed;
  }
  window.hubSearch.allow = allow;

  /** Names of the values of a facet, as far as the pack has them. */
  async function namesOf(engine, name) {
    const { values, names } = (await file(engine, name))[name];
    return new Map(values.map((value, i) => [value, names?.[LANGUAGE]?.[i] || names?.en?.[i] || ""]));
  }

  const root = document.querySelector("[data-search-results]");
  if (!root) return;
  const { searchPack, searchRoot } = root.dataset;
  const pack = (packs[searchPack] ??= new Pack(searchPack));
  const input = document.querySelector("main input[name=q]") || document.querySelector("input[name=q]");
  const status = make("p", { role: "status", class: "search-status" });
  const notes = make("div", { class: "search-notes" });
  const facetBox = make("div", { class: "search-facets", role: "group", "aria-label": say("facets") });
  const list = make("ol", { class: "search-list" });
  const more = make("button", { type: "button", class: "search-more", hidden: "" }, say("more"));
  const fallback = [...root.childNodes];
  let limit = STEP, turn = 0;
  const opened = new Set(["kind", "topic", "language"]);

  /** The query and the chosen values, from the address. */
  function state() {
    const address = new URLSearchParams(location.search);
    const filters = {};
    for (const facet of FACETS) if (address.has(facet)) filters[facet] = address.getAll(facet);
    return { query: address.get("q") ?? "", filters };
  }

  /** Puts query and values into the address; a page opened from disk may refuse. */
  function keep(query, filters, replace) {
    const address = new URLSearchParams();
    if (query) address.set("q", query);
    for (const facet of FACETS) (filters[facet] ?? []).forEach((value) => address.append(facet, value));
    try {
      history[replace ? "replaceState" : "pushState"](null, "", "?" + address);
    } catch {
      location.search = "?" + address;
    }
  }

  /** The name of a value of a facet. */
  function nameOf(facet, value, names) {
    if (facet === "language") return languageName(value);
    if (facet === "publisher" || facet === "year") return value;
    if (facet === "topic" || facet === "economy") return names?.get(value) || value;
    return say(facet + "." + value);
  }

  /** How many of the results each value of a facet has, when the other facets' values are kept. */
  async function counted(engine, result, facet, allowed) {
    const fits = new Set(engine.arrange(result.matched.filter((doc) =>
      [...allowed].every(([f, docs]) => f === facet || docs.has(doc))), result.scores, LANGUAGE));
    const counts = [];
    for (const [value, docs] of await facetOf(engine, facet)) {
      let n = 0;
      for (const doc of docs) if (fits.has(doc)) n++;
      if (n) counts.push([value, n]);
    }
    return counts;
  }

  async function facetPart(engine, result, facet, filters, allowed) {
    const chosen = new Set(filters[facet] ?? []);
    const details = make("details", { "data-facet": facet }, make("summary", {}, say("facet." + facet)));
    if (opened.has(facet) || chosen.size) details.open = true;
    const fill = async () => {
      const names = facet === "topic" || facet === "economy" ? await namesOf(engine, facet) : undefined;
      const counts = await counted(engine, result, facet, allowed);
      for (const value of chosen) if (!counts.some(([v]) => v === value)) counts.push([value, 0]);
      const rows = counts.map(([value, n]) => [nameOf(facet, value, names), value, n]);
      rows.sort(facet === "year" ? (a, b) => (a[1] < b[1] ? 1 : -1) : (a, b) => b[2] - a[2] || a[0].localeCompare(b[0], LANGUAGE));
      const box = make("ul");
      for (const [name, value, n] of rows.slice(0, 60)) {
        const check = make("input", { type: "checkbox", value });
        check.checked = chosen.has(value);
        check.addEventListener("change", () => {
          const { query, filters: now } = state();
          const values = new Set(now[facet] ?? []);
          if (check.checked) values.add(value);
          else values.delete(value);
          keep(query, { ...now, [facet]: [...values] });
          limit = STEP;
          run(facet + "=" + value);
        });
        check.dataset.key = facet + "=" + value;
        box.append(make("li", {}, make("label", {}, check, " ", name, " ", make("span", { class: "search-count" }, number(n)))));
      }
      details.querySelector("ul")?.remove();
      details.append(box);
      details.hidden = !rows.length;
    };
    details.addEventListener("toggle", () => {
      if (details.open === opened.has(facet)) return;
      if (details.open) opened.add(facet);
      else opened.delete(facet);
      if (details.open && !details.querySelector("ul")) fill();
    });
    if (!LAZY.includes(facet) || details.open) await fill();
    return details;
  }

  function entry(engine, result, { doc }, card, [link, summary], [, heading, anchor]) {
    const title = make("a", { href: searchRoot + card.url, lang: engine.language[doc] }, marked(engine, result.plan, card.title));
    const item = make("li", {}, make("h2", {}, title), make("p", { class: "search-facts" }, facts(engine, doc, card)),
      make("p", { class: "search-summary", lang: engine.language[doc] }, marked(engine, result.plan, summary)));
    if (anchor) {
      item.append(make("p", { class: "search-section" }, say("section"), " ",
        make("a", { href: searchRoot + card.url + "#" + anchor }, marked(engine, result.plan, heading))));
    }
    if (/^https?:\/\//.test(link)) {
      item.append(make("p", { class: "search-link" }, make("a", { href: link, rel: "external" }, say("open"))));
    }
    return item;
  }

  function again(query, text) {
    return make("a", { href: "?q=" + encodeURIComponent(query) }, text);
  }

  /** Tells which words were not found, and what was taken or could be taken in their place. */
  function remark(result, query) {
    notes.replaceChildren();
    for (const group of result.plan.groups.filter((g) => g.instead)) {
      notes.append(make("p", {}, say("instead", { word: group.word, instead: group.near.join(", ") })));
    }
    for (const word of result.plan.unknown) notes.append(make("p", {}, say("unknown", { word })));
    const corrected = result.plan.groups.reduce((text, { word, instead }) => instead
      ? text.replace(new RegExp(word.replace(/[^\p{L}\p{N}]/gu, "\\$&"), "iu"), () => instead) : text, query);
    if (corrected !== query) notes.append(make("p", {}, say("did_you_mean"), " ", again(corrected, corrected)));
  }

  /** Shows the results for what stands in the address. @param {string} [focus] the box that had the focus */
  async function run(focus) {
    const mine = ++turn;
    const { query, filters } = state();
    if (!query.trim()) {
      root.replaceChildren(...fallback);
      return;
    }
    try {
      await withEngine(pack, async (engine) => {
        const allowed = await allow(engine, filters);
        const result = await engine.search(query, { language: LANGUAGE, allowed, limit });
        const docs = result.hits.map((hit) => hit.doc);
        const [cards, details, sections] = await Promise.all([engine.show(docs),
          Promise.all(docs.map((doc) => engine.detail(doc))), Promise.all(docs.map((doc) => engine.section(doc, result.plan)))]);
        if (mine !== turn) return;
        status.textContent = result.total ? count(result.total) + " " + say("for", { q: query }) : say("none", { q: query });
        remark(result, query);
        list.replaceChildren(...result.hits.map((hit, i) => entry(engine, result, hit, cards[i], details[i], sections[i])));
        more.hidden = result.total <= limit;
        root.replaceChildren(status, notes, list, more);
        if (!result.total) {
          if (Object.keys(filters).length) notes.append(make("p", {}, again(query, say("clear"))));
          root.append(make("p", {}, say("none_help")), ...fallback);
        }
        const parts = await Promise.all(FACETS.map((facet) => facetPart(engine, result, facet, filters, allowed)));
        if (mine !== turn) return;
        facetBox.replaceChildren(...parts);
        if (Object.keys(filters).length) facetBox.append(make("p", {}, again(query, say("clear"))));
        root.append(facetBox); // On a phone the results come first; a wide page has it beside them.
        if (focus) [...facetBox.querySelectorAll("input")].find((check) => check.dataset.key === focus)?.focus();
      });
    } catch (error) {
      if (mine !== turn) return;
      if (!(error instanceof PackError)) throw error;
      root.replaceChildren(failure(error, () => run()), ...fallback);
    }
  }

  more.addEventListener("click", async () => {
    const at = limit;
    limit += STEP;
    await run();
    list.children[at]?.querySelector("a").focus();
  });
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep(input.value, state().filters);
    limit = STEP;
    run();
  });
  addEventListener("popstate", () => run());
  input.value = state().query;
  run();
})();
