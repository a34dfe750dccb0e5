<#import "base.ftl" as b><@b.base title="Topics" uri="topics/">
<nav aria-label="Breadcrumbs"><a href="/">Home</a> <span>Topics</span></nav>
<main>
<h1>Topics</h1>
<ul><#list tags as t>
<li><a href="/topics/${t.name}.html">${t.name}</a> (${t.tagged_documents?size?c})</li></#list>
</ul>
</main></@b.base>
