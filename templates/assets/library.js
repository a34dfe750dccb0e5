/*
 * The library as one list: filters, order, address, table. Without it, the page leads to plain pages.
 *
 * window.hubLibrary has the titles and traits of all resources, in the order of their titles;
 * window.hubLibraryWords has names and texts. Descriptions and addresses of the resources come in
 * parts, each a script of its own, so that all of this works from a folder, too.
 */
(function () {
  "use strict";
  const root = document.querySelector("[data-library]");
  if (!root) return;
  const FACETS = ["topic", "type", "audience", "language", "economy", "publisher", "year"];
  const OPEN_AT_FIRST = ["topic", "type"];
  const STEP = 30;
  const FEW = 10;
  const COLUMNS = ["id", "title", "publisher", "publisher_name", "url", "year", "type", "topics", "audiences", "languages", "economies", "summary"];
  const LANGUAGE = document.documentElement.lang;
  const find = (name) => root.querySelector("[data-" + name + "]");
  const form = find("form"), panel = find("filters"), facetBox = find("facets"), status = find("status");
  const chosenBox = find("chosen"), list = find("rows"), more = find("more"), notice = find("notice"), links = find("link-box");
  const text = form.elements.q, order = form.elements.sort;
  const numbers = new Intl.NumberFormat(LANGUAGE), plurals = new Intl.PluralRules(LANGUAGE);
  const names = new Intl.Collator(LANGUAGE);
  // Shown before the rest of the page is read, so that nothing moves later.
  root.hidden = false;
  panel.open = matchMedia("(min-width: 62em)").matches;

  let query = location.search, data, words, count, columns, foldedNames, complete, found = [], shown = 0, turn = 0, typing = false;
  const parts = new Map(), folded = [], expanded = new Set();

  /** A text of the interface. @param {string} key @param {Object<string, *>} [values] @returns {string} */
  function say(key, values) {
    return (words.texts[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => values?.[name] ?? all);
  }

  /** A text about a number. @param {string} key @param {number} n @param {Object<string, *>} [values] */
  function plural(key, n, values) {
    return say(key + (plurals.select(n) === "one" ? "_one" : "_other"), { ...values, n: numbers.format(n) });
  }

  /** An element; texts among its children stay texts. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const key in attributes) if (attributes[key] != null) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  }

  function button(label, action) {
    const made = make("button", { type: "button" }, label);
    made.addEventListener("click", action);
    return made;
  }

  /** The name of a value of a facet. */
  const nameOf = (facet, value) => (facet === "publisher" ? data.publishers[value] : words.names[facet][value]) ?? value;

  /** The values that a row has of a facet. @returns {string[]} */
  const valuesOf = (facet, row) => data.facets[facet].rows[row].map((i) => data.facets[facet].values[i]);

  // 1. What the reader wants stands in the address

  function read() {
    const address = new URLSearchParams(query);
    const wanted = { q: (address.get("q") ?? "").slice(0, 200), sort: address.get("sort") ?? "" };
    for (const facet of FACETS) wanted[facet] = [...new Set(address.getAll(facet))];
    return wanted;
  }

  /** Puts what is wanted into the address: as a step that "back" undoes, or in place of the last one. */
  function keep(wanted, replace) {
    const address = new URLSearchParams();
    for (const key of ["q", ...FACETS, "sort"]) for (const value of [wanted[key]].flat()) if (value) address.append(key, value);
    query = address.toString();
    try {
      history[replace ? "replaceState" : "pushState"](null, "", query ? "?" + query : location.pathname);
    } catch (e) { /* the list is filtered all the same */ }
  }

  /** Remembers how far the list was shown, for a reader who follows a link and comes back. */
  function remember() {
    try {
      history.replaceState({ shown }, "");
    } catch (e) { /* then the list begins anew */ }
  }

  function change(facet, value, on) {
    const wanted = read();
    wanted[facet] = wanted[facet].filter((v) => v !== value);
    if (on) wanted[facet].push(value);
    typing = false;
    keep(wanted);
    show();
  }

  // 2. Which rows fit

  const fold = (t) => " " + t.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ") + " ";

  /** What a row says, for comparison: its title, its names, its description as far as it is here. */
  function said(row) {
    foldedNames ??= FACETS.map((facet) => data.facets[facet].values.map((v) => fold(nameOf(facet, v))));
    const known = (folded[row] ??= {
      title: fold(data.titles[row]),
      names: columns.map((column, f) => column[row].map((v) => foldedNames[f][v]).join("")).join(""),
    });
    const part = parts.get(Math.floor(row / data.size))?.text;
    if (part && known.summary == null) known.summary = fold(part.summary[row % data.size]);
    return known;
  }

  /** Makes all rows ready for comparison, a few at a time, so that the page answers meanwhile. */
  async function prepare() {
    for (let row = 0; row < count; row++) {
      said(row);
      if (row % 200 === 199) await new Promise((go) => setTimeout(go));
    }
  }

  /** How well a row fits the words; 0 where it lacks one. @param {number} row @param {string[]} sought */
  function score(row, sought) {
    const { title, names: also, summary = "" } = said(row);
    let sum = 0;
    for (const word of sought) {
      const start = /^[a-z0-9]/.test(word) ? " " + word : word;
      const fits = title.includes(" " + word + " ") ? 8 : title.includes(start) ? 5 : also.includes(start) ? 3 : summary.includes(start) ? 1 : 0;
      if (!fits) return 0;
      sum += fits;
    }
    return sum;
  }

  /** The rows that fit, in order, and how many rows each value would have with the other facets as they are. */
  function select(wanted) {
    const sought = fold(wanted.q).split(" ").filter(Boolean);
    const chosen = FACETS.map((facet, f) => {
      const values = data.facets[facet].values;
      return wanted[facet].length ? values.map((v) => wanted[facet].includes(v)) : null;
    });
    const counts = FACETS.map((facet) => new Uint32Array(data.facets[facet].values.length));
    const scores = new Uint16Array(count), rows = [];
    for (let row = 0; row < count; row++) {
      if (sought.length && !(scores[row] = score(row, sought))) continue;
      let missed = -1, misses = 0;
      for (let f = 0; f < columns.length; f++) {
        if (!chosen[f]) continue;
        let has = false;
        for (const v of columns[f][row]) has ||= chosen[f][v];
        if (!has) {
          missed = f;
          misses++;
        }
      }
      if (misses > 1) continue;
      if (!misses) rows.push(row);
      for (let f = 0; f < columns.length; f++) {
        if (!misses || f === missed) for (const v of columns[f][row]) counts[f][v]++;
      }
    }
    const by = sortOf(wanted);
    if (by === "relevance") rows.sort((a, b) => scores[b] - scores[a] || a - b);
    if (by === "year") {
      const years = data.facets.year.rows.map(([v]) => (v == null ? 0 : +data.facets.year.values[v]));
      rows.sort((a, b) => years[b] - years[a] || a - b);
    }
    return { rows, counts };
  }

  const sortOf = (wanted) => (wanted.sort === "title" || wanted.sort === "year" ? wanted.sort : wanted.q.trim() ? "relevance" : "title");

  // 3. Descriptions

  /** Loads a part with descriptions, once. @param {number} number @returns {Promise<Object>} */
  function load(number) {
    if (!parts.has(number)) {
      const part = {};
      part.ready = new Promise((resolve, reject) => {
        part.arrived = (text) => resolve((part.text = text));
        const script = make("script", { src: root.dataset.root + data.folder + number + ".js" });
        script.onerror = () => {
          parts.delete(number);
          reject(new Error("part " + number));
        };
        document.head.append(script);
      });
      parts.set(number, part);
    }
    return parts.get(number).ready;
  }

  const describe = (rows) => Promise.all([...new Set(rows.map((row) => Math.floor(row / data.size)))].map(load));
  const detail = (row, name) => parts.get(Math.floor(row / data.size)).text[name][row % data.size];

  function failed(again) {
    list.removeAttribute("aria-busy");
    notice.replaceChildren(say("failed") + " ", button(say("retry"), again));
  }

  // 4. The list

  function entry(row) {
    const folder = root.dataset.root + root.dataset.folder;
    const languages = valuesOf("language", row);
    const foreign = languages.length && !languages.includes(LANGUAGE) ? languages[0] : null;
    const url = detail(row, "url");
    const link = (path, facet, value) => make("a", { href: folder + path + value.toLowerCase() + ".html" }, nameOf(facet, value));
    const facts = [
      ...valuesOf("type", row).map((v) => [link("types/", "type", v)]),
      ...valuesOf("publisher", row).map((v) => [link("publishers/", "publisher", v)]),
      valuesOf("year", row),
      [languages.map((v) => nameOf("language", v)).join(", ")].filter(Boolean),
    ];
    const economies = valuesOf("economy", row);
    if (economies.length > 6) facts.push([say("n_economies", { n: economies.length })]);
    else facts.push(economies.flatMap((v, i) => (i ? [", "] : []).concat(link("economies/", "economy", v))));
    const meta = make("p", { class: "meta" });
    facts.filter((fact) => fact.length).forEach((fact, i) => meta.append(...(i ? [" · "] : []), ...fact));
    return make("li", {},
      make("a", { href: /^https?:/.test(url) ? url : null, rel: "external", lang: foreign, hreflang: foreign, dir: "auto" }, data.titles[row]),
      meta, make("p", { lang: LANGUAGE === "en" ? null : "en" }, detail(row, "summary")));
  }

  /** Shows the rows found, up to a number of them. */
  async function paint(until, focus) {
    const mine = ++turn, from = focus ? shown : 0;
    list.setAttribute("aria-busy", "true");
    try {
      await describe(found.slice(from, until));
    } catch (e) {
      if (mine === turn) failed(() => paint(until, focus));
      return;
    }
    if (mine !== turn) return;
    const made = found.slice(from, until).map(entry);
    if (focus) list.append(...made);
    else list.replaceChildren(...made);
    shown = Math.min(until, found.length);
    list.removeAttribute("aria-busy");
    notice.replaceChildren();
    more.hidden = shown >= found.length;
    more.textContent = say("more", { n: numbers.format(Math.min(STEP, found.length - shown)) });
    if (focus) made[0]?.querySelector("a").focus();
    remember();
  }

  // 5. The filters

  function box(facet, value, n, checked) {
    const check = make("input", { type: "checkbox", value });
    check.checked = checked;
    check.addEventListener("change", () => change(facet, value, check.checked));
    return make("li", {}, make("label", {}, check, " ", make("span", { dir: "auto" }, nameOf(facet, value)), " ", make("span", { class: "search-count" }, numbers.format(n))));
  }

  /** Fills an open facet; while the reader is in it, only its counts change. */
  function fill(details, wanted, counts) {
    const facet = details.dataset.facet;
    if (!details.open) {
      details.querySelector("ul")?.remove();
      details.querySelector("button")?.remove();
      return;
    }
    const values = data.facets[facet].values;
    const countOf = (value) => counts[FACETS.indexOf(facet)][values.indexOf(value)] ?? 0;
    const present = details.querySelector("ul");
    if (present && details.contains(document.activeElement)) {
      present.querySelectorAll("input").forEach((check) => {
        check.checked = wanted[facet].includes(check.value);
        check.parentNode.lastChild.textContent = numbers.format(countOf(check.value));
      });
      return;
    }
    const byName = (a, b) => names.compare(nameOf(facet, a), nameOf(facet, b));
    const all = [...values, ...wanted[facet].filter((v) => !values.includes(v))];
    let some = all;
    if (facet === "year") some.sort().reverse();
    else some.sort((a, b) => countOf(b) - countOf(a) || byName(a, b));
    if (!expanded.has(facet) && all.length > FEW + 2) some = all.filter((v, i) => i < FEW || wanted[facet].includes(v));
    else if (facet !== "year" && all.length > FEW + 2) some.sort(byName);
    const items = make("ul", { class: expanded.has(facet) ? "all" : null }, ...some.map((v) => box(facet, v, countOf(v), wanted[facet].includes(v))));
    details.replaceChildren(details.firstChild, items);
    if (some.length < all.length) {
      details.append(button(say("show_all", { n: numbers.format(all.length) }), () => {
        expanded.add(facet);
        details.querySelector("ul").remove();
        show(shown);
        details.querySelector("input").focus();
      }));
    }
  }

  function chips(wanted) {
    const chosen = FACETS.flatMap((facet) => wanted[facet].map((value) => [facet, value]));
    chosenBox.replaceChildren(...chosen.map(([facet, value], i) => {
      const label = say("facet." + facet) + ": " + nameOf(facet, value);
      const chip = button(label, () => {
        change(facet, value, false);
        (chosenBox.querySelectorAll("button")[i] ?? text).focus();
      });
      chip.setAttribute("aria-label", say("remove", { name: label }));
      chip.append(make("span", { "aria-hidden": "true" }, " ×"));
      return make("li", {}, chip);
    }));
    if (chosen.length + !!wanted.q > 1) {
      chosenBox.append(make("li", {}, button(say("clear"), () => {
        typing = false;
        keep({ ...read(), q: "", ...Object.fromEntries(FACETS.map((facet) => [facet, []])) });
        show();
        text.focus();
      })));
    }
    chosenBox.hidden = !chosen.length && !wanted.q;
    find("chosen-count").textContent = chosen.length ? " (" + numbers.format(chosen.length) + ")" : "";
  }

  /** Shows what the address asks for. @param {number} [until] how many rows, where more than a first lot */
  function show(until) {
    const wanted = read();
    const { rows, counts } = select(wanted);
    found = rows;
    if (text !== document.activeElement) text.value = wanted.q;
    order.querySelector("[value=relevance]").disabled = !wanted.q.trim();
    order.value = sortOf(wanted);
    chips(wanted);
    facetBox.querySelectorAll("details").forEach((details) => fill(details, wanted, counts));
    const said = rows.length === count ? plural("count", count) : rows.length ? plural("found", rows.length, { all: numbers.format(count) }) : say("none");
    if (status.textContent !== said) status.textContent = said;
    links.replaceChildren();
    if (wanted.q.trim()) {
      links.append(make("a", { href: form.getAttribute("action") + "?q=" + encodeURIComponent(wanted.q) }, say("search_hub", { q: wanted.q })));
      if (!complete) {
        complete = describe(data.titles.map((title, row) => row)).then(prepare);
        complete.then(() => read().q.trim() && show(shown), () => {
          complete = null;
          failed(() => show());
        });
      }
    }
    find("tools").hidden = !rows.length;
    paint(Math.max(until || 0, STEP));
  }

  // 6. To take along

  /** A value of a table as RFC 4180 writes it, and so that no spreadsheet takes it for a formula. */
  function cell(value) {
    const safe = (/^[=+\-@\t\r\n＝＋－＠]/.test(value) ? "'" : "") + value;
    const quoted = /[",\r\n]/.test(safe);
    return quoted ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  }

  async function download() {
    const rows = found;
    try {
      await describe(rows);
    } catch (e) {
      failed(download);
      return;
    }
    const lines = rows.map((row) => {
      const all = (facet) => valuesOf(facet, row).join("; ");
      return [detail(row, "id"), data.titles[row], all("publisher"), valuesOf("publisher", row).map((v) => nameOf("publisher", v)).join(),
        detail(row, "url"), all("year"), all("type"), all("topic"), all("audience"), all("language"), all("economy"), detail(row, "summary")];
    });
    // Spreadsheets tell UTF-8 by the mark at the beginning.
    const csv = "\ufeff" + [COLUMNS, ...lines].map((line) => line.map(cell).join(",") + "\r\n").join("");
    const address = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
    make("a", { href: address, download: "trade4msmes-library.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      notice.textContent = say("copied");
    } catch (e) {
      const field = make("input", { readonly: "", value: location.href, "aria-label": say("copy_this") });
      notice.replaceChildren(say("copy_this") + " ", field);
      field.select();
    }
  }

  // 7. Beginning

  function start() {
    data = window.hubLibrary;
    words = window.hubLibraryWords;
    if (!data || !words) {
      root.replaceChildren(find("failed"));
      root.firstChild.hidden = false;
      return;
    }
    count = data.titles.length;
    for (const facet of FACETS) data.facets[facet].rows = data.facets[facet].rows.map((v) => (Array.isArray(v) ? v : [v]));
    columns = FACETS.map((facet) => data.facets[facet].rows);
    data.part = (number, text) => parts.get(number)?.arrived(text);
    const wanted = read();
    for (const facet of FACETS.filter((f) => data.facets[f].values.length)) {
      const details = make("details", { "data-facet": facet }, make("summary", {}, say("facet." + facet)));
      details.open = OPEN_AT_FIRST.includes(facet) || wanted[facet].length > 0;
      details.addEventListener("toggle", () => {
        const now = read();
        if (details.open !== !!details.querySelector("ul")) fill(details, now, select(now).counts);
      });
      facetBox.append(details);
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    text.addEventListener("input", () => {
      keep({ ...read(), q: text.value }, typing);
      typing = true;
      show();
    });
    text.addEventListener("focus", prepare, { once: true });
    text.addEventListener("blur", () => (typing = false));
    order.addEventListener("change", () => {
      typing = false;
      keep({ ...read(), sort: order.value });
      show();
    });
    more.addEventListener("click", () => paint(shown + STEP, true));
    find("copy").addEventListener("click", copy);
    find("download").addEventListener("click", download);
    addEventListener("popstate", (event) => {
      typing = false;
      query = location.search;
      text.value = read().q;
      show(event.state?.shown);
    });
    text.value = wanted.q;
    show(history.state?.shown);
    setTimeout(prepare, 1000);
  }

  if (document.readyState === "complete") start();
  else document.addEventListener("DOMContentLoaded", start);
})();
