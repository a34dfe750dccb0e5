const path = (data) => data.page.inputPath.replace(/^.*\/docs\//, "").replace(/\.md$/, "");

export default {
  layout: "page.njk",
  permalink: (data) => `/${path(data)}.html`,
  eleventyComputed: { section: (data) => path(data).split("/")[0] },
};
