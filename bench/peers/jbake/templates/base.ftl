<#macro base title uri summary="Trade information hub">
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title?html} | Trade hub</title>
<meta name="description" content="${summary?html}">
<link rel="canonical" href="https://example.org/${uri}">
<link rel="stylesheet" href="/site.css">
<link rel="alternate" type="application/rss+xml" href="/index.xml">
</head>
<body>
<header><nav aria-label="Menu"><a href="/">Home</a><a href="/guides.html">Guides</a><a href="/topics/">Topics</a><a href="/outcomes.html">Outcomes</a><a href="/news.html">News</a><a href="/research.html">Research</a></nav></header>
<#nested>
<footer><p>Trade hub. Synthetic content.</p></footer>
</body>
</html>
</#macro>
<#macro entries documents><ul><#list documents as d>
<li><a href="/${d.uri}">${d.title?html}</a> <p>${d.summary?html}</p> <small>${d.type}, ${d.date?string("yyyy-MM-dd")}, ${d.publisher?html}</small></li></#list>
</ul></#macro>
<#macro links heading list><h2>${heading}</h2>
<ul><#list list?split("|") as link><#assign parts = link?split(">")>
<li><a href="${parts[1]}">${parts[0]?html}</a></li></#list>
</ul></#macro>
