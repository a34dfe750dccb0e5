package org.trade4msmes.hub.publish;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The operating system's own exchange of two folders: {@code renameat2} with {@code
 * RENAME_EXCHANGE} on Linux, {@code renamex_np} with {@code RENAME_SWAP} on macOS. The JDK has no
 * door to either. Needs {@code --enable-native-access}.
 */
final class NativeExchange implements TreeExchange {
  // From linux/fcntl.h and linux/fs.h.
  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;

  // From macOS's sys/stdio.h.
  private static final int RENAME_SWAP = 2;

  private final MethodHandle function;
  private final Call call;

  private NativeExchange(MethodHandle function, Call call) {
    this.function = function;
    this.call = call;
  }

  /**
   * The exchange of this system, {@link TreeExchange#UNAVAILABLE} if it has none. Takes some 50 ms,
   * most of them spent by the JDK on linking.
   */
  static TreeExchange ofThisSystem() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("linux")) {
      return link(
          "renameat2",
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT),
          (function, a, b) ->
              (int) function.invokeExact(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE));
    }
    if (system.startsWith("mac")) {
      return link(
          "renamex_np",
          FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT),
          (function, a, b) -> (int) function.invokeExact(a, b, RENAME_SWAP));
    }
    return UNAVAILABLE;
  }

  @SuppressWarnings("restricted") // The launcher and the jar's manifest enable native access.
  private static TreeExchange link(String name, FunctionDescriptor descriptor, Call call) {
    Linker linker = Linker.nativeLinker();
    return linker
        .defaultLookup()
        .find(name)
        .<TreeExchange>map(
            symbol -> new NativeExchange(linker.downcallHandle(symbol, descriptor), call))
        .orElse(UNAVAILABLE);
  }

  @Override
  public boolean exchange(Path a, Path b) {
    if (!a.getFileSystem().equals(FileSystems.getDefault())) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      return call.invoke(
              function, arena.allocateFrom(a.toString()), arena.allocateFrom(b.toString()))
          == 0;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A C function cannot throw", e);
    }
  }

  private interface Call {
    int invoke(MethodHandle function, MemorySegment a, MemorySegment b) throws Throwable;
  }
}
