<#import "base.ftl" as b><@b.base title=content.title uri=content.uri summary=content.summary>
<nav aria-label="Breadcrumbs"><a href="/">Home</a> <a href="/${content.section}.html">${content.section?cap_first}</a> <span>${content.title?html}</span></nav>
<main data-pagefind-body>
<h1>${content.title?html}</h1>
<p class="summary">${content.summary?html}</p>
<dl data-pagefind-ignore><dt>Kind</dt><dd data-pagefind-filter="kind">${content.type}</dd>
<dt>Date</dt><dd><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("d MMMM yyyy")}</time></dd>
<dt>Publisher</dt><dd>${content.publisher?html}</dd></dl>
<#if content.in_short??><h2>In short</h2>
<ul><#list content.in_short?split("|") as point>
<li>${point?html}</li></#list>
</ul></#if>
${content.body}
<#if content.resources??><@b.links heading="Resources" list=content.resources/></#if>
<#if content.related??><@b.links heading="Related guides" list=content.related/></#if>
<ul class="topics" data-pagefind-ignore><#list content.tags as t><li><a href="/topics/${t}.html" data-pagefind-filter="topic">${t}</a></li></#list></ul>
</main></@b.base>
