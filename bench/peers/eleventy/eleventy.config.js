const newestFirst = (documents) => documents.sort((a, b) => b.date - a.date);

function documents(api) {
  return newestFirst(api.getFilteredByGlob("src/docs/**/*.md"));
}

/** The documents by what `keys` gives for each, as a list of { name, items } in order of the name. */
function lists(api, keys) {
  const found = new Map();
  for (const document of documents(api)) {
    for (const key of keys(document)) {
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(document);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, items]) => ({ name, items }));
}

export default function (config) {
  config.addPassthroughCopy({ "src/site.css": "site.css" });
  config.addCollection("documents", documents);
  config.addCollection("byTopic", (api) => lists(api, (d) => d.data.topics));
  config.addCollection("bySection", (api) => lists(api, (d) => [d.data.section]));
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("rfc822", (date) => date.toUTCString());
  config.addFilter("first", (list, count) => list.slice(0, count));
  return {
    dir: { input: "src", output: "_site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}
