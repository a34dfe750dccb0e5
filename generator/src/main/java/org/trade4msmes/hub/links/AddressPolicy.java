package org.trade4msmes.hub.links;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses of the network may be asked. */
@FunctionalInterface
public interface AddressPolicy {

  /** Whether an address may be asked. */
  boolean allows(InetAddress address);

  /** Allows every address, for hubs of private networks. */
  static AddressPolicy all() {
    return address -> true;
  }

  /**
   * Allows what lies on the public internet, so that a link in content cannot make the checker ask
   * machines that only the machine it runs on can see.
   */
  static AddressPolicy publicOnly() {
    return AddressPolicy::isPublic;
  }

  private static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special
        && switch (address) {
          case Inet4Address four -> isPublic(four.getAddress(), 0);
          case Inet6Address six -> isPublic(six);
          default -> false;
        };
  }

  /** Whether four bytes are an IPv4 address outside of the blocks that RFC 6890 sets apart. */
  private static boolean isPublic(byte[] bytes, int at) {
    int a = bytes[at] & 0xFF;
    int b = bytes[at + 1] & 0xFF;
    int c = bytes[at + 2] & 0xFF;
    boolean set =
        a == 0
            || a == 10
            || a == 127
            || (a == 100 && b >= 64 && b < 128)
            || (a == 169 && b == 254)
            || (a == 172 && b >= 16 && b < 32)
            || (a == 192 && b == 0 && (c == 0 || c == 2))
            || (a == 192 && b == 168)
            || (a == 198 && (b == 18 || b == 19 || (b == 51 && c == 100)))
            || (a == 203 && b == 0 && c == 113)
            || a >= 224;
    return !set;
  }

  /** Only 2000::/3 is public; IPv4 addresses inside (6to4, NAT64) have to be public themselves. */
  private static boolean isPublic(Inet6Address address) {
    byte[] bytes = address.getAddress();
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    if (first == 0x64 && second == 0xFF9B) {
      return isPublic(bytes, 12);
    }
    if (first == 0x2002) {
      return isPublic(bytes, 2);
    }
    boolean documentation = first == 0x2001 && second == 0x0DB8;
    return (bytes[0] & 0xE0) == 0x20 && !documentation;
  }
}
