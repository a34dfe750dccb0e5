// @ts-check
/**
 * Teaches the editing program the hub's files. What an editor has not changed stays as it is written, with
 * its comments, quotes and order; what has changed is written in the usual form.
 */
(function () {
  "use strict";

  /** @typedef {string | number | boolean | null | undefined | Value[] | {[key: string]: Value}} Value */
  /** @typedef {{[key: string]: Value}} Mapping */
  /** @typedef {{key: string, before: string[], lines: string[]}} Part lines of a key, and comments before it */

  const program = /** @type {any} */ (window);
  program.CMS_MANUAL_INIT = true;

  /** The field that keeps the text of the file until it is written. */
  const TEXT = "hub_text";
  const LIST = "entries";
  const KEY = /^([A-Za-z_][\w-]*):(?: |$)/;
  const ENTRY = /^-(?: |$)/;
  /** Front matter, the line that ends it with what is blank after it, and the body. */
  const ARTICLE = /^---\n([\s\S]*?)(\n---[ \t]*(?:\n\s*|$))([\s\S]*)$/;

  /** @param {string} text @returns {any} */
  const parse = (text) =>
    text.trim() === "" ? null : program.jsyaml.load(text, { schema: program.jsyaml.CORE_SCHEMA });

  /** @param {Value} value @returns {value is Mapping} */
  const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /**
   * A value without what says nothing: empty texts and lists, and switches that are off.
   *
   * @param {Value} value
   * @returns {Value}
   */
  function said(value) {
    if (Array.isArray(value)) {
      const items = value.map(said).filter((item) => item !== undefined);
      return items.length ? items : undefined;
    }
    if (isMapping(value)) {
      const entries = Object.entries(value)
        .map(([key, inner]) => /** @type {[string, Value]} */ ([key, said(inner)]))
        .filter(([, inner]) => inner !== undefined);
      return entries.length ? Object.fromEntries(entries) : undefined;
    }
    return value === null || value === "" || value === false ? undefined : value;
  }

  /**
   * The same text for values that say the same.
   *
   * @param {Value} value
   * @returns {string}
   */
  function meaning(value) {
    const clean = said(value);
    if (Array.isArray(clean)) {
      return "[" + clean.map(meaning).join(",") + "]";
    }
    if (isMapping(clean)) {
      return "{" + Object.keys(clean).sort().map((key) => key + ":" + meaning(clean[key])).join(",") + "}";
    }
    return clean === undefined ? "" : JSON.stringify(String(clean).trim());
  }

  const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
  const PLAIN = /^(?:\p{L}[^\n]*|\d{4}(?:-\d\d){0,2})$/u;

  /**
   * @param {Value} value a text, number or truth value
   * @param {boolean} inBrackets
   */
  function scalar(value, inBrackets) {
    if (typeof value !== "string") {
      return String(value);
    }
    const text = value.replace(/\r\n?/g, "\n");
    const plain =
      PLAIN.test(text) &&
      !RESERVED.test(text) &&
      !/: |:$| #|\s$/.test(text) &&
      !(inBrackets && /[,[\]{}]/.test(text));
    return plain ? text : JSON.stringify(text);
  }

  /**
   * The lines of a key with its value.
   *
   * @param {string} key
   * @param {Value} value one that says something
   * @param {string} pad the spaces before the key
   * @returns {string[]}
   */
  function keyLines(key, value, pad) {
    const head = pad + key + ":";
    if (isMapping(value)) {
      return [head, ...mappingLines(value, pad + "  ")];
    }
    if (!Array.isArray(value)) {
      const text = typeof value === "string" ? value.replace(/\r\n?/g, "\n").replace(/\s+$/, "") : value;
      if (typeof text === "string" && /^\S.*\n/.test(text) && !/[ \t]\n/.test(text)) {
        return [head + " |", ...text.split("\n").map((line) => (line ? pad + "  " + line : ""))];
      }
      return [head + " " + scalar(text, false)];
    }
    if (value.every((item) => /^[\w.-]+$/.test(String(item)))) {
      return [head + " [" + value.map((item) => scalar(item, true)).join(", ") + "]"];
    }
    return [head, ...listLines(value, pad + "  ")];
  }

  /** @param {Value[]} items @param {string} pad @returns {string[]} */
  function listLines(items, pad) {
    return items.flatMap((item) =>
      isMapping(item)
        ? asEntry(mappingLines(item, pad + "  "), pad)
        : [pad + "- " + scalar(item, false)],
    );
  }

  /** @param {Mapping} mapping @param {string} pad @returns {string[]} */
  function mappingLines(mapping, pad) {
    return Object.entries(mapping).flatMap(([key, value]) => keyLines(key, value, pad));
  }

  /** Puts the dash of a list before the first line of a mapping. @param {string[]} lines @param {string} pad */
  function asEntry(lines, pad) {
    return lines.map((line, i) => (i === 0 ? pad + "- " + line.slice(pad.length + 2) : line));
  }

  /**
   * Cuts lines before each one that opens a part. Comments and blank lines go with what follows them.
   *
   * @param {string[]} lines
   * @param {(line: string) => string | null} opens the name of the part that a line opens
   * @returns {{parts: Part[], rest: string[]}}
   */
  function cut(lines, opens) {
    /** @type {Part[]} */
    const parts = [];
    /** @type {string[]} */
    let waiting = [];
    for (const line of lines) {
      const key = opens(line);
      if (key !== null) {
        parts.push({ key, before: waiting, lines: [line] });
        waiting = [];
      } else if (parts.length === 0 || /^\s*(?:#|$)/.test(line)) {
        waiting.push(line);
      } else {
        parts[parts.length - 1].lines.push(...waiting, line);
        waiting = [];
      }
    }
    return { parts, rest: waiting };
  }

  /**
   * The lines of a mapping after a change.
   *
   * @param {string[]} lines as they are written
   * @param {Mapping} old what they say
   * @param {Mapping} now what they shall say
   * @param {string} pad the spaces before its keys
   * @returns {string[]}
   */
  function changedMapping(lines, old, now, pad) {
    const { parts, rest } = cut(lines, (line) => {
      const match = line.startsWith(pad) ? KEY.exec(line.slice(pad.length)) : null;
      return match ? match[1] : null;
    });
    const next = /** @type {Mapping} */ (said(now) || {});
    if (parts.map((part) => part.key).join() !== Object.keys(old).join()) {
      return mappingLines(next, pad);
    }
    const kept = parts
      .filter((part) => part.key in next)
      .map((part) =>
        meaning(old[part.key]) === meaning(next[part.key])
          ? part
          : { ...part, lines: keyLines(part.key, next[part.key], pad) },
      );
    const keys = Object.keys(next);
    keys.forEach((key, i) => {
      if (!kept.some((part) => part.key === key)) {
        const previous = keys.slice(0, i).reverse();
        const after = previous.map((k) => kept.findIndex((p) => p.key === k)).find((at) => at >= 0);
        const part = { key, before: [], lines: keyLines(key, next[key], pad) };
        kept.splice(after === undefined ? 0 : after + 1, 0, part);
      }
    });
    return [...kept.flatMap((part) => [...part.before, ...part.lines]), ...rest];
  }

  /**
   * The text of a list of mappings after a change.
   *
   * @param {string} text @param {Mapping[]} old @param {Mapping[]} now
   */
  function changedList(text, old, now) {
    const { parts, rest } = cut(text.split("\n"), (line) => (ENTRY.test(line) ? "-" : null));
    if (parts.length !== old.length) {
      return listLines(/** @type {Value[]} */ (said(now) || []), "").join("\n");
    }
    // What stands above the first entry speaks of the file, wherever that entry may be now.
    const head = parts.length ? parts[0].before : rest;
    const tail = parts.length ? rest : [];
    const free = new Set(parts.keys());
    /** @param {(before: Mapping) => boolean} fits */
    const take = (fits) => {
      const found = [...free].find((i) => fits(old[i]));
      if (found !== undefined) {
        free.delete(found);
      }
      return found;
    };
    // First whatever is as it was, so that nothing else can take its place; then what has kept its name.
    const places = now.map((entry) => take((before) => meaning(before) === meaning(entry)));
    now.forEach((entry, i) => {
      places[i] ??= take((before) =>
        ["id", "symbol"].some((name) => before[name] !== undefined && before[name] === entry[name]),
      );
    });
    now.forEach((_, i) => {
      places[i] ??= now.length === old.length && free.has(i) && free.delete(i) ? i : undefined;
    });
    const lines = now.flatMap((entry, i) => {
      const at = places[i];
      if (at === undefined) {
        return listLines([said(entry) || {}], "");
      }
      const part = parts[at];
      const before = at === 0 ? [] : part.before;
      if (meaning(old[at]) === meaning(entry)) {
        return [...before, ...part.lines];
      }
      const body = part.lines.map((line, n) => (n === 0 ? " " + line.slice(1) : line));
      return [...before, ...asEntry(changedMapping(body, old[at], entry, "  "), "")];
    });
    return [...head, ...lines, ...tail].join("\n");
  }

  /** @param {string} text @param {Value} meant @param {() => string} otherwise */
  function proved(text, meant, otherwise) {
    try {
      if (meaning(parse(text)) === meaning(meant)) {
        return text;
      }
    } catch (mistake) {
      console.warn(mistake);
    }
    return otherwise();
  }

  const list = {
    /** @param {string} text */
    fromFile(text) {
      return { [TEXT]: text, [LIST]: parse(text) || [] };
    },
    /** @param {any} content */
    toFile(content) {
      const now = content[LIST] || [];
      const text = content[TEXT] || "";
      return proved(changedList(text, parse(text) || [], now), now, () =>
        listLines(now.map(said), "").join("\n"),
      );
    },
  };

  const article = {
    /** @param {string} text */
    fromFile(text) {
      const [, matter, , body] = ARTICLE.exec(text) || ["", "", "", text];
      return { [TEXT]: text, ...(parse(matter) || {}), body };
    },
    /** @param {any} content */
    toFile({ [TEXT]: text, body, ...now }) {
      const [, matter, end] = ARTICLE.exec(text || "") || ["", "", "\n---\n\n"];
      const anew = () => mappingLines(/** @type {Mapping} */ (said(now) || {}), "").join("\n");
      const changed = matter ? changedMapping(matter.split("\n"), parse(matter), now, "").join("\n") : anew();
      return "---\n" + proved(changed, now, anew) + end + (body || "").trim() + "\n";
    },
  };

  program.hubFiles = { list, article };

  /** Reads the settings, in which fields name the lists that they choose from. */
  async function settings() {
    const text = await (await fetch("config.json")).text();
    const { choices } = JSON.parse(text);
    const config = JSON.parse(text, (key, value) =>
      key === "options" && typeof value === "string" ? choices[value] : value,
    );
    delete config.choices;
    return { ...config, load_config_file: false };
  }

  document.addEventListener("DOMContentLoaded", async () => {
    if (program.CMS) {
      program.CMS.registerCustomFormat("hub-list", "yaml", list);
      program.CMS.registerCustomFormat("hub-frontmatter", "md", article);
      program.CMS.init({ config: await settings() });
    }
  });
})();
