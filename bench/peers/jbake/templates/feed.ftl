<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Trade hub</title><link>https://example.org/</link><description>Recent content</description>
<#list published_content?filter(d -> d.summary??)[0..<50] as d><item><title>${d.title?xml}</title><link>https://example.org/${d.uri}</link><guid>https://example.org/${d.uri}</guid><pubDate>${d.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate><description>${d.summary?xml}</description></item>
</#list></channel></rss>
