<#import "base.ftl" as b><@b.base title=tag uri="topics/"+tag+".html">
<nav aria-label="Breadcrumbs"><a href="/">Home</a> <span>${tag}</span></nav>
<main>
<h1>${tag}</h1>
<@b.entries documents=tagged_documents?sort_by("date")?reverse/>
</main></@b.base>
