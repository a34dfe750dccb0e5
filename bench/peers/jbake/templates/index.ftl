<#import "base.ftl" as b><@b.base title="Trade hub" uri="">
<main>
<h1>Trade hub</h1>
<ul><#list published_content?filter(d -> d.summary??)[0..<20] as d>
<li><a href="/${d.uri}">${d.title?html}</a> <p>${d.summary?html}</p></li></#list>
</ul>
</main></@b.base>
