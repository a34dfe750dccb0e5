<#import "base.ftl" as b><@b.base title=content.title uri=content.uri>
<nav aria-label="Breadcrumbs"><a href="/">Home</a> <span>${content.title?html}</span></nav>
<main>
<h1>${content.title?html}</h1>
<@b.entries documents=published_content?filter(d -> (d.section!"") == content.lists)/>
</main></@b.base>
