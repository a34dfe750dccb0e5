/*
 * Lists that are read as they are and can be filtered: meetings, the register of documents.
 * A form [data-filter] hides those [data-item] on its page that do not fit; what is chosen stands
 * in the address. Words are sought in the [data-words] of an item. Meetings that have passed since the page was built move to their year.
 */
(function () {
  "use strict";
  const form = document.querySelector("form[data-filter]");
  if (!form) return;
  // Shown before the rest of the page is read, so that nothing moves later.
  form.hidden = false;
  const fields = [...form.querySelectorAll("select, input")];
  const status = form.querySelector("[data-status]");
  let query = location.search, typing = false;
  const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

  /** The part of the page that holds a year, made where there is none yet. @param {string} year */
  function yearSection(year) {
    const sections = [...document.querySelectorAll("[data-year-section]")];
    const known = sections.find((section) => section.dataset.yearSection === year);
    if (known) return known.querySelector("ul");
    const section = document.createElement("section");
    const heading = document.createElement("h2");
    const list = document.createElement("ul");
    section.dataset.yearSection = year;
    heading.id = "y-" + year;
    heading.textContent = year;
    list.className = "dated";
    section.append(heading, list);
    const letters = document.querySelector("[data-years]");
    const later = sections.filter((other) => other.dataset.yearSection > year);
    (later.at(-1) ?? letters).after(section);
    const link = document.createElement("a");
    link.href = "#y-" + year;
    link.textContent = year;
    const item = document.createElement("li");
    item.append(link);
    letters.querySelector("ul").insertBefore(item, letters.querySelectorAll("li")[later.length] ?? null);
    return list;
  }

  /** Moves meetings whose last day is over, the newest to the top of their year. */
  function movePassed() {
    const now = new Date();
    const today = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    document.querySelectorAll("[data-forthcoming] > [data-end]").forEach((item) => {
      if (item.dataset.end >= today) return;
      yearSection(item.dataset.year).prepend(item);
      item.hidden = false;
    });
    document.querySelectorAll("[data-forthcoming]").forEach((list) => {
      list.hidden = !list.children.length;
      list.parentNode.querySelector(".none").hidden = !list.hidden;
    });
  }

  function show() {
    const address = new URLSearchParams(query);
    for (const field of fields) {
      if (field === document.activeElement && field.type === "search") continue;
      field.value = address.get(field.name) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    const words = fold(form.elements.q?.value ?? "").split(/\s+/).filter(Boolean);
    const choices = fields.filter((field) => field.type !== "search" && field.value);
    const items = [...document.querySelectorAll("[data-item]")];
    let fitting = 0;
    for (const item of items) {
      const text = words.length ? fold([...item.querySelectorAll("[data-words]")].map((part) => part.textContent).join(" ")) : "";
      const fits = choices.every((field) => item.dataset[field.name] === field.value) && words.every((word) => text.includes(word));
      item.hidden = !fits;
      if (fits) fitting++;
    }
    const filtered = choices.length + words.length > 0;
    document.querySelectorAll("main section").forEach((section) => {
      const own = [...section.querySelectorAll("[data-item]")];
      if (own.length) section.hidden = own.every((item) => item.hidden);
      else if (section.dataset.forthcomingSection != null) section.hidden = filtered;
    });
    const said = !filtered ? "" : fitting ? form.dataset.result.replace("{n}", fitting).replace("{all}", items.length) : form.dataset.none;
    if (status.textContent !== said) status.textContent = said;
  }

  /** Puts what is chosen into the address, if the browser lets it. */
  function keep(replace) {
    const address = new URLSearchParams();
    for (const field of fields) if (field.value) address.set(field.name, field.value);
    query = address.toString();
    try {
      history[replace ? "replaceState" : "pushState"](null, "", query ? "?" + query : location.pathname);
    } catch (e) { /* the list is filtered all the same */ }
    show();
  }

  form.addEventListener("input", (event) => {
    const text = event.target.type === "search";
    keep(text && typing);
    typing = text;
  });
  form.addEventListener("focusout", () => (typing = false));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const field of fields) field.value = "";
    keep();
  });
  addEventListener("popstate", () => {
    query = location.search;
    if (form.elements.q) form.elements.q.value = new URLSearchParams(query).get("q") ?? "";
    show();
  });
  document.addEventListener("DOMContentLoaded", () => {
    movePassed();
    show();
  });
})();
