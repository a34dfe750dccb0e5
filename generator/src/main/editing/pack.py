"""Packs the editing program: pack.py SVELTIA YAML TARGET (unpacked packages, and the folder of resources).

Fonts come from the site itself: of the icons those that the program names, in one weight; letters are the
reader's own.
"""

import glob
import io
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FONTS = {
    "material-symbols-outlined": 'url(icons.woff2) format("woff2")',
    "source-sans-3": 'local("Source Sans 3")',
    "noto-mono": 'local("Noto Mono")',
}


def read(path):
    with open(path, encoding="utf-8") as file:
        return re.sub(r"\n//# sourceMappingURL=\S+\s*$", "\n", file.read())


def own_fonts(script):
    """The script with its fonts taken from the site or the reader's system."""
    for font, source in FONTS.items():
        foreign = r"url\(https://cdn\.jsdelivr\.net/fontsource/fonts/%s[^)]*\)\s*format\([^)]*\)" % font
        script, count = re.subn(foreign, lambda _: source, script)
        if count != 1:
            sys.exit("The font %s stands %d times in the script, not once." % (font, count))
    return script


def ligatures(font):
    """The glyphs of icons by the words that the program writes for them."""
    letters = {}
    for code, glyph in font.getBestCmap().items():
        letters.setdefault(glyph, chr(code).lower())
    words = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType == 4:
                for first, ends in table.ligatures.items():
                    for end in ends:
                        glyphs = [first] + end.Component
                        words["".join(letters.get(g, "?") for g in glyphs)] = end.LigGlyph
    return words


def icons(path, script):
    font = instancer.instantiateVariableFont(TTFont(path, recalcTimestamp=False), {"wght": 400})
    named = set(re.findall(r"[`\"']([a-z0-9_]+)[`\"']", script))
    used = {word: glyph for word, glyph in ligatures(font).items() if word in named}
    options = subset.Options()
    options.layout_closure = False  # The letters alone would bring in every icon.
    options.layout_features = ["liga", "rlig"]
    options.flavor = "woff2"
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(glyphs=sorted(used.values()), unicodes=[ord(c) for c in sorted(set("".join(used)))])
    subsetter.subset(font)
    out = io.BytesIO()
    subset.save_font(font, out, options)
    return out.getvalue()


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)


def main(sveltia, yaml, target):
    program = own_fonts(read(sveltia + "/dist/sveltia-cms.js"))
    symbols = glob.glob(sveltia + "/npm/assets/material-symbols-outlined-*.woff2")[0]
    write(target + "/sveltia-cms.js", program.encode())
    write(target + "/js-yaml.js", read(yaml + "/dist/browser/js-yaml.umd.min.js").encode())
    write(target + "/icons.woff2", icons(symbols, program))


main(*sys.argv[1:])
