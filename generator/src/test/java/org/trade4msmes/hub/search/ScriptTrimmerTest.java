package org.trade4msmes.hub.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Scripts become smaller and stay what they are. */
final class ScriptTrimmerTest {
  private static final int MOST_BYTES = 9_000;

  @Test
  void commentsAndSpacesGo() {
    assertEquals("let a=1;\n", ScriptTrimmer.trim("/* head */\nlet a = 1; // one\n"));
    assertEquals("return x\nfoo()\n", ScriptTrimmer.trim("  return x\n  foo()\n"));
  }

  @Test
  void stringsAndExpressionsStay() {
    String code = "f(\"a  //b\",/[/ ]\"x/g,`c  ${d}`)\n";
    assertEquals(code, ScriptTrimmer.trim(code));
  }

  @Test
  void listedNamesAreShortened() {
    assertEquals(
        "let $0=$1.other;\n",
        ScriptTrimmer.trim("/* @short first second\n */\nlet first = second.other;\n"));
  }

  @Test
  void variablesShareLettersWhereNoFunctionHasBoth() {
    String script =
        """
        /* @variables outer first second third
         */
        (function () {
          const outer = 1;
          function f(first, second) { return first + second + first; }
          class C { m(third) { return third + outer; } n(third, a) { return third + a; } }
        })();
        """;
    assertEquals(
        """
        (function(){const c=1;function f(a,b){return a+b+a;}
        class C{m(b){return b+c;}n(b,a){return b+a;}}
        })();
        """,
        ScriptTrimmer.trim(script));
  }

  @Test
  void aListedVariableMustBeThere() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ScriptTrimmer.trim("/* @variables gone\n */\nlet a = 1;\n"));
  }

  @Test
  void theSearchScriptKeepsToItsBudget() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String script = ScriptTrimmer.trim(Files.readString(BrowserSearch.script("search.js")));
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(script.getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(bytes.size() <= MOST_BYTES, bytes.size() + " bytes");
  }
}
